// SPDX-License-Identifier: MulanPSL-2.0
// Somebody of the sample banner at a page of his own, and a look at what he sees.
import type { Browser, Page } from '@playwright/test';
import type { Banner } from './banner.ts';
import { expectNoAxeViolation, expectTargets } from './checks.ts';
import { press, shot } from './hands.ts';

export async function sit(
  browser: Browser,
  banner: Banner,
  login: string,
  viewport = { width: 1440, height: 900 },
): Promise<Page> {
  const page = await browser.newPage({ baseURL: banner.url, viewport });
  page.setDefaultTimeout(20_000);
  await page.goto('/signin/');
  await page.getByLabel('账号').fill(login);
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  return page;
}

export async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectNoAxeViolation(page, name);
  await expectTargets(page, 24);
  await shot(page, name);
}
