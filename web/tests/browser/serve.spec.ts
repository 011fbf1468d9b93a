// SPDX-License-Identifier: MulanPSL-2.0
// What staff see and enter about the person they serve: 免交, who acts, consents from paper.
import { expect, test, type Page } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, type Answers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shoot, shot } from './hands.ts';
import { received, staffAnswers } from './staff_answers.ts';

const relation = {
  id: 'r1',
  person: 'p1',
  other: 'p9',
  other_name: '乌兰（样例）',
  kind: 'family_proxy',
  evidence: 'u1',
  valid_from: '2026-01-01',
  created_at: '2026-01-01T09:00:00+08:00',
  end_reason: '',
};

function personAnswers(): Answers {
  let rows = [relation];
  const list = () => ({ rows });
  return {
    'GET /items/1': () => ({
      id: '1',
      name: '高龄津贴申领',
      materials: [{ no: 1, name: '居民身份证', paper: 'id_card' }],
    }),
    'GET /people/p1/offers': () => ({
      rows: [
        {
          paper_id: 'w1',
          kind: 'id_card',
          name: '居民身份证',
          valid_until: '2036-05-01',
          given_at: '2026-11-20T09:00:00+08:00',
        },
      ],
    }),
    'GET /people/p1/consents': () => ({ rows: [], page: 0, more: false }),
    'GET /people/p1/relations': list,
    'POST /people/p1/relations/r1/end': () => {
      rows = [
        { ...relation, ended_at: '2026-11-26T09:00:00+08:00', end_reason: '本人要求' },
      ] as never;
      return list();
    },
    'POST /people/p1/relations': () => ({
      status: 422,
      code: 'relation.guardian_young',
      field: 'acting.id_number',
      errors: [{ field: 'acting.id_number', code: 'relation.guardian_young' }],
    }),
    'GET /consent-texts': () => ({
      purpose: 'keep_papers',
      handler: '',
      version: '1',
      text: '材料存入材料库。',
      sm3: 'a'.repeat(64),
    }),
  };
}

async function openAtDesk(page: Page): Promise<void> {
  const answers = staffAnswers(received, ['person.reveal', 'person.serve']);
  await answerWith(page, { ...answers, ...personAnswers() });
  await page.goto('/desk/#/?case=k1');
  await press(page, '免交、代理人和同意');
}

test.describe('at the window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('papers that need not be brought are named', async ({ page }) => {
    const faults = listenForFaults(page);
    await openAtDesk(page);
    await expect(page.getByText('这几样不要再让办事人带')).toBeVisible();
    await expect(page.getByText('乌兰（样例）').first()).toBeVisible();
    await expectNoAxeViolation(page);
    await expectTargets(page, 24);
    await shot(page, 'serve-desk');
    expect(faults).toEqual([]);
  });

  test('a proxy ends with a reason', async ({ page }) => {
    await openAtDesk(page);
    await press(page, /终止/);
    await page.getByRole('dialog').getByLabel('理由').fill('本人要求');
    await page.getByRole('dialog').getByRole('button', { name: '终止' }).click();
    await expect(page.getByText('已终止或到期')).toBeVisible();
  });

  test('a guardian who is too young is refused at the field', async ({ page }) => {
    const answers = { ...staffAnswers(received, ['person.serve']), ...personAnswers() };
    const uploads = new Proxy(answers, {
      get: (all, key: string) =>
        key.startsWith('PUT /uploads/') ? () => ({ id: key.slice(13) }) : all[key],
    });
    await answerWith(page, uploads);
    await page.goto('/desk/#/?case=k1');
    await press(page, '免交、代理人和同意');
    await press(page, '登记代理人');
    await page.getByLabel('监护人').check();
    const form = page.locator('form').filter({ hasText: '是本人的什么人' });
    await form.getByLabel('姓名').fill('小明');
    await form.getByLabel('身份证号').fill('150626201503020024');
    await form.getByLabel('手机号').fill('13800000000');
    await form.getByRole('button', { name: '登记' }).click();
    await expect(form.getByRole('alert')).toBeVisible();
    await shoot(page);
    await expectNoAxeViolation(page);
    await shot(page, 'serve-relation');
    await form.getByRole('button', { name: '登记' }).click();
    await expect(page.locator('.field .error')).toContainText('年满十八周岁');
  });
});

test('the agent sees the same on the phone', async ({ page }) => {
  const faults = listenForFaults(page);
  const { answers } = agentAnswers();
  const me = answers['GET /me']!({} as never) as { actor: { permissions: string[] } };
  me.actor.permissions = [...me.actor.permissions, 'person.serve'];
  const own = personAnswers();
  await answerWith(
    page,
    new Proxy(answers, {
      get: (all, key: string) => (key === 'GET /me' ? () => me : (own[key] ?? all[key])),
    }),
  );
  await page.goto('/agent/#/orders/o1/person');
  await expect(page.getByText('这几样不要再让办事人带')).toBeVisible();
  await expectNoAxeViolation(page);
  await expectTargets(page, 44);
  await expectNoSidewaysScroll(page);
  await shot(page, 'serve-agent');
  expect(faults).toEqual([]);
});
