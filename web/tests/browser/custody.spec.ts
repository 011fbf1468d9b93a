// SPDX-License-Identifier: MulanPSL-2.0
// Where an original is: passed on, lost, confirmed, given back.
import { expect, test } from '@playwright/test';
import { answerWith } from './answers.ts';
import { listenForFaults } from './checks.ts';
import { press } from './hands.ts';
import { arriving, held, inHand, list, lost, mandate } from './mandate_answers.ts';
import { asAgent, looked } from './roles.ts';
import { received, staffAnswers } from './staff_answers.ts';

test('an agent passes papers on, and registers a loss', async ({ page }) => {
  const faults = listenForFaults(page);
  let trail: object = inHand;
  const { seen } = await asAgent(
    page,
    { state: 'preparing', mandate, papers: inHand.papers, allowed: ['papers'] },
    {
      'GET /orders/o1/papers': () => trail,
      'POST /orders/o1/papers/send': () => (trail = { ...arriving, arriving: [] }),
      'POST /orders/o1/papers/loss': () => (trail = lost),
    },
  );
  await page.goto('/agent/#/orders/o1/custody');
  await press(page, '转交出去');
  await press(page, '送出');
  await expect(page.getByText('这一项还没有填').first()).toBeVisible();
  await page.getByLabel('交给谁').selectOption({ label: '嘎鲁图镇' });
  await page.getByLabel('封袋编号').fill('封 0012');
  await looked(page, 'custody-send');
  await press(page, '送出');
  await expect(page.getByText('已送出，等对方签收。')).toBeVisible();
  expect(seen.find((one) => one.url().endsWith('/send'))!.postDataJSON()).toEqual({
    papers: ['w1'],
    to: 't1',
    bag: '封 0012',
  });
  trail = inHand;
  await page.reload();
  await press(page, '登记遗失');
  await page.getByLabel('哪一天发现不见了').fill('2026-11-25');
  await page.getByLabel('最后一次看见').fill('昨天下午在包里');
  await page.getByLabel('怎么不见的').fill('路上颠丢了');
  await page.getByLabel('怎么替本人补救').fill('镇里出面补办');
  await page.locator('form').getByRole('button', { name: '登记遗失' }).click();
  await expect(page.getByText('YS20261125-0001')).toBeVisible();
  await looked(page, 'custody-loss');
  expect(faults).toEqual([]);
});

test.describe('at the window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a bag is confirmed, and the papers are given back against a signature', async ({
    page,
  }) => {
    const faults = listenForFaults(page);
    let trail: object = arriving;
    const desk = staffAnswers(received);
    await answerWith(page, {
      ...desk,
      'GET /held-papers': () => list(held),
      'GET /units': () => list({ id: 't1', name: '嘎鲁图镇', kind: 'town', parent: 'b' }),
      'GET /orders/o1/papers': () => trail,
      'GET /subjects/o1/documents': () => ({ rows: [] }),
      'POST /orders/o1/papers/take': () =>
        (trail = { ...inHand, version: 5, papers: [{ ...inHand.papers[0], place: 'office' }] }),
    });
    await page.goto('/desk/#/papers');
    await page.getByRole('link', { name: /居民户口簿/ }).click();
    await press(page, '点清了，签收');
    await expect(page.getByText('已签收，现在由您保管。')).toBeVisible();
    await press(page, '还给本人');
    await press(page, '已还给本人');
    await expect(page.getByText('还没有签名，请本人在框里签。').first()).toBeVisible();
    await looked(page, 'custody-desk', 24);
    expect(faults).toEqual([]);
  });
});
