// SPDX-License-Identifier: MulanPSL-2.0
// The hall against the real server, with the machine, the hall's board, a window's board and the desk
// open at once: a priority number, a visit with three matters, and a window that loses its power.
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { Banner } from './banner.ts';
import { expectNoAxeViolation, listenForFaults } from './checks.ts';
import { press, shot } from './hands.ts';
import { idNumber, Office } from './office.ts';

const banner = new Banner();
const login = { clerk: 'clerk.100', head: 'head.100' };
const matters = ['高龄津贴申领', '社会保障卡申领', '老年人优待证办理'];
let hall: { id: string; kiosk_code: string };
let office: Office;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(90_000);
  await banner.start();
  office = new Office(banner.url, banner.password);
  const halls = await fetch(`${banner.url}/api/v1/halls?unit=150626100000`);
  const { rows } = (await halls.json()) as { rows: { id: string }[] };
  hall = await office.as(login.head, 'GET', `/halls/${rows[0]!.id}/setup`);
});
test.afterAll(() => banner.stop());

const open = async (browser: Browser, address: string, width: number, height: number) => {
  const page = await browser.newPage({ baseURL: banner.url, viewport: { width, height } });
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return page;
};

async function signIn(page: Page): Promise<void> {
  await page.goto(`${banner.url}/signin/`);
  await page.getByLabel('账号').fill(login.clerk);
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  await page.goto(`${banner.url}/desk/`);
}

async function number(kiosk: Page, lane: string): Promise<string> {
  await kiosk.getByRole('button', { name: /综合/ }).first().click();
  await press(kiosk, lane);
  const slip = kiosk.locator('.slip .number');
  await expect(slip).toHaveText(/^[A-Z]\d{3}$/);
  const text = (await slip.textContent())!;
  await press(kiosk, '回到开头');
  await expect(slip).toHaveCount(0);
  return text;
}

async function endOne(): Promise<void> {
  const { rows } = await office.as<{ rows: { id: string; version: number }[] }>(
    login.clerk,
    'GET',
    '/cases',
  );
  const body = { kind: 'not_required', reason: '这件事不用办许可，直接去领就行' };
  const { id, version } = rows[0]!;
  await office.as(login.clerk, 'POST', `/cases/${id}/refuse-acceptance`, body, version);
}

test('three matters, a priority number, and a window without power', async ({ browser }) => {
  test.setTimeout(240_000);
  const kiosk = await open(browser, `/kiosk/#hall=${hall.id}&code=${hall.kiosk_code}`, 1080, 1440);
  const board = await open(browser, `/board/?hall=${hall.id}`, 1920, 1080);
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  let desk = await context.newPage();
  const faults = listenForFaults(desk);
  await signIn(desk);
  await press(desk, '开窗');
  await expect(desk.getByText('没有人').or(desk.getByText('手上没有号')).first()).toBeVisible();
  const sign = /(\S+) 号窗口/.exec(await desk.locator('.queue .line').first().innerText())![1]!;
  const own = await open(browser, `/window/?hall=${hall.id}&window=${sign}`, 1280, 800);
  await expect(own.getByText('请稍候')).toBeVisible();
  const tablet = await open(browser, '/evaluator/', 1024, 768);
  await desk.goto(`${banner.url}/desk/#/ratings`);
  await press(desk, '出一个连接码');
  await tablet.getByLabel('请输入工作人员给的六位数').fill(await desk.locator('.code').innerText());
  await press(tablet, '连上窗口');
  await expect(tablet.getByText('欢迎来办事')).toBeVisible();
  await desk.goto(`${banner.url}/desk/`);

  const plain = await number(kiosk, '取号');
  const first = await number(kiosk, '老年人');
  await desk.keyboard.press('F2');
  await expect(desk.locator('.queue .number')).toHaveText(first);
  await expect(board.locator('.now .number')).toHaveText(first);
  await expect(own.locator('.number')).toHaveText(first);
  await press(desk, '人来了');
  await press(desk, '办结');
  await expect(own.getByText('请稍候')).toBeVisible();

  banner.setClock('2026-11-18T09:20:00+08:00');
  await desk.keyboard.press('F2');
  await expect(desk.locator('.queue .number')).toHaveText(plain);
  await expect(board.locator('.now .number')).toHaveText(plain);
  await press(desk, '人来了');
  await desk.keyboard.press('F4');
  await expect(desk.getByRole('heading', { name: /一次办多件/ })).toBeVisible();
  await desk.getByLabel('姓名').fill('巴图（样例）');
  await desk.getByLabel('身份证号').fill(idNumber(7));
  for (const one of matters) {
    await desk.keyboard.press('F6');
    await desk.getByRole('searchbox').last().fill(one);
    await desk
      .getByRole('button', { name: new RegExp(one) })
      .first()
      .click();
  }
  await expect(desk.getByText(/省了 \d+ 样重复材料/)).toBeVisible();
  await desk.getByRole('checkbox', { name: '居民身份证' }).first().check();
  await desk.waitForLoadState('networkidle');
  await shot(desk, 'hall-visit');

  // The power goes: the machine starts again, and nothing that was typed is lost.
  const kept = await context.storageState();
  await context.close();
  const again = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    storageState: kept,
  });
  desk = await again.newPage();
  await desk.goto(`${banner.url}/desk/`);
  await expect(desk.locator('.queue .number')).toHaveText(plain);
  await expect(own.locator('.number')).toHaveText(plain);
  await desk.keyboard.press('F4');
  await expect(desk.getByLabel('姓名')).toHaveValue('巴图（样例）');
  await expect(desk.getByRole('checkbox', { name: '居民身份证' }).first()).toBeChecked();
  await desk.getByLabel('手机号').fill('13800001234');
  await desk.locator('select[name=unit]').selectOption({ index: 1 });
  await press(desk, '身份核对好了');
  await expect(desk.getByText('身份已核对')).toBeVisible();
  await desk.getByRole('radio').last().check();
  await desk.keyboard.press('F9');
  await expect(desk.getByText('缺', { exact: false }).first()).toBeVisible();
  await expect(desk.getByText(/WS\d{8}-\d{4}/)).toHaveCount(3);
  await expectNoAxeViolation(desk, 'visit done');
  // One of the three needs no permit: it ends here, and the tablet asks for this visit alone.
  await endOne();
  await expect(tablet.getByText(`${plain} 号，这次办得怎么样？`)).toBeVisible();
  expect(await tablet.locator('body').innerText()).not.toContain('巴图');
  await press(tablet, '非常不满意');
  await expect(tablet.getByText('谢谢您，评好了。')).toBeVisible();
  await desk.reload();
  await expect(desk.getByText(/把 [1-9]\d* 样缺的/)).toBeVisible();
  await desk.keyboard.press('F8');
  await expect(desk.getByText('一次性告知书')).toBeVisible();
  await shot(desk, 'hall-visit-done');
  const link = desk.getByRole('link', { name: '小票' }).first();
  const paper = await desk.request.get(banner.url + (await link.getAttribute('href'))!);
  expect(paper.headers()['content-type']).toContain('pdf');
  await press(desk, '办结');
  await expect(desk.locator('.queue .number')).toHaveText('—');
  await expect(own.getByText('请稍候')).toBeVisible();
  await expect(tablet.getByText('欢迎来办事')).toBeVisible();
  await shot(tablet, 'hall-tablet');
  await shot(board, 'hall-board');
  expect(faults).toEqual([]);
});
