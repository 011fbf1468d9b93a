// SPDX-License-Identifier: MulanPSL-2.0
// One number through the hall: the machine, the board, the window, the phone.
import { expect, test } from '@playwright/test';
import { answerWith, sampleAnswers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shot } from './hands.ts';
import { board, hallAnswers } from './queue_answers.ts';
import { received, staffAnswers } from './staff_answers.ts';

const kiosk = '/kiosk/#hall=h1&code=0123456789';
const clerk = () => ({ ...staffAnswers(received, ['queue.serve']), ...hallAnswers() });

test.describe('at the window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('F2 calls the next, a second press calls nobody, and the number is finished', async ({
    page,
  }) => {
    const seen = await answerWith(page, clerk());
    const called = () => seen.filter((one) => one.url().endsWith('/next')).length;
    await page.goto('/desk/');
    await expect(page.getByText('1 号窗口').first()).toBeVisible();
    await page.keyboard.press('F2');
    await expect(page.locator('.queue .number')).toHaveText('A012');
    await expect(page.getByText('已叫号，等人来')).toBeVisible();
    await page.keyboard.press('F2');
    expect(called()).toBe(1);
    await page.waitForLoadState('networkidle');
    await expectNoAxeViolation(page);
    await expectTargets(page, 24);
    await shot(page, 'queue-desk');
    await press(page, '人来了');
    await expect(page.getByText('正在办', { exact: true })).toBeVisible();
    await press(page, '办结');
    await expect(page.locator('.queue .number')).toHaveText('—');
    const sent = seen.find((one) => one.url().endsWith('/n1/finish'))!;
    expect(sent.headers()['if-match']).toBe('3');
  });

  test('what the server refuses is said in words', async ({ page }) => {
    await answerWith(page, {
      ...clerk(),
      'POST /halls/h1/windows/w1/next': () => ({ status: 409, code: 'queue.nobody_waits' }),
    });
    await page.goto('/desk/');
    await press(page, '叫下一个');
    await expect(page.getByText('现在没有人在等')).toBeVisible();
    await expectNoAxeViolation(page);
  });

  test('without a hall F2 is for a new case, as before', async ({ page }) => {
    await answerWith(page, staffAnswers(received));
    await page.goto('/desk/');
    await expect(page.getByText('等您核对的办件')).toBeVisible();
    await page.keyboard.press('F2');
    await expect(page).toHaveURL(/#\/receive/);
  });
});

test.describe('the board', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('shows the newest call large, no name, and says when it is out of date', async ({
    page,
  }) => {
    const faults = listenForFaults(page);
    let lost = false;
    await page.clock.install();
    await answerWith(page, {
      ...hallAnswers(),
      'GET /halls/h1/board': () => (lost ? 'lost' : board),
    });
    await page.goto('/board/?hall=h1');
    await expect(page.locator('.now .number')).toHaveText('A012');
    await expect(page.locator('.call')).toHaveCount(3);
    const height = (await page.locator('.now .number').boundingBox())!.height;
    expect(height).toBeGreaterThan(1080 * 0.2);
    await expectNoAxeViolation(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'queue-board');
    expect(faults).toEqual([]);
    lost = true;
    await page.clock.runFor(60_000);
    await expect(page.getByText('数据暂停')).toBeVisible();
    await shot(page, 'queue-board-stale');
    lost = false;
    await page.clock.runFor(10_000);
    await expect(page.getByText('数据暂停')).toBeHidden();
  });

  test('does not grow, picture after picture', async ({ page }) => {
    let turn = 0;
    await page.clock.install();
    await answerWith(page, {
      ...hallAnswers(),
      'GET /halls/h1/board': () => {
        turn += 1;
        const first = { ...board.calls[0]!, number: `A${turn}`, at: `2026-11-23T10:${turn % 60}` };
        return { ...board, calls: [first, ...board.calls.slice(1)] };
      },
    });
    await page.goto('/board/?hall=h1');
    await expect(page.locator('.now .number')).toHaveText(/A\d+/);
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    const shown = async () =>
      Number((await page.locator('.now .number').textContent())!.replace('A', ''));
    const before = await nodes();
    for (let picture = 0; picture < 12; picture++) {
      const last = await shown();
      await page.clock.runFor(70_000);
      await expect.poll(shown).toBeGreaterThan(last);
    }
    expect(await nodes()).toBe(before);
  });
});

