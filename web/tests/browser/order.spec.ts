// SPDX-License-Identifier: MulanPSL-2.0
// An order from the guide to the receipt, and what a bad network or a wrong number may do to it.
import { expect, test, type Page } from '@playwright/test';
import { answerWith, sampleAnswers } from './answers.ts';
import { listenForFaults } from './checks.ts';

async function fillFirstTwoScreens(page: Page): Promise<void> {
  await page.goto('/#/items/1');
  await page.getByRole('link', { name: '请代办员帮我办' }).click();
  await page.getByText('给自己办').click();
  await page.getByLabel('苏木镇').selectOption('t1');
  await page.getByLabel('嘎查村或社区').selectOption('v1');
  await page.getByText('代办员替我跑').click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('姓名').fill('巴图');
  await page.getByLabel('身份证号').fill('152726194503020018');
  await page.getByLabel('手机号').fill('13800000000');
  await page.getByRole('button', { name: '下一步' }).click();
}

async function consentAndCode(page: Page): Promise<void> {
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '发验证码' }).click();
  await page.getByLabel('验证码').fill('123456');
}

const submit = (page: Page) => page.getByRole('button', { name: '提交' }).click();

test('an order takes three screens and ends with a number', async ({ page }) => {
  const faults = listenForFaults(page);
  const seen = await answerWith(page, sampleAnswers());
  await fillFirstTwoScreens(page);
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await consentAndCode(page);
  await submit(page);
  await expect(page.getByRole('heading', { name: '已经收到' })).toBeVisible();
  await expect(page.getByText('D20261123-0007').first()).toBeVisible();
  const sent = seen.find((one) => one.method() === 'POST' && one.url().endsWith('/orders'))!;
  expect(sent.headers()['x-csrf-token']).toBe('token');
  expect(sent.postDataJSON()).toMatchObject({
    item: '1',
    unit: 'v1',
    mode: 'act',
    relation: 'self',
  });
  expect(faults).toEqual([]);
});

test('nothing is sent without consent', async ({ page }) => {
  const seen = await answerWith(page, sampleAnswers());
  await fillFirstTwoScreens(page);
  await submit(page);
  await expect(page.getByText('还没有勾同意').first()).toBeVisible();
  expect(seen.filter((one) => one.method() === 'POST')).toEqual([]);
});

test('a lost connection loses nothing and a retry repeats the same key', async ({ page }) => {
  const answers = sampleAnswers();
  const good = answers['POST /orders']!;
  answers['POST /orders'] = () => 'lost';
  const seen = await answerWith(page, answers);
  await fillFirstTwoScreens(page);
  await consentAndCode(page);
  await submit(page);
  await expect(page.getByRole('alert')).toContainText('网络断了');
  await page.reload();
  await expect(page.getByText('152726 19450302 0018')).toBeVisible();
  await page.getByRole('checkbox').check();
  answers['POST /orders'] = good;
  await submit(page);
  await expect(page.getByRole('heading', { name: '已经收到' })).toBeVisible();
  const orders = seen.filter((one) => one.method() === 'POST' && one.url().endsWith('/orders'));
  const keys = orders.map((one) => one.headers()['idempotency-key']);
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
});

test('a wrong number leads back to its field, with the sentence under it', async ({ page }) => {
  const answers = sampleAnswers();
  const field = 'applicant.id_number';
  answers['POST /orders'] = () => ({ status: 422, code: 'person.id_checksum', field });
  await answerWith(page, answers);
  await fillFirstTwoScreens(page);
  await consentAndCode(page);
  await submit(page);
  const input = page.getByLabel('身份证号');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveValue('152726194503020018');
  await expect(page.getByRole('alert')).toContainText('身份证号最后一位对不上');
});

test('what is empty is named before anything is sent', async ({ page }) => {
  await answerWith(page, sampleAnswers());
  await page.goto('/#/items/1/order/1');
  await page.getByRole('button', { name: '下一步' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('给谁办');
  await expect(alert).toContainText('嘎查村或社区');
  await page.getByText('给自己办').click();
  await expect(alert).not.toContainText('给谁办');
});

test('the way back leads through the screens and keeps what was typed', async ({ page }) => {
  await answerWith(page, sampleAnswers());
  await fillFirstTwoScreens(page);
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByLabel('姓名')).toHaveValue('巴图');
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('heading', { name: '要带什么' })).toBeVisible();
});
