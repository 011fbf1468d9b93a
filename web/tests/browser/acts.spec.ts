// SPDX-License-Identifier: MulanPSL-2.0
// The uncommon acts on a case: offered only when allowed, refused at their field, sent once.
import { expect, test } from '@playwright/test';
import { answerWith } from './answers.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { press, shot, sign } from './hands.ts';
import { inReview, received, staffAnswers } from './staff_answers.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('特别程序 says its ground, its basis and how long, and is sent with the version', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  const item = { ...inReview, allowed: ['review', 'pause', 'extend', 'ask_more', 'void'] };
  const answers = staffAnswers(item);
  answers['POST /cases/k1/pause'] = () => ({ ...item, version: 9, state: 'special', allowed: [] });
  const seen = await answerWith(page, answers);
  await page.goto('/approve/#/?case=k1');
  await press(page, '特别程序');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('input:checked')).toHaveCount(0);
  await dialog.getByRole('button', { name: '特别程序' }).click();
  await expect(dialog.locator('.field .error').first()).toBeVisible();
  await dialog.getByLabel('听证').check();
  await dialog.getByLabel('理由').fill('利害关系人要求听证');
  await dialog.getByLabel('法律依据').fill('行政许可法第四十七条');
  await dialog.getByLabel('大约几个工作日').fill('20');
  await expectNoAxeViolation(page);
  await expectTargets(page, 24);
  await shot(page, 'acts-pause');
  await dialog.getByRole('button', { name: '特别程序' }).click();
  await expect(dialog).toBeHidden();
  const sent = seen.find((one) => one.url().endsWith('/pause'))!;
  expect(sent.headers()['if-match']).toBe(String(inReview.version));
  expect(sent.postDataJSON()).toEqual({
    kind: 'hearing',
    reason: '利害关系人要求听证',
    basis: '行政许可法第四十七条',
    planned_days: 20,
  });
  expect(faults).toEqual([]);
});

test('补正 after acceptance goes to its own address', async ({ page }) => {
  const item = { ...inReview, allowed: ['review', 'ask_more'] };
  const answers = staffAnswers(item);
  await answerWith(page, answers);
  await page.goto('/approve/#/?case=k1');
  await press(page, '要求补正');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoAxeViolation(page);
});

test('a withdrawal at the window needs the signature and no reason', async ({ page }) => {
  const item = { ...received, allowed: ['check', 'withdraw'] };
  const answers = staffAnswers(item);
  answers['POST /cases/k1/withdraw'] = () => ({ ...item, state: 'withdrawn', allowed: [] });
  const uploads = new Proxy(answers, {
    get: (all, key: string) =>
      key.startsWith('PUT /uploads/') ? () => ({ id: key.slice(13) }) : all[key],
  });
  const seen = await answerWith(page, uploads);
  await page.goto('/desk/#/?case=k1');
  await press(page, '撤回');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '撤回' }).click();
  await expect(dialog.locator('.error').first()).toBeVisible();
  await sign(page);
  await shot(page, 'acts-withdraw');
  await dialog.getByRole('button', { name: '撤回' }).click();
  await expect(page.getByText('撤回：办好了')).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/withdraw'))!;
  expect(Object.keys(sent.postDataJSON())).toEqual(['signature']);
});

test('a supervisor confirms 作废 with one press, and nothing else is asked', async ({ page }) => {
  const item = { ...received, allowed: ['confirm_void', 'override'] };
  const answers = staffAnswers(item, ['oversight.read']);
  answers['POST /cases/k1/confirm-void'] = () => ({ ...item, allowed: [] });
  answers['GET /supervisions'] = () => ({ rows: [], page: 0, more: false });
  await answerWith(page, answers);
  await page.goto('/oversight/#/cases/k1');
  await press(page, '确认作废');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('input, textarea')).toHaveCount(0);
  await expectNoAxeViolation(page);
  await dialog.getByRole('button', { name: '确认作废' }).click();
  await expect(page.getByText('确认作废：办好了')).toBeVisible();
});
