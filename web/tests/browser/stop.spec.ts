// SPDX-License-Identifier: MulanPSL-2.0
// When an order cannot go on: 中止, 不予代办, 终止, the head's word, originals back, 续办.
import { expect, test, type Page } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, sampleAnswers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shot, sign } from './hands.ts';

const halt = {
  id: 'h1',
  kind: 'suspension' as const,
  state: 'proposed' as const,
  cause: 'office' as const,
  reason: '老人住院',
  then_what: '出院以后',
  by_name: '其其格（样例）',
  at: '2026-11-25T09:00:00+08:00',
  decided_by: '',
  answer: '',
};
const original = {
  id: 'm1',
  name: '户口簿',
  form: 'original' as const,
  pages: 6,
  to_return: true,
  taken_at: '2026-11-24T09:00:00+08:00',
  since: '2026-11-24T09:00:00+08:00',
  place: 'agent' as const,
  holder_name: '其其格（样例）',
  moving: false,
  bag: '',
  condition: '',
};

async function looked(page: Page, name: string): Promise<void> {
  await expectNoAxeViolation(page);
  await expectTargets(page, 44);
  await expectNoSidewaysScroll(page);
  await shot(page, name);
}

/** The agent's answers with more acts of our own. */
function served(page: Page, now: object, acts: Record<string, () => object>) {
  const desk = agentAnswers();
  desk.set(now as never);
  const all = new Proxy(desk.answers, { get: (base, key: string) => acts[key] ?? base[key] });
  return { seen: answerWith(page, all), set: desk.set };
}

test('a suspension is asked of the head, or signed by the citizen', async ({ page }) => {
  const faults = listenForFaults(page);
  const acts: Record<string, () => object> = {};
  const { seen, set } = served(
    page,
    { state: 'preparing', allowed: ['suspend', 'refuse', 'terminate'] },
    acts,
  );
  acts['POST /orders/o1/suspend'] = () => set({ halt, allowed: [] } as never);
  await seen;
  await page.goto('/agent/#/orders/o1');
  await expect(page.getByRole('link', { name: '办不下去了' })).toBeHidden();
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('link', { name: '办不下去了' }).click();
  await looked(page, 'stop-which');
  await page.getByLabel('中止').check();
  await page.getByLabel('理由').fill('老人住院');
  await page.getByLabel('什么时候接着办').fill('出院以后');
  await page.getByRole('button', { name: '提交站长决定' }).click();
  await expect(page.getByText('这一项还没有填').first()).toBeVisible();
  await page.getByLabel('本人要停').check();
  await page.getByRole('button', { name: '中止' }).click();
  await expect(page.locator('canvas')).toBeVisible();
  await looked(page, 'stop-suspend');
  await page.getByLabel('代办员要停').check();
  await press(page, '提交站长决定');
  await expect(page.getByText('其其格（样例）提出中止')).toBeVisible();
  await looked(page, 'stop-proposed');
  expect(faults).toEqual([]);
});

test('不予代办 is refused at the field when nothing says where to go', async ({ page }) => {
  const { seen } = served(
    page,
    { state: 'accepted', allowed: ['refuse'] },
    {
      'POST /orders/o1/refuse': () => ({
        status: 422,
        code: 'request.too_short',
        field: 'where_to',
        errors: [{ field: 'where_to', code: 'request.too_short' }],
      }),
    },
  );
  await seen;
  await page.goto('/agent/#/orders/o1/stop');
  await page.getByLabel('必须本人办').check();
  await page.getByLabel('理由').fill('要本人按指纹');
  await press(page, '提交站长决定');
  await expect(page.locator('.field .error')).toBeVisible();
  await looked(page, 'stop-refuse');
});

