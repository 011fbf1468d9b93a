// SPDX-License-Identifier: MulanPSL-2.0
// The green button and the call-back, the notice and badges, who goes where and why, one form from
// two places.
import { expect, test } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, sampleAnswers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shot } from './hands.ts';
import { received, staffAnswers } from './staff_answers.ts';
import { stationAnswers } from './station_answers.ts';
import { deskStationAnswers } from './station_desk_answers.ts';

const citizen = () => ({ ...sampleAnswers(), ...stationAnswers() });
const agent = () => ({ ...agentAnswers().answers, ...stationAnswers() });

const phoneScreens = [
  ['notice', '/#/station/v1', '帮办代办公示', citizen],
  ['badge', '/#/badge/ABCDEFGH2345', '今天有效', citizen],
  ['badge-old', '/#/badge/OLD', '无效：已过期', citizen],
  ['near', '/#/near?item=1', '示意图', citizen],
  ['together', '/#/orders/o1/form', '代办员填', citizen],
  ['calls', '/agent/#/calls', '回拨 138', agent],
  ['call-order', '/agent/#/calls/k1/order', '首问负责', agent],
  ['agent-together', '/agent/#/orders/o1/form', '本人填', agent],
  ['board-phone', '/agent/#/board', '没人接的单', agent],
  ['presence', '/agent/#/mine', '我今天在不在岗', agent],
] as const;

