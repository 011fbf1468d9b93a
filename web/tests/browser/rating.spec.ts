// SPDX-License-Identifier: MulanPSL-2.0
// 好差评 on the real server: a tablet at the window, a bad rating carried to its answer by the head,
// the channels of a town, and what everybody may read.
import { expect, request, test, type APIRequestContext, type Page } from '@playwright/test';
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

async function enter(page: Page, login: string, at: string): Promise<void> {
  await page.goto(`${banner.url}/signin/`);
  await page.getByLabel('账号').fill(login);
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  await page.goto(`${banner.url}${at}`);
}

/** What the pages of other tests do with their hands goes here by the same routes. */
class Staff {
  readonly #context: APIRequestContext;
  readonly #csrf: string;
  private constructor(context: APIRequestContext, csrf: string) {
    this.#context = context;
    this.#csrf = csrf;
  }
  static async of(page: Page): Promise<Staff> {
    const context = page.context().request;
    const me = await (await context.get(`${banner.url}/api/v1/me`)).json();
    return new Staff(context, me.csrf);
  }
  async post(path: string, data: object, version?: number): Promise<unknown> {
    const answer = await this.#context.post(`${banner.url}/api/v1${path}`, {
      data,
      headers: {
        'Idempotency-Key': crypto.randomUUID(),
        'X-CSRF-Token': this.#csrf,
        ...(version !== undefined && { 'If-Match': String(version) }),
      },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    return answer.json();
  }
  async get(path: string): Promise<unknown> {
    return (await this.#context.get(`${banner.url}/api/v1${path}`)).json();
  }
}

let number = '';

test('the tablet is paired by a code, idles, shows five buttons for the visit, and thanks', async ({
  browser,
}) => {
  const desk = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  const tablet = await (
    await browser.newContext({ viewport: { width: 1024, height: 768 } })
  ).newPage();
  const faults = [...listenForFaults(desk), ...listenForFaults(tablet)];
  await enter(desk, 'clerk.100', '/desk/#/ratings');
  await expect(desk.getByText('先在首页开窗')).toBeVisible();
  const clerk = await Staff.of(desk);
  const guest = await request.newContext();
  const halls = await clerk.get('/halls?unit=150626100000');
  const hall = (halls as { rows: { id: string }[] }).rows[0]!.id;
  const seats = (await clerk.get(`/halls/${hall}/desk`)) as {
    windows: { id: string; version: number }[];
    groups: { id: string }[];
  };
  const window_ = seats.windows[0]!;
  await clerk.post(`/halls/${hall}/windows/${window_.id}/open`, {}, window_.version);
  const { groups } = seats;
  await clerk.post(`/halls/${hall}/take`, { origin: 'clerk', group: groups[0]!.id });
  const ticket = (await clerk.post(`/halls/${hall}/windows/${window_.id}/next`, {})) as {
    id: string;
    version: number;
  };
  await clerk.post(`/queue/tickets/${ticket.id}/start`, {}, ticket.version);

  await desk.reload();
  await press(desk, '出一个连接码');
  const code = await desk.locator('.code').innerText();
  await tablet.goto(`${banner.url}/evaluator/`);
  await expectNoAxeViolation(tablet, 'join');
  await tablet.getByLabel('请输入工作人员给的六位数').fill('000000');
  await press(tablet, '连上窗口');
  await expect(tablet.getByText('这个数不对或过期了')).toBeVisible();
  await tablet.getByLabel('请输入工作人员给的六位数').fill(code);
  await press(tablet, '连上窗口');
  await expect(tablet.getByText('欢迎来办事')).toBeVisible();
  await shot(tablet, 'rating-tablet-idle');

  const items = (await (
    await guest.get(`${banner.url}/api/v1/items?q=${encodeURIComponent('高龄津贴')}`)
  ).json()) as { rows: { id: string }[] };
  const made = (await clerk.post('/cases', {
    item: items.rows[0]!.id,
    unit: '150626100000',
    materials: [{ no: 1, received: true }],
    applicant: {
      name: '巴图（样例）',
      id_number: '150626195203020012',
      phone: '13800001234',
      address: '巴音柴达木嘎查样例牧户 7 号',
    },
  })) as { id: string; version: number; number: string };
  number = made.number;
  await clerk.post(`/queue/tickets/${ticket.id}/cases`, { case: made.id });
  await clerk.post(
    `/cases/${made.id}/refuse-acceptance`,
    { kind: 'not_required', reason: '这件事不用办许可，直接去领就行' },
    made.version,
  );
  await expect(tablet.getByText('号，这次办得怎么样？')).toBeVisible({ timeout: 10_000 });
  expect(await tablet.locator('body').innerText()).not.toContain('巴图');
  await expect(tablet.locator('.faces button')).toHaveCount(5);
  await expectNoAxeViolation(tablet, 'faces');
  await expectTargets(tablet, 44);
  await expectNoSidewaysScroll(tablet);
  await shot(tablet, 'rating-tablet');
  await press(tablet, '非常不满意');
  await expect(tablet.getByText('谢谢您，评好了。')).toBeVisible();
  await expect(tablet.getByText('欢迎来办事')).toBeVisible({ timeout: 10_000 });
  await expectNoAxeViolation(desk, 'desk');
  await expectTargets(desk, 24);
  await shot(desk, 'rating-desk');
  expect(faults).toEqual([]);
});

test('the head calls back, verifies, mends and answers; the supervisor sees it counted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const faults = listenForFaults(page);
  await enter(page, 'head.100', '/oversight/#/ratings');
  await expect(page.getByText('等回访')).toBeVisible();
  await expectNoAxeViolation(page, 'list');
  await expectTargets(page, 24);
  await shot(page, 'rating-matters');
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { name: '记一次回访' })).toBeVisible();
  await page.getByLabel(/本人怎么说/).fill('说让他白跑一趟');
  await press(page, '记下回访');
  await page.getByLabel('核实结果').selectOption('malicious');
  await expect(page.getByText('误评和恶意差评要写清证据')).toBeVisible();
  await page.getByLabel('查到的情况').fill('窗口没有提前说明不用办');
  await press(page, '定下核实结果');
  await expect(page.getByText('定为误评或恶意差评要写清证据').first()).toBeVisible();
  await page.getByLabel('核实结果').selectOption('valid');
  await expectNoAxeViolation(page, 'verify');
  await shot(page, 'rating-verify');
  await press(page, '定下核实结果');
  await page.getByLabel('整改措施').fill('门口挂出不用办的事项清单');
  await page.getByLabel('整改日期').fill('2026-11-18');
  await press(page, '整改好了');
  await page.getByLabel('给本人的答复').fill('对不起，已经把不用办的事挂在门口。');
  await press(page, '发给本人');
  await expect(page.getByText('已答复本人').first()).toBeVisible();
  await expectNoAxeViolation(page, 'told');
  await shot(page, 'rating-told');
  expect(faults).toEqual([]);
});

