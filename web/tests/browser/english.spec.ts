// SPDX-License-Identifier: MulanPSL-2.0
// What the server says of time and people is said in the language of the page.
import { expect, test } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith } from './answers.ts';
import { expectNoAxeViolation } from './checks.ts';
import { shot } from './hands.ts';

const light = {
  state: 'gold' as const,
  sentence: '今天到期·剩 2 小时',
  said: [{ key: 'light.today_hours', with: [{ name: 'hours', value: '2' }] }],
};
const why = [
  { key: 'dispatch.given_to', with: [{ name: 'name', value: '其其格' }] },
  { key: 'dispatch.village_on_duty', with: [] },
  { key: 'dispatch.open_orders', with: [{ name: 'count', value: '3' }] },
];

test('a light and the reason of a dispatch are English on an English page', async ({ page }) => {
  const agent = agentAnswers();
  agent.set({ light, dispatch_reason: '给其其格：本村在岗，手上 3 件', dispatch_said: why });
  await page.addInitScript(() => localStorage.setItem('ortoo.language', 'en'));
  await answerWith(page, agent.answers);
  await page.goto('/agent/#/orders/o1');
  await expect(
    page.getByText('Given to 其其格: on duty in this village, 3 errands in hand'),
  ).toBeVisible();
  await expect(page.getByText('Ends today, 2 h left').first()).toBeVisible();
  await expect(page.getByText('今天到期')).toHaveCount(0);
  await expectNoAxeViolation(page);
  await shot(page, 'english-order');
});
