// SPDX-License-Identifier: MulanPSL-2.0
// The board of targets on the real server: a case received at a window appears at once, opens down
// to its ledger, and a past day is as it was.
import { expect, test, type Page } from '@playwright/test';
import { Banner } from './banner.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { press, shot } from './hands.ts';
import { idNumber, Office } from './office.ts';

const banner = new Banner();
test.beforeAll(() => banner.start());
test.afterAll(() => banner.stop());
test.use({ viewport: { width: 1440, height: 900 } });

async function enter(page: Page, login: string, address: string): Promise<void> {
  await page.goto(`${banner.url}/signin/`);
  await page.getByLabel('账号').fill(login);
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  await page.goto(`${banner.url}${address}`);
}

/** A case without a ticket: nobody knows at which kind of window. */
async function receive(n: number): Promise<void> {
  const office = new Office(banner.url, banner.password);
  const found = await office.as<{ rows: { id: string }[] }>(
    'clerk.100',
    'GET',
    `/items?q=${encodeURIComponent('高龄津贴申领')}`,
  );
  const applicant = {
    ...{
      name: `样例牧户${n}`,
      id_number: idNumber(n),
      phone: `138${String(20_000_000 + n)}`,
      address: '',
    },
  };
  await office.as('clerk.100', 'POST', '/cases', {
    ...{ item: found.rows[0]!.id, unit: '150626100000', materials: [], applicant },
  });
}

test('a supervisor sees a case counted while he looks, opens it, and looks at the day before', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  await enter(page, 'supervisor', '/oversight/#/targets');
  const tile = page.locator('.tile', { hasText: '一窗综办率' }).first();
  await expect(tile.getByText('没有可数的')).toBeVisible();
  await receive(1);
  await expect(tile.getByText('0.0 %')).toBeVisible();
  await expect(tile.getByText('落后')).toBeVisible();
  await expect(tile.getByText('目标 100 %，期限 12 月 31 日')).toBeVisible();
  await expect(tile.getByText('在无差别综合窗口收的办件 ÷ 在窗口收的全部办件。')).toBeVisible();
  await expectNoAxeViolation(page);
  await expectTargets(page, 24);
  await shot(page, 'targets-board');
  const file = page.waitForEvent('download');
  await press(page, '导出表格');
  expect((await file).suggestedFilename()).toBe('目标 2026-11-18.csv');
  await tile.getByRole('link', { name: '看没算上的' }).click();
  await expect(page.getByRole('heading', { name: '一窗综办率：没算上的办件' })).toBeVisible();
  await expect(page.getByText('没有记下是哪种窗口')).toBeVisible();
  await expectNoAxeViolation(page);
  await shot(page, 'targets-cases');
  await page.getByRole('link', { name: /^WS/ }).click();
  await expect(page.getByText('台账验证')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await page.getByLabel(/看哪一天/).fill('2026-11-17');
  await expect(tile.getByText('没有可数的')).toBeVisible();
  await page.getByLabel(/看哪一天/).fill('2026-11-19');
  await expect(page.getByText('这一天还没到')).toBeVisible();
  expect(faults.filter((one) => !one.includes('422'))).toEqual([]);
});

test('items are ranked and exported, and the places of the desk stand in four groups', async ({
  page,
}) => {
  await receive(2);
  await enter(page, 'supervisor', '/oversight/#/targets');
  const row = page.getByRole('row', { name: /高龄津贴申领/ });
  await expect(row.getByText('能，85 个站点')).toBeVisible();
  await page.getByLabel('只看还不能就近办的').check();
  await expect(page.getByText('这一年没有办件')).toBeVisible();
  await page.getByLabel('只看还不能就近办的').uncheck();
  const file = page.waitForEvent('download');
  await press(page, '导出事项表');
  expect((await file).suggestedFilename()).toMatch(/^各事项：.*\.csv$/);
  const groups = page.getByRole('navigation', { name: '去哪里' });
  await expect(groups.getByRole('link')).toHaveText(['看板', '督促', '站点', '制度和登记']);
  await groups.getByRole('link', { name: '督促' }).click();
  await expect(
    page.getByRole('navigation', { name: '督促' }).getByRole('link', { name: '督办和催办' }),
  ).toHaveAttribute('aria-current', 'page');
  await expectNoAxeViolation(page);
  await shot(page, 'targets-nav');
});

test('an administrator sets a target in the place of another', async ({ page }) => {
  await enter(page, 'admin', '/oversight/#/targets');
  await page.getByText('定一个目标').click();
  await page.getByLabel('目标值（%）').fill('95');
  await page.getByLabel('从哪天数起').fill('2026-01-01');
  await page.getByLabel('期限').fill('2026-12-31');
  await page.getByLabel('出处').fill('样例：工作要点');
  await press(page, '定下');
  await expect(page.getByText('这个指标在 2026-12-31 已经有目标')).toBeVisible();
  await page.getByLabel('代替哪一行').selectOption({ index: 3 });
  await press(page, '定下');
  const tile = page.locator('.tile', { hasText: '一窗综办率' }).first();
  await expect(tile.getByText('目标 95 %')).toBeVisible();
  await expect(tile.getByText('出处：样例：工作要点')).toBeVisible();
  await expectNoAxeViolation(page);
  await shot(page, 'targets-set');
});
