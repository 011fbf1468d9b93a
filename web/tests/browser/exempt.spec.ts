// SPDX-License-Identifier: MulanPSL-2.0
// 免交: a paper given once need not be brought again, at the agent's and at the window.
import { expect, test } from '@playwright/test';
import { answerWith, type Answers } from './answers.ts';
import { listenForFaults } from './checks.ts';
import { press } from './hands.ts';
import { mandate } from './mandate_answers.ts';
import { asAgent, looked } from './roles.ts';
import { received, staffAnswers } from './staff_answers.ts';

const offers = {
  rows: [
    {
      paper_id: 'p1',
      kind: 'id_card',
      name: '居民身份证',
      given_at: '2026-11-18T09:12:00+08:00',
    },
  ],
};
const material = {
  no: 1,
  name: '居民身份证',
  required: true,
  uploads: [],
  note: '',
  paper_kind: 'id_card',
};

test('a paper given once stands for a material, by the agent and by the citizen', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  const from = {
    paper: 'p1',
    name: '居民身份证',
    basis: 'keep_papers' as const,
    given_at: '2026-11-18T09:12:00+08:00',
  };
  const more: Answers = { 'GET /people/p1/offers': () => offers };
  const now = {
    state: 'preparing',
    mode: 'act',
    mandate,
    materials: [material],
    allowed: ['materials', 'exempt'],
  };
  const { seen, set } = await asAgent(page, now, more);
  more['POST /orders/o1/exempt'] = () =>
    set({
      materials: [{ ...material, from_wallet: from }],
      allowed: ['exempt', 'submit'],
    } as never);
  await page.goto('/agent/#/orders/o1');
  await expect(page.getByText(/材料库里有居民身份证/)).toBeVisible();
  await looked(page, 'exempt-agent');
  await page.getByRole('button', { name: /^免交/ }).click();
  await expect(page.getByText(/免交：用的是/)).toBeVisible();
  await expect(page.getByRole('button', { name: '送到窗口' })).toBeVisible();
  expect(seen.find((one) => one.url().endsWith('/exempt'))!.postDataJSON()).toEqual({
    material: 1,
    paper: 'p1',
  });
  expect(faults).toEqual([]);
});

test.describe('at the window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a paper of the wallet is used from the check list', async ({ page }) => {
    const faults = listenForFaults(page);
    const after = {
      ...received,
      version: 4,
      materials: received.materials.map((one) =>
        one.no === 1
          ? {
              ...one,
              state: 'exempt' as const,
              from_wallet: {
                paper: 'p1',
                name: '居民身份证',
                basis: 'keep_papers' as const,
                given_at: '2026-11-18T09:12:00+08:00',
              },
            }
          : one,
      ),
    };
    const seen = await answerWith(page, {
      ...staffAnswers(received, ['person.reveal', 'person.serve']),
      'GET /items/1': () => ({ id: '1', materials: [{ no: 1, paper: 'id_card' }] }),
      'GET /people/p1/offers': () => offers,
      'POST /cases/k1/check': () => after,
    });
    await page.goto('/desk/#/?case=k1');
    await press(page, /用材料库的/);
    await expect(page.getByText('已用材料库的居民身份证，免交。')).toBeVisible();
    await expect(page.getByText(/本人同意留存/)).toBeVisible();
    await looked(page, 'exempt-desk', 24);
    const sent = seen.find((one) => one.url().endsWith('/check'))!.postDataJSON();
    expect(sent.materials).toEqual([{ no: 1, state: 'exempt', paper: 'p1' }]);
    expect(faults).toEqual([]);
  });
});
