// SPDX-License-Identifier: MulanPSL-2.0
// A printer breaks at a station: the agent says so on the phone, the centre sends somebody, the agent
// writes what was done, the head of the centre sees that it prints. On the real server.
import { expect, test, type Page } from '@playwright/test';
import { Banner } from './banner.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shot } from './hands.ts';

const banner = new Banner();
test.beforeAll(() => banner.start());
test.afterAll(() => banner.stop());

async function enter(page: Page, login: string, at: string): Promise<void> {
  await page.goto(`${banner.url}/signin/`);
  await page.getByLabel('账号').fill(login);
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  await page.goto(`${banner.url}${at}`);
}

test('a broken printer is reported on the phone, assigned, repaired and checked by another', async ({
  browser,
}) => {
  const phone = await (
    await browser.newContext({ viewport: { width: 360, height: 740 } })
  ).newPage();
  const desk = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  const faults = [...listenForFaults(phone), ...listenForFaults(desk)];

  await enter(phone, 'agent.100203', '/agent/#/faults');
  await expect(phone.getByText('没有要修的')).toBeVisible();
  await press(phone, '报故障');
  await phone.getByLabel('什么坏了').selectOption({ label: '打印机 DY-100203 办事大厅' });
  await phone.getByLabel('怎么不好用').fill('卡纸，打不出来');
  await expectNoAxeViolation(phone);
  await expectTargets(phone, 44);
  await expectNoSidewaysScroll(phone);
  await shot(phone, 'equipment-report');
  await press(phone, '报上去');
  await expect(phone.getByText('等派修')).toBeVisible();

  await enter(desk, 'head.100', '/oversight/#/equipment');
  await expect(desk.getByText('打印机坏了（能用 0，要 1）')).toBeVisible();
  await desk.getByRole('button', { name: '巴音柴达木村' }).click();
  await desk.getByLabel('谁来修（名字和电话）').fill('李师傅 0477-7580000');
  await expectNoAxeViolation(desk);
  await expectTargets(desk, 24);
  await shot(desk, 'equipment-desk');
  await press(desk, '派修');
  await expect(desk.getByText('维修：李师傅 0477-7580000')).toBeVisible();

  await phone.reload();
  await phone.getByLabel('修了什么').fill('清理搓纸轮');
  await press(phone, '修好了');
  await expect(phone.getByText('等验收')).toBeVisible();
  await expect(phone.getByRole('button', { name: '能用了，验收' })).toHaveCount(0);

  await desk.reload();
  await desk.getByRole('button', { name: '巴音柴达木村' }).click();
  await press(desk, '能用了，验收');
  await expect(desk.getByText('没有要修的')).toBeVisible();
  await expect(desk.getByText('打印机坏了')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a plate that is taken is refused, and nothing typed is lost', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await enter(page, 'head.100', '/oversight/#/equipment');
  await press(page, '登记一台');
  await page.getByLabel('是什么设备').selectOption('printer');
  await page.getByLabel('设备编号').fill('DY-100203');
  await page.getByLabel('放在哪里').fill('二楼');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByText('这个编号已经贴在另一台设备上').first()).toBeVisible();
  await page.reload();
  await press(page, '登记一台');
  await expect(page.getByLabel('放在哪里')).toHaveValue('二楼');
});
