// SPDX-License-Identifier: MulanPSL-2.0
// The agent's way with an order, and what a bad network or somebody else's change may do to it.
import { expect, test, type Page } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

async function sign(page: Page): Promise<void> {
  const pad = page.locator('canvas').last();
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 90);
  await page.mouse.down();
  for (let i = 1; i < 16; i++) {
    await page.mouse.move(box.x + 30 + 16 * i, box.y + 90 + 40 * Math.sin(i));
  }
  await page.mouse.up();
}

async function shoot(page: Page): Promise<void> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1200, 800];
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#f4f1ea';
    pen.fillRect(0, 0, 1200, 800);
    pen.fillStyle = '#222';
    pen.font = '40px sans-serif';
    for (let y = 60; y < 800; y += 48) pen.fillText('样例 材料 姓名 巴图 '.repeat(4), 40, y);
    const blob = await new Promise<Blob>((done) =>
      canvas.toBlob((one) => done(one!), 'image/jpeg'),
    );
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByText('清楚，可以用')).toBeVisible();
}

async function fillMandate(page: Page): Promise<void> {
  await page.getByText('全程代办').click();
  await page.getByText('送到村里').click();
  await press(page, '3 个月');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await sign(page);
}

const screens = [
  ['/agent/#/', '派给|接单', 'offered'],
  ['/agent/#/orders/o1', '派给您的单', 'offered'],
  ['/agent/#/orders/o1', '1 委托签字', 'awaiting_mandate'],
  ['/agent/#/orders/o1/mandate', '本人签名', 'awaiting_mandate'],
  ['/agent/#/orders/o1/papers', '加一样材料', 'mandated'],
  ['/agent/#/orders/o1/materials/1', '请拍：居民身份证', 'mandated'],
  ['/agent/#/orders/o1/deliver', '本人签收', 'to_deliver'],
  ['/agent/#/route', '就在这里', 'awaiting_mandate'],
  ['/agent/#/outbox', '上传箱', 'offered'],
  ['/agent/#/?tab=open', '办理中', 'mandated'],
  ['/agent/#/items/1', '要带什么', 'offered'],
  ['/agent/#/log', '记一笔', 'offered'],
  ['/agent/#/letters', '新单', 'offered'],
  ['/agent/#/mine', '退出登录', 'offered'],
] as const;
const allowed: Record<string, string[]> = {
  offered: ['accept', 'decline'],
  awaiting_mandate: ['mandate', 'finish_help'],
  mandated: ['papers', 'materials'],
  to_deliver: ['deliver'],
};

