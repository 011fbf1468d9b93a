// SPDX-License-Identifier: MulanPSL-2.0
// The catalogue's rooms: items, imports, claims, lists, guidance, powers, 情形, wordings.
import { expect, test } from '@playwright/test';
import { answerWith } from './answers.ts';
import { catalogueAnswers } from './catalogue_answers.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { press, shot } from './hands.ts';
import { received, staffAnswers } from './staff_answers.ts';

const may = ['catalogue.manage', 'catalogue.claim', 'document.template', 'duty.manage'];
const answers = () => ({ ...staffAnswers(received, may), ...catalogueAnswers() });
test.use({ viewport: { width: 1440, height: 900 } });

for (const [name, address, words] of [
  ['home', '/admin/', '2027 年的节假日安排还没有导入'],
  ['items', '/admin/#/items', '缺 1 项要素'],
  ['item', '/admin/#/items/i1', '乌政发〔2026〕12 号'],
  ['task', '/admin/#/items/i1/task', '编码和依据'],
  ['situations', '/admin/#/items/i1/situations', '问题 1'],
  ['imports', '/admin/#/imports', '检查好了，等您确认'],
  ['faulty', '/admin/#/imports/j2', '第 3 行“申请材料”：没有填'],
  ['claims', '/admin/#/claims', '清单未公布'],
  ['unit', '/admin/#/claims/v1', '电话请写值班电话'],
  ['lists', '/admin/#/lists', '已有 79 项，要求不少于 80 项，还差 1 项'],
  ['list', '/admin/#/lists/v1', '已有 49 项，要求不少于 50 项，还差 1 项'],
  ['guidance', '/admin/#/guidance', '没有对上'],
  ['powers', '/admin/#/powers', '由苏木镇用授权的章作决定'],
  ['frequent', '/admin/#/frequent', '还办不了'],
  ['wordings', '/admin/#/wordings', '收件凭证'],
  ['wording', '/admin/#/wordings/receipt', '历次用语'],
] as const) {
  test(`${name} is usable by everyone`, async ({ page }) => {
    const faults = listenForFaults(page);
    await answerWith(page, answers());
    await page.goto(address);
    await expect(page.getByText(words).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectNoAxeViolation(page);
    await expectTargets(page, 24);
    await shot(page, `catalogue-${name}`);
    expect(faults).toEqual([]);
  });
}

test('an import tells how far it is, shows what would change, and is written after the yes', async ({
  page,
}) => {
  await answerWith(page, answers());
  await page.goto('/admin/#/imports/j1');
  await expect(page.getByText('4500 / 10000 行')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '45');
  await expect(page.getByText('新增 1，改动 1，没变 9998。')).toBeVisible();
  await expect(page.getByText('租赁合同（可不交）')).toBeVisible();
  await expectNoAxeViolation(page);
  await shot(page, 'catalogue-import');
  await press(page, '看过了，写入');
  await expect(page.getByText('导入好了')).toBeVisible();
});

test('a file that cannot be read is refused with the next step', async ({ page }) => {
  await answerWith(page, answers());
  await page.route('**/api/v1/imports/*-*', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'catalogue.file_too_large', field: 'file' }),
    }),
  );
  await page.goto('/admin/#/imports');
  await page
    .getByLabel('选文件')
    .setInputFiles({ name: 'a.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') });
  await expect(page.getByText('请拆成几份')).toBeVisible();
});

test('claims are handed back with a reason, and a changed standard is confirmed first', async ({
  page,
}) => {
  const seen = await answerWith(page, answers());
  await page.goto('/admin/#/claims/v1');
  await press(page, /^退回 1 个/);
  await page.getByLabel('理由').fill('电话打不通');
  await page.getByRole('dialog').getByRole('button', { name: /^退回/ }).click();
  await expect(page.getByText('退回了 1 个。')).toBeVisible();
  const sent = seen.filter((one) => one.url().endsWith('/review')).at(-1)!;
  expect(sent.postDataJSON()).toEqual({ items: ['i1'], approve: false, reason: '电话打不通' });
  await press(page, '公布清单');
  await expect(page.getByText('请先看过改动并确认')).toBeVisible();
  await press(page, '看改动');
  await expect(page.getByText('15 个工作日')).toBeVisible();
  await expectNoAxeViolation(page);
  await shot(page, 'catalogue-diff');
  await press(page, '看过了，确认');
  await expect(page.getByText('确认好了')).toBeVisible();
});

test('a question is typed, survives a reload, is kept as a draft and published', async ({
  page,
}) => {
  const seen = await answerWith(page, answers());
  await page.goto('/admin/#/items/i1/situations');
  await press(page, '加一个问题');
  await page.getByLabel('怎么问').last().fill('家里有几口人？');
  await page.reload();
  await expect(page.getByLabel('怎么问').last()).toHaveValue('家里有几口人？');
  await expect(page.getByRole('button', { name: '存草稿' })).toBeDisabled();
  const answer = page.getByLabel(/^回答/);
  await answer.nth(2).fill('一口');
  await answer.nth(3).fill('两口以上');
  await page.getByLabel('收入证明').last().check();
  await press(page, '存草稿');
  await press(page, '公布成新版本');
  await expect(page.getByText('和现在公布的一样')).toBeVisible();
  const sent = seen.filter((one) => one.url().endsWith('/situations')).at(-1)!;
  expect(sent.postDataJSON().needs).toEqual([
    { no: 2, answers: ['rent'] },
    { no: 3, answers: ['a2'] },
  ]);
});

test('a wrong row of the 实施清单 says at the field what is wrong, and keeps what was typed', async ({
  page,
}) => {
  await answerWith(page, answers());
  await page.goto('/admin/#/items/i1/task');
  await page.getByLabel('咨询电话').fill('前台');
  await press(page, '检查并保存');
  await expect(page.locator('.field .error')).toContainText('拨不通');
  await page.reload();
  await expect(page.getByLabel('咨询电话')).toHaveValue('前台');
});
