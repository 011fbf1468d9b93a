// SPDX-License-Identifier: MulanPSL-2.0
import { defineConfig } from '@playwright/test';

// Debian's own Chromium, without the window it never shows: half the time. Nothing is downloaded.
export const chromium = {
  executablePath: process.env['ORTOO_CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const port = Number(process.env['ORTOO_PAGES_PORT'] ?? 4199);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 1, // of a whole journey, on a machine that also compiles; a retry is printed as flaky
  timeout: 60_000,
  // Two cores may be shared with a compiler: slow is not wrong here.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    serviceWorkers: 'block', // offline.spec.ts allows its own
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    launchOptions: chromium,
  },
  webServer: {
    command: `node tests/browser/serve.ts ${port}`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
});