for (const elder of [false, true]) {
  for (const [address, words, state] of screens) {
    test(`${address} (${state}) is usable, ${elder ? 'elder' : 'standard'} size`, async ({
      page,
    }) => {
      const faults = listenForFaults(page);
      const agent = agentAnswers();
      agent.set({ state, allowed: allowed[state]! });
      await answerWith(page, agent.answers);
      await page.addInitScript(
        (on) => localStorage.setItem('ortoo.elder', on ? 'yes' : 'no'),
        elder,
      );
      await page.goto(address);
      await expect(page.getByText(new RegExp(words)).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolation(page);
      await expectTargets(page, elder ? 60 : 44);
      await expectNoSidewaysScroll(page);
      expect(faults).toEqual([]);
    });
  }
}

test('an order is carried from the offer to the window', async ({ page }) => {
  const faults = listenForFaults(page);
  const agent = agentAnswers();
  const seen = await answerWith(page, agent.answers);
  await page.goto('/agent/');
  await page.getByRole('link', { name: /看一看/ }).click();
  await press(page, '接单');
  await press(page, '代办：我替他跑');
  await page.getByRole('link', { name: '写委托单' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await fillMandate(page);
  await press(page, '签好了');
  await expect(page.getByText(/委托单 WT.*有效到/)).toBeVisible();
  await page.getByRole('link', { name: '写交接单' }).click();
  await press(page, '居民身份证');
  await page.getByText('原件', { exact: true }).click();
  await page.getByText('要还', { exact: true }).click();
  await press(page, '交接好了');
  await expect(page.getByText(/交原件要本人在清单上签名/).first()).toBeVisible();
  await sign(page);
  await press(page, '交接好了');
  await page.getByRole('link', { name: /拍照/ }).click();
  await shoot(page);
  await press(page, '清楚，传上去');
  await page.getByRole('link', { name: '回到代办单' }).click();
  await press(page, '送到窗口');
  await expect(page.getByText('部门正在办')).toBeVisible();
  const posts = seen.filter((one) => one.method() === 'POST');
  expect(posts.map((one) => one.headers()['if-match'])).toEqual(['1', '2', '3', '4', '5', '6']);
  const signed = posts.find((one) => one.url().endsWith('/mandate'))!.postDataJSON();
  expect(signed).toMatchObject({ mode: 'full', consent_data: true, identity_checked: true });
  const puts = seen.filter((one) => one.method() === 'PUT').map((one) => one.url());
  expect(puts[0]).toContain(signed.signature);
  expect(faults).toEqual([]);
});

test('a mandate without consent or signature is not sent, and says why at the field', async ({
  page,
}) => {
  const agent = agentAnswers();
  agent.set({ state: 'awaiting_mandate', allowed: ['mandate'] });
  const seen = await answerWith(page, agent.answers);
  await page.goto('/agent/#/orders/o1/mandate');
  await press(page, '签好了');
  await expect(page.getByText('还没有签名，请本人在框里签。')).toBeVisible();
  await expect(page.getByText(/本人还没有同意/)).toBeVisible();
  expect(seen.filter((one) => one.method() !== 'GET')).toEqual([]);
});

test('a lost connection keeps the mandate and repeats it with the same key', async ({ page }) => {
  const agent = agentAnswers();
  agent.set({ state: 'awaiting_mandate', allowed: ['mandate'] });
  const good = agent.answers['POST /orders/o1/mandate']!;
  agent.answers['POST /orders/o1/mandate'] = () => 'lost';
  const seen = await answerWith(page, agent.answers);
  await page.goto('/agent/#/orders/o1/mandate');
  await fillMandate(page);
  await press(page, '签好了');
  await expect(page.getByRole('alert')).toContainText('网络断了');
  agent.answers['POST /orders/o1/mandate'] = good;
  await page.reload();
  await expect(page.getByRole('radio', { name: '送到村里' })).toBeChecked();
  await expect(page.getByText('签名已存在本机')).toBeVisible();
  await press(page, '再试一次');
  await expect(page.getByText(/委托单 WT.*有效到/)).toBeVisible();
  const sent = seen.filter((one) => one.method() === 'POST');
  const keys = sent.map((one) => one.headers()['idempotency-key']);
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
});

test("somebody else's change is loaded and said, and the words stay", async ({ page }) => {
  const agent = agentAnswers();
  agent.set({ mode: 'help', state: 'awaiting_mandate', allowed: ['finish_help'] });
  agent.answers['POST /orders/o1/finish-help'] = () => {
    agent.set({});
    return { status: 412, code: 'order.stale' };
  };
  await answerWith(page, agent.answers);
  await page.goto('/agent/#/orders/o1');
  await page.getByLabel('办理情况').fill('陪他填好了');
  await press(page, '帮办完成');
  await expect(page.getByText('已经换成最新的').first()).toBeVisible();
  await expect(page.getByLabel('办理情况')).toHaveValue('陪他填好了');
});

test('a notice is shown and answered in one go', async ({ page }) => {
  const agent = agentAnswers();
  agent.notify();
  const seen = await answerWith(page, agent.answers);
  await page.goto('/agent/#/orders/o1');
  await expect(page.getByText('看不清：重新拍')).toBeVisible();
  await expect(page.getByRole('button', { name: '送到窗口' })).toHaveCount(0);
  await page.getByRole('link', { name: '去补' }).click();
  await expectNoAxeViolation(page);
  await press(page, '补齐了');
  await expect(page.getByText('还没有照片').first()).toBeVisible();
  await shoot(page);
  await press(page, '补齐了');
  await expect(page.getByText('部门正在办')).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/supplement'))!.postDataJSON();
  expect(sent.materials).toHaveLength(1);
});

test('a phone number is shown only for a purpose', async ({ page }) => {
  const agent = agentAnswers();
  const seen = await answerWith(page, agent.answers);
  await page.goto('/agent/#/orders/o1?call=1');
  await press(page, '看号码');
  expect(seen.filter((one) => one.method() === 'POST')).toEqual([]);
  await page.getByText('约上门时间').click();
  await expectNoAxeViolation(page);
  await press(page, '看号码');
  await expect(page.getByRole('link', { name: /13800000000/ })).toBeVisible();
});

test('an order given back with a reason leaves the list of its agent', async ({ page }) => {
  const agent = agentAnswers();
  agent.answers['POST /orders/o1/decline'] = () =>
    agent.set({ allowed: [], state: 'to_dispatch', next: { who: '', name: '', what: 'dispatch' } });
  const seen = await answerWith(page, agent.answers);
  await page.goto('/agent/#/orders/o1');
  await press(page, '办不了，退回');
  await page.getByLabel('理由').fill('这周在旗里培训');
  await page.getByRole('dialog').getByRole('button', { name: '办不了，退回' }).click();
  await expect(page.getByRole('navigation', { name: '按进度看' })).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/decline'))!;
  expect(sent.postDataJSON()).toEqual({ reason: '这周在旗里培训' });
});
