// SPDX-License-Identifier: MulanPSL-2.0
// 督办 and 催办: found, issued, answered, urged, at every desk and on the phone.
import { expect, test, type Page } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, sampleAnswers, type Answers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shot } from './hands.ts';
import { supervisionAnswers } from './oversight_answers.ts';
import { received, staffAnswers } from './staff_answers.ts';

const may = ['oversight.read', 'supervision.read', 'supervision.urge', 'supervision.issue'];
const answers = (more: Answers = {}) => ({
  ...staffAnswers(received, may),
  ...supervisionAnswers(),
  ...more,
});
async function opened(page: Page, address: string, all = answers()) {
  const seen = await answerWith(page, all);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return seen;
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const [name, address, words] of [
    ['list', '/oversight/#/supervisions', '老人行动不便'],
    ['one', '/oversight/#/supervisions/s1', '打开 WS20261123-0187'],
    ['case', '/oversight/#/cases/k1', '督办或催办'],
    ['desk', '/desk/#/supervisions', '承诺时限超期'],
    ['approve', '/approve/#/supervisions', '承诺时限超期'],
  ] as const) {
    test(`${name} is usable by everyone`, async ({ page }) => {
      const faults = listenForFaults(page);
      await opened(page, address);
      await expect(page.getByText(words).first()).toBeVisible();
      await expectNoAxeViolation(page);
      await expectTargets(page, 24);
      await shot(page, `supervise-${name}`);
      expect(faults).toEqual([]);
    });
  }

  test('a supervisor chooses 督办 or 催办 himself and sends it', async ({ page }) => {
    const seen = await opened(page, '/oversight/#/cases/k1');
    await press(page, '督办或催办');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('input:checked')).toHaveCount(0);
    await dialog.getByLabel('要求做什么').fill('请本周办结');
    await dialog.getByRole('button', { name: '发出' }).click();
    await expect(dialog.getByText('这一项还没有填')).toBeVisible();
    await dialog.getByLabel('督办').first().check();
    await expectNoAxeViolation(page);
    await shot(page, 'supervise-issue');
    await dialog.getByRole('button', { name: '发出' }).click();
    await expect(dialog).toBeHidden();
    expect(seen.at(-1)!.postDataJSON()).toEqual({
      kind: 'order',
      subject_kind: 'case',
      subject: 'k1',
      content: '请本周办结',
    });
  });

  test('a cry for help is handed down to one of those concerned', async ({ page }) => {
    const faults = listenForFaults(page);
    const seen = await opened(page, '/oversight/#/supervisions/h1');
    await expect(page.getByText('嘎鲁图镇报给乌审旗')).toBeVisible();
    await press(page, '交给下面的单位办');
    await press(page, '转出去');
    await expect(page.getByText('这一项还没有填')).toBeVisible();
    await page.getByLabel('旗林业和草原局').check();
    await page.getByLabel('要办什么').fill('三天内实地量一次');
    await expectNoAxeViolation(page);
    await shot(page, 'supervise-ladder');
    await press(page, '转出去');
    await expect(page.getByText('等旗林业和草原局回复')).toBeVisible();
    const sent = seen.filter((one) => one.url().endsWith('/hand-down'));
    expect(sent.map((one) => one.postDataJSON())).toEqual([
      { unit: 'b9', content: '三天内实地量一次' },
    ]);
    expect(faults).toEqual([]);
  });

  test('the list is taken away as a file', async ({ page }) => {
    await opened(page, '/oversight/#/supervisions');
    const saving = page.waitForEvent('download');
    await press(page, /表格/);
    expect((await saving).suggestedFilename()).toBe('督办和催办.csv');
  });
});

test('the agent answers on the phone; the draft stays, a refusal stands at its field', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  const own = { ...agentAnswers().answers, ...supervisionAnswers() };
  const agent = agentAnswers().answers;
  await answerWith(page, new Proxy(agent, { get: (all, key: string) => own[key] ?? all[key] }));
  await page.goto('/agent/#/supervisions');
  await expect(page.getByText('老人行动不便')).toBeVisible();
  await shot(page, 'supervise-agent');
  await page.getByText('老人行动不便').click();
  await page.getByLabel('做了什么').fill('是');
  await page.reload();
  await expect(page.getByLabel('做了什么')).toHaveValue('是');
  await press(page, '发出回复');
  await expect(page.locator('.field .error')).toBeVisible();
  await expectNoAxeViolation(page);
  await expectTargets(page, 44);
  await expectNoSidewaysScroll(page);
  await shot(page, 'supervise-agent-one');
  await page.getByLabel('做了什么').fill('今天下午 3 点已上门收齐，明天录入。');
  await press(page, '发出回复');
  await expect(page.getByText('其其格（样例）')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a citizen urges with one press', async ({ page }) => {
  const citizen = {
    actor: { id: 'c1', kind: 'citizen', name: '138****0000', roles: [], permissions: [] },
    csrf: 'token',
    home: '/',
  };
  const seen = await answerWith(page, {
    ...sampleAnswers(),
    ...supervisionAnswers(),
    'GET /me': () => citizen,
  });
  await page.goto('/#/orders/o1');
  await page.getByRole('button', { name: '催一催' }).click();
  await expect(page.getByText('已经催了')).toBeVisible();
  await expectNoAxeViolation(page);
  await expectTargets(page, 44);
  await shot(page, 'urge');
  expect(seen.at(-1)!.postDataJSON()).toEqual({ number: 'D20261123-0007' });
});
