// SPDX-License-Identifier: MulanPSL-2.0
// Typing with an input method: letters that are still being composed are not words yet. They start
// no search, and what comes out stands in the field once and whole.
import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import type { Reply } from '../../src/app/server.ts';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, sampleAnswers } from './answers.ts';

type Order = Reply<'/api/v1/orders/{id}', 'get'>;

async function compose(session: CDPSession, field: Locator, steps: string[], word: string) {
  await field.focus();
  for (const text of steps) {
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    await session.send('Input.imeSetComposition', { text, ...caret });
  }
  await session.send('Input.insertText', { text: word });
  await expect(field).toHaveValue(new RegExp(`${word}$`));
}

const inputMethod = (page: Page) => page.context().newCDPSession(page);

test('a search waits until the word is composed', async ({ page }) => {
  const seen = await answerWith(page, sampleAnswers());
  await page.goto('/#/items');
  const field = page.getByRole('searchbox');
  await expect(page.getByText('高龄津贴申领')).toBeVisible();
  const session = await inputMethod(page);
  await field.focus();
  const caret = { selectionStart: 8, selectionEnd: 8 };
  await session.send('Input.imeSetComposition', { text: 'laonianq', ...caret });
  // Longer than the page waits after the last key, measured by the page's own clock.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  const searches = () => seen.filter((one) => new URL(one.url()).searchParams.has('q'));
  expect(searches()).toEqual([]);
  await session.send('Input.insertText', { text: '老年钱' });
  await expect.poll(() => searches().length).toBe(1);
  expect(new URL(searches()[0]!.url()).searchParams.get('q')).toBe('老年钱');
  await expect(field).toHaveValue('老年钱');
});

test('every text field takes composed words once and whole, and keeps them', async ({ page }) => {
  await answerWith(page, sampleAnswers(true));
  await page.addInitScript(() =>
    localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' })),
  );
  const session = await inputMethod(page);
  const forms: [address: string, fields: string[]][] = [
    ['/#/items/1/order/2', ['姓名', '住址', '要说的话']],
    ['/#/ask', ['您要说的话']],
    ['/#/orders/o1', ['要说的话']],
  ];
  for (const [address, names] of forms) {
    await page.goto(address);
    for (const name of names) {
      const field = page.getByLabel(name).first();
      await compose(session, field, ['b', 'ba', 'ba t', 'ba tu'], '巴图');
      await compose(session, field, ['g', 'ga', 'ga cha'], '嘎查');
      await expect(field, name).toHaveValue('巴图嘎查');
    }
    if (!address.includes('orders/')) {
      await page.reload();
      await expect(page.getByLabel(names[0]!).first()).toHaveValue('巴图嘎查');
    }
  }
});

/** Every field of the screen that takes words, as it stands there. */
const wordFields = (page: Page) =>
  page
    .locator('textarea:visible, input[type=search]:visible, input[type=text]:visible')
    .or(page.locator('input:not([type]):not([inputmode]):visible'));

const agentForms: [address: string, state: Partial<Order>, open: string[], least: number][] = [
  ['/log', {}, [], 1],
  ['/orders/o1', { mode: 'help', state: 'awaiting_mandate', allowed: ['finish_help'] }, [], 1],
  ['/orders/o1/papers', { state: 'mandated', allowed: ['papers'] }, ['写别的材料'], 3],
  ['/orders/o1/mandate', { state: 'awaiting_mandate', allowed: ['mandate'] }, ['寄给我'], 1],
  ['/orders/o1/stop', { state: 'preparing', allowed: ['suspend'] }, [], 2],
  ['/orders/o1', { state: 'offered', allowed: ['accept', 'decline'] }, ['办不了，退回'], 1],
];

for (const [address, state, open, least] of agentForms) {
  test(`the agent’s ${address} (${state.state ?? ''}) takes composed words once and whole`, async ({
    page,
  }) => {
    const agent = agentAnswers();
    agent.set(state);
    const seen = await answerWith(page, agent.answers);
    await page.goto(`/agent/#${address}`);
    for (const name of open) await page.getByText(name, { exact: true }).first().click();
    const session = await inputMethod(page);
    const fields = wordFields(page);
    await expect(fields.first()).toBeVisible();
    const count = await fields.count();
    expect(count).toBeGreaterThanOrEqual(least);
    for (let at = 0; at < count; at++) {
      const field = fields.nth(at);
      await field.fill('');
      await compose(session, field, ['b', 'ba', 'ba t', 'ba tu'], '巴图');
      await compose(session, field, ['g', 'ga', 'ga cha'], '嘎查');
      await expect(field).toHaveValue('巴图嘎查');
    }
    expect(seen.filter((one) => one.method() === 'POST')).toEqual([]);
  });
}