test.describe('the machine', () => {
  test.use({ viewport: { width: 1080, height: 1440 } });

  test('gives a number in three presses, and forgets who stood there', async ({ page }) => {
    const faults = listenForFaults(page);
    await page.clock.install();
    const seen = await answerWith(page, hallAnswers());
    await page.goto(kiosk);
    await expect(page.getByText('您办什么事')).toBeVisible();
    expect(page.url()).not.toContain('0123456789');
    await expectNoAxeViolation(page);
    await expectTargets(page, 64);
    await shot(page, 'queue-kiosk');
    await press(page, /综合业务/);
    await expect(page.getByText('不用证明')).toBeVisible();
    await expectTargets(page, 64);
    await shot(page, 'queue-kiosk-lane');
    await press(page, '老年人');
    await expect(page.locator('.slip .number')).toHaveText('A016');
    await expectNoAxeViolation(page);
    await shot(page, 'queue-kiosk-slip');
    const sent = seen.find((one) => one.url().endsWith('/kiosk/take'))!;
    expect(sent.postDataJSON()).toEqual({ kiosk: '0123456789', group: 'g1', reason: 'elderly' });
    await page.clock.runFor(62_000);
    await expect(page.getByText('秒后回到开头')).toBeVisible();
    await page.clock.runFor(15_000);
    await expect(page.getByText('您办什么事')).toBeVisible();
    await expect(page.getByText('A016')).toHaveCount(0);
    expect(faults.filter((one) => !one.includes('/qr'))).toEqual([]);
  });

  test('calls somebody, speaks English, and says when it is not registered', async ({ page }) => {
    const seen = await answerWith(page, hallAnswers());
    await page.goto(kiosk);
    await press(page, '叫工作人员');
    await expect(page.getByText('马上过来')).toBeVisible();
    expect(seen.some((one) => one.url().endsWith('/kiosk/help'))).toBe(true);
    await press(page, /English/);
    await expect(page.getByText('What do you need?')).toBeVisible();
    await expectNoAxeViolation(page);
    await shot(page, 'queue-kiosk-english');
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto('/kiosk/');
    await expect(page.getByText('还没有登记')).toBeVisible();
  });
});

for (const elder of [false, true]) {
  test(`one's own number on a phone${elder ? ' in large type' : ''}`, async ({ page }) => {
    await answerWith(page, { ...sampleAnswers(), ...hallAnswers() });
    await page.addInitScript((large) => {
      localStorage.setItem('ortoo.elder', large ? 'yes' : 'no');
    }, elder);
    await page.goto('/#/number/c0de');
    await expect(page.getByText('前面还有 3 人')).toBeVisible();
    await expectNoAxeViolation(page);
    await expectTargets(page, elder ? 60 : 44);
    await expectNoSidewaysScroll(page);
    await shot(page, `queue-number${elder ? '-elder' : ''}`);
    await press(page, '退掉这个号');
    await press(page, '真的退掉');
    await expect(page.getByText('已经退掉')).toBeVisible();
  });
}

test.describe('the board over a window', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('shows who is wanted here, a pause, and that it is out of date', async ({ page }) => {
    const faults = listenForFaults(page);
    let lost = false;
    let windows = board.windows;
    await page.clock.install();
    await answerWith(page, {
      ...hallAnswers(),
      'GET /halls/h1/board': () => (lost ? 'lost' : { ...board, windows }),
    });
    await page.goto('/window/?hall=h1&window=1');
    await expect(page.locator('.number')).toHaveText('A012');
    await expect(page.getByText('请到本窗口')).toBeVisible();
    await expectNoAxeViolation(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'queue-window-board');
    windows = [{ ...board.windows[0]!, state: 'paused', number: '' }];
    await page.clock.runFor(40_000);
    await expect(page.getByText('暂停办理')).toBeVisible();
    expect(faults).toEqual([]);
    lost = true;
    await page.clock.runFor(60_000);
    await expect(page.getByText('数据暂停')).toBeVisible();
    await shot(page, 'queue-window-board-stale');
    lost = false;
    await page.clock.runFor(10_000);
    await expect(page.getByText('数据暂停')).toBeHidden();
  });

  test('a window that the hall does not have is said', async ({ page }) => {
    await answerWith(page, hallAnswers());
    await page.goto('/window/?hall=h1&window=99');
    await expect(page.getByText('没有这个窗口')).toBeVisible();
  });
});

test.describe('the voice of the board', () => {
  test('says a new call in words, one after the other', async ({ page }) => {
    let calls = board.calls.slice(1);
    await answerWith(page, {
      ...hallAnswers(),
      'GET /halls/h1/board': () => ({ ...board, calls }),
    });
    const sound = page.waitForResponse('**/audio/call.opus');
    await page.goto('/board/?hall=h1');
    await expect(page.locator('.now .number')).toHaveText('B004');
    await page.mouse.click(10, 10); // a browser is silent until somebody touched the page
    expect(await page.locator('body').getAttribute('data-said')).toBeNull();
    const at = board.calls[0]!.at;
    calls = [
      { number: 'A023', window: '3', calls: 1, at },
      { ...board.calls[0]!, window: '12' },
    ];
    await expect(page.locator('.now .number')).toHaveText('A023', { timeout: 40_000 });
    expect((await sound).ok()).toBe(true);
    const said = page.locator('body');
    await expect(said).toHaveAttribute('data-said', 'please A 0 1 2 number_to ten 2 window');
    await expect(said).toHaveAttribute('data-said', 'please A 0 2 3 number_to 3 window');
  });
});
