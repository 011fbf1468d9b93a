// SPDX-License-Identifier: MulanPSL-2.0
// Who sits before a page, with the acts that a test answers itself; and a look at what is shown.
import type { Page, Request } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, sampleAnswers, type Answers } from './answers.ts';
import { expectNoAxeViolation, expectNoSidewaysScroll, expectTargets } from './checks.ts';
import { shot } from './hands.ts';

export async function looked(page: Page, name: string, least = 44): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectNoAxeViolation(page);
  await expectTargets(page, least);
  await expectNoSidewaysScroll(page);
  await shot(page, name);
}

export const plainOrder = () => sampleAnswers()['GET /orders/o1']!({} as Request) as object;

/** A signed-in citizen with one order, and more acts of the test's own. */
export async function asCitizen(page: Page, order: object, more: Answers = {}): Promise<Request[]> {
  const base = sampleAnswers();
  const citizen = base['POST /citizen/sign-in']!({
    postDataJSON: () => ({ code: '123456' }),
  } as Request);
  const mine = { ...plainOrder(), ...order };
  return answerWith(page, {
    ...base,
    'GET /me': () => citizen,
    'GET /orders/o1': () => mine,
    ...more,
  });
}

/** The agent of the one order. */
export async function asAgent(page: Page, order: object, more: Answers = {}) {
  const agent = agentAnswers();
  agent.set(order as never);
  const all = new Proxy(agent.answers, { get: (base, key: string) => more[key] ?? base[key] });
  return { seen: await answerWith(page, all), set: agent.set };
}
