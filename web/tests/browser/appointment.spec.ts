// SPDX-License-Identifier: MulanPSL-2.0
// One appointment through the real server: the head opens times, a citizen books on his phone, the
// machine in the hall lets him in, the desk sees it, the board calls.
import { expect, test, type Browser, type Page } from '@playwright/test';
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
test.describe.configure({ mode: 'serial' });

async function fresh(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width < 700 ? 844 : 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: banner.url,
  });
  return context.newPage();
}

async function staff(browser: Browser, login: string): Promise<Page> {
  const page = await fresh(browser, 1280);
  await page.goto('/signin/');
  await page.getByLabel('账号').fill(login);
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  return page;
}

test('from open times to a number on the board', async ({ browser }) => {
  test.setTimeout(120_000);
  const head = await staff(browser, 'head.100');
  await head.goto('/oversight/#/station');
  await press(head, '设置');
  await head.getByLabel('星期几').selectOption('4');
  await head.getByLabel('从几点').fill('09:00');
  await head.getByLabel('到几点').fill('11:00');
  await press(head, '开放这段时间');
  await expect(head.getByText('星期四 9:00–11:00')).toBeVisible();
  await expectNoAxeViolation(head);
  await shot(head, 'appoint-plans');
  const setup = await head.evaluate(async () => {
    const halls = await (await fetch('/api/v1/halls?unit=150626100000')).json();
    return (await fetch(`/api/v1/halls/${halls.rows[0].id}/setup`)).json();
  });

  const citizen = await fresh(browser, 390);
  const faults = listenForFaults(citizen);
  await citizen.goto('/#/appointments');
  await citizen.getByLabel('手机号').fill('13800001234');
  await press(citizen, '发验证码');
  await citizen.getByLabel('验证码').fill(await banner.code('13800001234'));
  await press(citizen, '登录');
  await press(citizen, '约一个时间');
  await citizen.getByText('嘎鲁图镇便民服务大厅').click();
  await citizen.getByText('综合业务').click();
  await press(citizen, /11 月 19 日/);
  await press(citizen, /^9:30/);
  await press(citizen, /约 11 月 19 日/);
  await expect(citizen.getByText('这一项还没有填')).toBeVisible();
  await citizen.getByLabel('谁来办').fill('巴图（样例）');
  await expectNoAxeViolation(citizen);
  await expectTargets(citizen, 44);
  await expectNoSidewaysScroll(citizen);
  await shot(citizen, 'appoint-book');
  await press(citizen, /约 11 月 19 日/);
  await expect(citizen.getByText('约好了')).toBeVisible();
  const number = (await citizen.getByText(/预约号 YY/).innerText()).match(/YY[\d-]+/)![0];
  await shot(citizen, 'appoint-mine');
  expect(faults).toEqual([]);

  banner.setClock('2026-11-19T09:10:00+08:00');
  const kiosk = await fresh(browser, 1080);
  await kiosk.goto(`/kiosk/#hall=${setup.id}&code=${setup.kiosk_code}`);
  await press(kiosk, '我有预约');
  await kiosk.getByLabel('预约号最后四位').fill(number.slice(-4));
  await kiosk.getByLabel('手机号最后四位').fill('9999');
  await press(kiosk, '取号');
  await expect(kiosk.getByText('今天没有这个预约号').first()).toBeVisible();
  await expectNoAxeViolation(kiosk);
  await kiosk.getByLabel('手机号最后四位').fill('1234');
  await press(kiosk, '取号');
  await expect(kiosk.getByText('A001')).toBeVisible();
  await shot(kiosk, 'appoint-kiosk');

  const clerk = await staff(browser, 'clerk.100');
  await clerk.goto('/desk/#/appointments');
  await expect(clerk.getByText('已到，取了号')).toBeVisible();
  await expect(clerk.getByText('A001')).toBeVisible();
  await expectNoAxeViolation(clerk);
  await expectTargets(clerk, 24);
  await shot(clerk, 'appoint-desk');
  const board = await fresh(browser, 1280);
  await board.goto(`/board/?hall=${setup.id}`);
  await clerk.goto('/desk/#/');
  await press(clerk, '开窗');
  await press(clerk, /叫下一个/);
  await expect(board.getByText('A001').first()).toBeVisible();
});