test('the head decides with one of two answers, neither chosen before', async ({ page }) => {
  const acts: Record<string, () => object> = {};
  const { seen, set } = served(page, { halt, allowed: ['decide_proposal'] }, acts);
  const agreed = { ...halt, state: 'in_force', decided_by: '那顺（样例）' };
  acts['POST /orders/o1/decide-proposal'] = () => set({ halt: agreed, allowed: [] } as never);
  await seen;
  await page.goto('/agent/#/orders/o1');
  await expect(page.getByLabel('同意', { exact: true })).not.toBeChecked();
  await looked(page, 'stop-decide');
  await page.getByLabel('同意', { exact: true }).check();
  await page.getByRole('button', { name: '决定' }).click();
  await expect(page.getByText('那顺（样例）同意')).toBeVisible();
});

test('originals go back one by one against signature', async ({ page }) => {
  const acts: Record<string, () => object> = {};
  const { seen, set } = served(
    page,
    { state: 'terminated', papers_out: true, papers: [original], allowed: ['return_papers'] },
    acts,
  );
  acts['POST /orders/o1/return-papers'] = () =>
    set({
      papers: [{ ...original, returned_at: '2026-11-26T09:00:00+08:00' }],
      papers_out: false,
      allowed: [],
    } as never);
  const requests = await seen;
  await page.goto('/agent/#/orders/o1');
  await expect(page.getByText('在其其格（样例）手里')).toBeVisible();
  await page.getByRole('link', { name: '还原件' }).click();
  await press(page, '已还给本人');
  await expect(page.locator('.error').first()).toBeVisible();
  await page.getByLabel('户口簿').check();
  await sign(page);
  await looked(page, 'stop-return');
  await press(page, '已还给本人');
  await expect(page.getByText(/还给本人了/)).toBeVisible();
  const sent = requests.find((one) => one.url().endsWith('/return-papers'))!;
  expect(sent.postDataJSON().papers).toEqual(['m1']);
});

test('a mandate goes on with a new signature', async ({ page }) => {
  const acts: Record<string, () => object> = {};
  const suspended = { ...halt, state: 'in_force' };
  const { seen, set } = served(
    page,
    { state: 'suspended', halt: suspended, allowed: ['resume'] },
    acts,
  );
  acts['POST /orders/o1/renew'] = () => set({ state: 'preparing', allowed: [] } as never);
  await seen;
  await page.goto('/agent/#/orders/o1/renew');
  await press(page, '3 个月');
  await page.getByRole('checkbox').check();
  await sign(page);
  await looked(page, 'stop-renew');
  await press(page, '签好了，接着办');
  await expect(page).toHaveURL(/orders\/o1$/);
});

test('the citizen pauses the order without a signature', async ({ page }) => {
  const me = {
    actor: { id: 'c1', kind: 'citizen', name: '138****0000', roles: [], permissions: [] },
    csrf: 'token',
    home: '/',
  };
  const base = sampleAnswers();
  const order = base['GET /orders/o1']!({} as never) as object;
  const mine = { ...order, papers: [original], allowed: ['suspend', 'terminate'] };
  const seen = await answerWith(page, {
    ...base,
    'GET /me': () => me,
    'GET /orders/o1': () => mine,
    'GET /me/urges': () => ({ rows: [], page: 0, more: false }),
    'POST /orders/o1/suspend': () => ({
      ...mine,
      state: 'suspended',
      halt: { ...halt, state: 'in_force', cause: 'wish', by_name: '巴图（样例）' },
      allowed: ['terminate'],
    }),
  });
  await page.goto('/#/orders/o1');
  await press(page, '先停一停');
  const form = page.locator('form').filter({ hasText: '什么时候接着办' });
  await form.getByLabel('理由').fill('去外地');
  await form.getByLabel('什么时候接着办').fill('年后');
  await looked(page, 'stop-mine');
  await form.getByRole('button', { name: '中止' }).click();
  await expect(page.getByText('已中止：巴图（样例）')).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/suspend'))!;
  expect(sent.postDataJSON()).toEqual({ reason: '去外地', resume: '年后' });
});