test('coverage has its denominators, a place without a tried channel is red', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const faults = listenForFaults(page);
  await enter(page, 'supervisor', '/oversight/#/ratings?part=coverage');
  await page.getByLabel('哪个月').or(page.getByLabel('月份')).first().fill('2026-11');
  await expect(page.getByText('0.0%（1）').first()).toBeVisible();
  await expectNoAxeViolation(page, 'coverage');
  await shot(page, 'rating-coverage');
  await page.goto(`${banner.url}/oversight/#/ratings?part=ratings`);
  await expect(page.getByText('窗口平板')).toBeVisible();
  await expectNoAxeViolation(page, 'ratings');
  await page.goto(`${banner.url}/oversight/#/ratings?part=channels`);
  await expect(page.getByText('85个中心和站点，84个有能用的渠道')).toBeVisible();
  await expect(page.locator('tbody tr').first()).toContainText('登记了，没有试过或过期');
  await page.locator('tbody tr').first().getByRole('button').click();
  await expect(page.getByText('没有试过').first()).toBeVisible();
  await expectNoAxeViolation(page, 'channels');
  await expectTargets(page, 24);
  await shot(page, 'rating-channels');
  expect(faults).toEqual([]);
});

test('the citizen reads the answer and the results of all, without a name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const faults = listenForFaults(page);
  await page.goto(`${banner.url}/#/rate?number=${number}&last4=1234`);
  await expect(page.getByText('对不起，已经把不用办的事挂在门口。')).toBeVisible();
  await page.getByText('再评一次', { exact: true }).click();
  await expectNoAxeViolation(page, 'again');
  await expectTargets(page, 44);
  await expectNoSidewaysScroll(page);
  await shot(page, 'rating-again');
  await press(page, '基本满意');
  await expect(page.getByText('评好了，谢谢您。')).toBeVisible();
  await page.goto(`${banner.url}/#/results`);
  await page.getByLabel('哪个月').fill('2026-11');
  await expect(page.getByText('评了1件；差评1件，联系上本人1件')).toBeVisible();
  await expect(page.getByText('另有1个事项评价不到五个，不单列。')).toBeVisible();
  await expectNoAxeViolation(page, 'results');
  await expectNoSidewaysScroll(page);
  await shot(page, 'rating-results');
  expect(faults).toEqual([]);
});
