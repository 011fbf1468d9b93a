// SPDX-License-Identifier: MulanPSL-2.0
// Against the real server: an upgrade project from its plan to its acceptance, a function that is
// stopped and given back, an agent's calendar with an appointment he comes along to.
import { expect, test } from '@playwright/test';
import { Banner } from './banner.ts';
import { listenForFaults } from './checks.ts';
import { press, sampleSheet } from './hands.ts';
import { Office } from './office.ts';
import { look, sit } from './sit.ts';

const banner = new Banner();
let office: Office;
test.beforeAll(async () => {
  test.setTimeout(90_000);
  await banner.start();
  office = new Office(banner.url, banner.password);
});
test.afterAll(() => banner.stop());

test('an upgrade from the plan to the acceptance by somebody else', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await sit(browser, banner, 'head.100');
  await page.clock.setFixedTime(new Date('2026-11-18T09:12:00+08:00'));
  const faults = listenForFaults(page);
  await page.goto('/oversight/#/projects');
  await expect(page.getByText('没有这样的项目')).toBeVisible();
  const plan = page.locator('form').filter({ hasText: '保存项目' });
  await plan.getByLabel('项目', { exact: true }).fill('服务中心无障碍改造');
  await plan.getByLabel('为什么改').fill('门口没有坡道');
  await plan.getByLabel('计划开工').fill('2026-11-16');
  await plan.getByLabel('计划完工').fill('2026-11-10');
  await plan.getByLabel('做什么、买什么').fill('坡道');
  await press(page, '保存项目');
  await expect(plan.getByText('完工不能早于开工', { exact: false }).first()).toBeVisible();
  await expect(plan.getByLabel('做什么、买什么')).toHaveValue('坡道');
  await plan.getByLabel('计划完工').fill('2026-11-30');
  await look(page, 'project-plan');
  await press(page, '保存项目');
  await expect(page.getByRole('heading', { name: '服务中心无障碍改造' })).toBeVisible();
  await page.getByLabel('哪一天').fill('2026-11-17');
  await press(page, '开工了');
  await page.getByLabel('哪一天').fill('2026-11-18');
  await press(page, '坡道：完成了');
  await page.getByLabel('哪一天').fill('2026-11-18');
  await press(page, '全部完工，请验收');
  await expect(page.getByText('还没有改造后的照片', { exact: false })).toBeVisible();
  await page.getByLabel('改造后').check();
  const files = page.locator('input[type=file]');
  await files.nth(1).setInputFiles(await sampleSheet(page));
  await expect(page.locator('figure img')).toHaveCount(1);
  await press(page, '全部完工，请验收');
  await expect(page.getByText('待验收').first()).toBeVisible();
  await look(page, 'project-done');
  expect(faults).toEqual([]);

  const judge = await sit(browser, banner, 'supervisor');
  await judge.goto('/oversight/#/projects');
  await press(judge, '服务中心无障碍改造');
  await press(judge, '退回整改');
  await expect(judge.locator('.error').first()).toBeVisible();
  await expect(judge.getByText('待验收').first()).toBeVisible();
  await judge.getByLabel('验收看到的', { exact: false }).fill('坡道没有扶手');
  await press(judge, '退回整改');
  await expect(judge.getByText('施工中').first()).toBeVisible();
  await page.reload();
  await press(page, '全部完工，请验收');
  await judge.reload();
  await judge.getByLabel('验收看到的', { exact: false }).fill('扶手装好了');
  await press(judge, '验收通过');
  await expect(judge.getByText('已验收').first()).toBeVisible();
  await look(judge, 'project-accepted');
});

test('a function is stopped for everybody, told on open pages, and given back', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const judge = await sit(browser, banner, 'admin');
  const clerk = await sit(browser, banner, 'clerk.100');
  await judge.goto('/oversight/#/stops');
  await judge.getByLabel('停用哪一项').selectOption('receive');
  await press(judge, '停用');
  await expect(judge.locator('form .error').first()).toBeVisible();
  await judge.getByLabel('为什么', { exact: false }).fill('收件规则出错，正在改');
  await look(judge, 'stop-form');
  await judge.locator('form').getByRole('button', { name: '停用' }).click();
  await expect(judge.getByText('正在停用')).toBeVisible();
  await expect(judge.getByRole('button', { name: /恢复使用/ })).toBeVisible();
  await clerk.goto('/desk/#/receive');
  const bar = clerk.getByText('“收件”暂停使用：收件规则出错，正在改。');
  await expect(bar).toBeVisible();
  await look(clerk, 'stopped-bar');
  await judge.getByRole('button', { name: /恢复使用/ }).click();
  await expect(judge.getByText('现在没有停用的功能')).toBeVisible();
  await look(judge, 'stop-history');
  await expect(bar).toHaveCount(0, { timeout: 30_000 });
});

test('an agent books the hall, comes along, and reads it in the calendar', async ({ browser }) => {
  test.setTimeout(120_000);
  const { rows } = await office.as<{ rows: { id: string }[] }>(
    'head.100',
    'GET',
    '/halls?unit=150626100000',
  );
  const hall = rows[0]!.id;
  const setup = await office.as<{ groups: { id: string; catch_all: boolean }[] }>(
    'head.100',
    'GET',
    `/halls/${hall}/setup`,
  );
  const group = setup.groups.find((one) => one.catch_all)!.id;
  await office.as('head.100', 'POST', `/halls/${hall}/appointment-plans`, {
    group,
    day: '2026-11-20',
    from_minute: 540,
    to_minute: 660,
    slot_minutes: 30,
    places: 2,
  });
  const { id: order } = await office.accepted('agent.100203', 31);
  const phone = { width: 360, height: 760 };
  const page = await sit(browser, banner, 'agent.100203', phone);
  const faults = listenForFaults(page);
  await page.goto(`/agent/#/orders/${order}/appointment`);
  await page.getByText('嘎鲁图镇便民服务大厅').click();
  await page.getByRole('button', { name: /11 月 20 日/ }).click();
  await page.getByRole('button', { name: /^9:30/ }).click();
  await page.getByLabel('我陪着去').check();
  await look(page, 'appoint-order');
  await press(page, '约这个时间');
  await expect(page).toHaveURL(/#\/calendar/);
  await expect(page.getByText('陪同到大厅')).toBeVisible();
  await expect(page.getByText('9:30–10:30')).toBeVisible();
  await look(page, 'calendar');
  await press(page, '后一周');
  await expect(page.getByText('陪同到大厅')).toHaveCount(0);
  expect(faults).toEqual([]);
});