for (const elder of [false, true]) {
  test.describe(elder ? 'in large type' : 'on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } });
    for (const [name, address, words, answers] of phoneScreens) {
      test(`${name} is usable by everyone`, async ({ page }) => {
        const faults = listenForFaults(page);
        await answerWith(page, { ...answers() });
        await page.addInitScript((large) => {
          localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' }));
          localStorage.setItem('ortoo.elder', large ? 'yes' : 'no');
        }, elder);
        await page.goto(address);
        await expect(page.getByText(words).first()).toBeVisible();
        await expectNoAxeViolation(page);
        await expectTargets(page, elder ? 60 : 44);
        await expectNoSidewaysScroll(page);
        await shot(page, `station-${name}${elder ? '-elder' : ''}`);
        expect(faults).toEqual([]);
      });
    }
  });
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  const may = ['oversight.read', 'order.dispatch', 'duty.manage', 'duty.read', 'staff.read'];
  for (const [name, address, words] of [
    ['board', '/oversight/#/board', '现由苏和（样例）负责派出去'],
    ['station', '/oversight/#/station', '缺人的工作日'],
  ] as const) {
    test(`${name} is usable by everyone`, async ({ page }) => {
      const faults = listenForFaults(page);
      await answerWith(page, { ...staffAnswers(received, may), ...deskStationAnswers() });
      await page.goto(address);
      await expect(page.getByText(words).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolation(page);
      await expectTargets(page, 24);
      await shot(page, `station-${name}`);
      expect(faults).toEqual([]);
    });
  }

  test('a head opens the board and the machine, and ends lost machines with a new code', async ({
    page,
  }) => {
    const head = staffAnswers(received, [...may, 'queue.manage']);
    const seen = await answerWith(page, { ...head, ...deskStationAnswers() });
    await page.goto('/oversight/#/station');
    const doors = (name: string) => page.getByRole('link', { name });
    await expect(doors('打开大屏').first()).toHaveAttribute('href', '/board/?hall=h1');
    await expect(doors('打开大屏').last()).toHaveAttribute('href', '/board/?hall=h2');
    await expect(doors('2 号窗口')).toHaveAttribute('href', '/window/?hall=h1&window=2');
    const machine = doors('打开取号机').first();
    await expect(machine).toHaveAttribute('href', '/kiosk/#hall=h1&code=K2M7');
    await press(page, '换取号机的码');
    await expect(page.getByText('都要重新打开一次')).toBeVisible();
    await press(page, '换取号机的码');
    await expect(page.getByText('都要重新打开一次')).toHaveCount(0);
    const sent = seen.find((one) => one.url().endsWith('/halls/h1/kiosk-code'))!;
    expect(sent.headers()['if-match']).toBe('3');
  });

  test('a clerk sees the board, not the machine', async ({ page }) => {
    await answerWith(page, { ...staffAnswers(received, may), ...deskStationAnswers() });
    await page.goto('/oversight/#/station');
    await expect(page.getByRole('link', { name: '打开大屏' })).toHaveCount(2);
    await expect(page.getByRole('link', { name: '打开取号机' })).toHaveCount(0);
  });

  test('a head gives an order to somebody else, with a reason', async ({ page }) => {
    const seen = await answerWith(page, {
      ...staffAnswers(received, may),
      ...deskStationAnswers(),
    });
    await page.goto('/oversight/#/board');
    await press(page, /改派给别人/);
    await page.getByRole('dialog').getByText('其其格（样例）').click();
    await page.getByLabel('为什么改派').fill('村里的人外出');
    await page.getByRole('dialog').getByRole('button', { name: '改派给别人' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const sent = seen.find((one) => one.url().endsWith('/orders/o1/dispatch'))!;
    expect(sent.postDataJSON()).toEqual({ agent: 'a1', reason: '村里的人外出' });
    expect(sent.headers()['if-match']).toBe('4');
  });
});

test('one press is written down; nobody picked up: somebody rings back', async ({ page }) => {
  const seen = await answerWith(page, citizen());
  await page.addInitScript(() =>
    localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' })),
  );
  await page.goto('/');
  const button = page.locator('a[href^="tel:"]').first();
  await expect(button).toBeVisible();
  await button.evaluate((link) =>
    link.addEventListener('click', (event) => event.preventDefault()),
  );
  await button.click();
  await press(page, '没人接，请回电话');
  await page.getByLabel('给您回哪个电话').fill('0477-7581234');
  await press(page, '请给我回电话');
  await expect(page.getByText('会给您回电话')).toBeVisible();
  const told = seen.find((one) => one.url().endsWith('/calls/k1/tell'))!;
  expect(told.postDataJSON()).toEqual({ token: 'secret', reached: false, phone: '0477-7581234' });
});

test('the number is read once and dialled; what came of it is marked', async ({ page }) => {
  const seen = await answerWith(page, agent());
  await page.goto('/agent/#/calls');
  await press(page, /回拨 138/);
  await expect(page.locator('a[href="tel:13800000000"]')).toBeVisible();
  await page.getByLabel('说了什么').fill('已说清要带什么');
  await press(page, '回拨说清了');
  await expect
    .poll(() => seen.find((one) => one.url().endsWith('/calls/k1/mark'))?.postDataJSON())
    .toEqual({ result: 'called_back', note: '已说清要带什么' });
});

test('a call becomes an order on one screen, and what was typed survives a reload', async ({
  page,
}) => {
  const seen = await answerWith(page, agent());
  await page.goto('/agent/#/calls/k1/order');
  await page.getByLabel('姓名').fill('巴图（样例）');
  await page.reload();
  await expect(page.getByLabel('姓名')).toHaveValue('巴图（样例）');
  await page.getByLabel('身份证号').fill('150626195203020012');
  await page.getByLabel('手机号').fill('13800001234');
  await press(page, '下单');
  await expect(page).toHaveURL(/#\/orders\/o1$/);
  const sent = seen.find((one) => one.url().endsWith('/calls/k1/order'))!;
  expect(sent.postDataJSON().order).toMatchObject({ item: '1', unit: 'v1', mode: 'act' });
});

test('who filled what is shown; the citizen confirms the version he saw', async ({ page }) => {
  const seen = await answerWith(page, citizen());
  await page.goto('/#/orders/o1/form');
  await expect(page.getByText('还有 1 项要填')).toBeVisible();
  await expect(page.getByRole('button', { name: /我看过了/ })).toBeDisabled();
  await page.getByText('符合', { exact: true }).click();
  await expect(page.getByText('请您看一遍再确认')).toBeVisible();
  await expect(page.getByText('有 2 项是代办员填的')).toBeVisible();
  await press(page, /我看过了/);
  await expect(page.getByText('本人已确认')).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/draft/confirm'))!;
  expect(sent.headers()['if-match']).toBe('5');
});

test('words of mine stay when the other side was faster, and his stand beside them', async ({
  page,
}) => {
  await answerWith(page, {
    ...citizen(),
    'POST /orders/o1/draft/fields': () => ({ status: 412, code: 'draft.field_stale' }),
  });
  await page.goto('/#/orders/o1/form');
  const reason = page.getByLabel('为什么申请');
  await reason.fill('我自己写的');
  await reason.blur();
  await expect(page.getByText('这一项对方刚改过')).toBeVisible();
  await expect(reason).toHaveValue('我自己写的');
  await expect(page.getByText('对方刚写的是：满 80 岁')).toBeVisible();
});

test('away for today, with somebody who stands in', async ({ page }) => {
  const seen = await answerWith(page, agent());
  await page.goto('/agent/#/mine');
  await page.getByLabel('离岗时谁替我').selectOption('a2');
  await press(page, '今天离岗');
  await expect
    .poll(() => seen.find((one) => one.url().endsWith('/me/presence'))?.postDataJSON())
    .toEqual({ state: 'away', stand_in: 'a2' });
});
