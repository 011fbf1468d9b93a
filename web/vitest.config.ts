// SPDX-License-Identifier: MulanPSL-2.0
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'happy-dom',
    include: ['{src,pages,scripts}/**/*.test.ts'],
    restoreMocks: true,
    pool: 'threads',
    maxWorkers: 1,
  },
});
