// SPDX-License-Identifier: MulanPSL-2.0
// The board of the eight haves on the real server: what is red says why and who can mend it.
import { expect, test } from '@playwright/test';
import { Banner } from './banner.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { press, shot } from './hands.ts';

const banner = new Banner();
test.beforeAll(() => banner.start());
test.afterAll(() => banner.stop());
test.use({ viewport: { width: 1440, height: 900 } });

test('the supervisor sees what is lacking, filters it, and asks for a day that was not kept', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  await page.goto(`${banner.url}/signin/`);
  await page.getByLabel('账号').fill('supervisor');
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  await page.goto(`${banner.url}/oversight/#/haves`);
  await expect(page.getByText('八项全有的站点：84 / 85')).toBeVisible();
  await expectNoAxeViolation(page);
  await expectTargets(page, 24);
  await shot(page, 'haves-all');
  await page.getByLabel('只看不全的').check();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.getByText('缺：上门服务')).toBeVisible();
  await expect(page.getByText('能补的人：站长、中心主任')).toBeVisible();
  await shot(page, 'haves-red');
  await page.getByLabel('只看四项建设任务').check();
  await expect(page.getByText('没有这样的站点')).toBeVisible();
  await page.getByLabel('只看不全的').uncheck();
  await expect(page.locator('thead th')).toHaveCount(5);
  const file = page.waitForEvent('download');
  await press(page, '导出表格');
  expect((await file).suggestedFilename()).toMatch(/^八有台 \d{4}-\d\d-\d\d\.csv$/);
  await page.getByLabel(/看哪一天/).fill('2026-11-01');
  await expect(page.getByText('这一天的八有没有存下来')).toBeVisible();
  expect(faults.filter((one) => !one.includes('404'))).toEqual([]);
});
