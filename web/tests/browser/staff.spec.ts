// SPDX-License-Identifier: MulanPSL-2.0
// The desks: what a clerk, an approver and a supervisor do with a case, by mouse and by key.
import { expect, test, type Page, type Request } from '@playwright/test';
import { answerWith, type Answers } from './answers.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { accepted, inReview, noticed, received, staffAnswers, toDecide } from './staff_answers.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const posted = (seen: Request[], path: string) =>
  seen.filter((one) => one.method() === 'POST' && one.url().endsWith(path));

async function opened(page: Page, address: string, answers: Answers): Promise<Request[]> {
  const seen = await answerWith(page, answers);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return seen;
}

const screens = [
  ['/desk/#/', '请从左边选一件', received],
  ['/desk/#/?tab=received&case=k1', '材料清单', received],
  ['/desk/#/?tab=correction&case=k1', '收下补的材料', noticed],
  ['/desk/#/receive', '先选事项', received],
  ['/desk/#/print/k1/receipt', '收件回执', received],
  ['/desk/#/print/k1/BZ20261123-0001', '一次性告知书', noticed],
  ['/approve/#/', '请从左边选一件', inReview],
  ['/approve/#/?case=k1', '提交审查意见', inReview],
  ['/approve/#/?case=k1', '作出决定', toDecide],
  ['/oversight/#/', '各苏木镇办件情况', received],
  ['/oversight/#/?q=WS', '找到 1 件', received],
  ['/oversight/#/cases/k1', '台账验证', received],
] as const;

for (const [address, words, item] of screens) {
  test(`${address} (${item.state}) is usable by everyone`, async ({ page }) => {
    const faults = listenForFaults(page);
    await opened(page, address, staffAnswers(item));
    await expect(page.getByText(words).first()).toBeVisible();
    await expectNoAxeViolation(page);
    await expectTargets(page, 24);
    expect(faults).toEqual([]);
  });
}

test('marks survive a reload, are saved by key and sent with the version', async ({ page }) => {
  const answers = staffAnswers(received);
  answers['POST /cases/k1/check'] = () => ({ ...received, version: 4 });
  const seen = await opened(page, '/desk/#/?case=k1', answers);
  await expect(page.locator('.marks input:checked')).toHaveCount(0);
  const wrong = page.getByRole('group', { name: '居民身份证' }).getByLabel('有问题');
  await wrong.check();
  await page.getByLabel('居民身份证有什么问题').fill('看不清');
  await page.reload();
  await expect(page.getByLabel('居民身份证有什么问题')).toHaveValue('看不清');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('核对结果已保存')).toBeVisible();
  const [sent] = posted(seen, '/check');
  expect(sent!.headers()['if-match']).toBe('3');
  expect(sent!.postDataJSON()).toEqual({
    materials: [{ no: 1, state: 'defective', note: '看不清' }],
  });
});

test('the notice begins with all that is wrong and is sent once', async ({ page }) => {
  const answers = staffAnswers(received);
  answers['POST /cases/k1/notify'] = () => noticed;
  const seen = await opened(page, '/desk/#/?case=k1', answers);
  await page.getByRole('button', { name: '一次性告知' }).click();
  await expect(page.getByRole('dialog').getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expectNoAxeViolation(page);
  await page.getByRole('button', { name: '发出告知书，共 1 样' }).click();
  await expect(page.getByText('BZ20261123-0001 已发出')).toBeVisible();
  expect(posted(seen, '/notify')[0]!.postDataJSON().defects).toEqual([
    { material: 2, reason: '没有提交', need: '请补交居民户口簿' },
  ]);
});

test('acceptance says until when, and who was slower is told and sees the news', async ({
  page,
}) => {
  const answers = staffAnswers(received);
  answers['POST /cases/k1/accept'] = () => ({ status: 412, code: 'case.stale' });
  const seen = await opened(page, '/desk/#/?case=k1', answers);
  const before = seen.length;
  await page.keyboard.press('F9');
  await expect(page.getByRole('alert')).toContainText('已经换成最新的情况');
  expect(seen.slice(before).some((one) => one.url().endsWith('/cases/k1'))).toBe(true);
  answers['POST /cases/k1/accept'] = () => accepted;
  await page.keyboard.press('F9');
  await expect(page.getByText('已受理，受理号 SL20261123-0001，最晚 12 月 2 日')).toBeVisible();
});

test('personal data is shown only after saying what for', async ({ page }) => {
  const seen = await opened(page, '/desk/#/?case=k1', staffAnswers(received));
  await page.getByRole('button', { name: '看完整信息' }).click();
  await page.getByLabel('为什么要看').fill('打电话核对材料');
  await page.getByRole('button', { name: '记下并显示' }).click();
  await expect(page.getByText('152726195403020024')).toBeVisible();
  expect(posted(seen, '/reveal')[0]!.postDataJSON()).toEqual({ purpose: '打电话核对材料' });
});

test('a decision starts with nothing chosen and is sent by key', async ({ page }) => {
  const answers = staffAnswers(toDecide);
  answers['POST /cases/k1/decide'] = () => ({ ...toDecide, state: 'denied', allowed: [] });
  const seen = await opened(page, '/approve/#/', answers);
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: /高龄津贴申领/ })).toBeVisible();
  await expect(page.locator('.decision input:checked')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('这一项还没有填');
  expect(posted(seen, '/decide')).toEqual([]);
  await page.getByLabel('不予').check();
  await page.getByRole('textbox', { name: '理由' }).fill('年龄不到');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('至少 10 个字').first()).toBeVisible();
  await page.getByRole('textbox', { name: '理由' }).fill('年龄不到八十周岁，不符合条件');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('已办好，现在是“不予办理”')).toBeVisible();
  expect(posted(seen, '/decide')[0]!.postDataJSON().outcome).toBe('deny');
});

test('the supervisor verifies the ledger and takes the table along', async ({ page }) => {
  await opened(page, '/oversight/#/cases/k1', staffAnswers(received));
  await page.getByRole('button', { name: '验证台账' }).click();
  await expect(page.getByText('链条完整：4 条记录')).toBeVisible();
  await page.goto('/oversight/#/');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成表格' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
});

test('letters stand on the bell and can be marked as read', async ({ page }) => {
  const seen = await opened(page, '/desk/#/', staffAnswers(received));
  await page.getByRole('button', { name: '消息，1 条没看' }).click();
  await expectNoAxeViolation(page);
  await page.getByRole('button', { name: '看过了' }).click();
  await expect(page.getByRole('button', { name: '消息，0 条没看' })).toHaveCount(1);
  expect(posted(seen, '/letters/l1/read')).toHaveLength(1);
});
