// SPDX-License-Identifier: MulanPSL-2.0
import { expect, test } from '@playwright/test';
import { answerWith, sampleAnswers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';

const screens = [
  ['/#/', '大家常办'],
  ['/#/items', '您要办什么事？'],
  ['/#/items/1', '要带什么'],
  ['/#/items/1/order/1', '给谁办、在哪里办'],
  ['/#/items/1/order/2', '办事人是谁'],
  ['/#/items/1/order/3', '请核对，没问题就提交'],
  ['/#/orders/o1', '打电话给其其格'],
  ['/#/progress', '查办到哪一步'],
  ['/#/rate?number=D1&last4=0000', '按一下就评好了'],
  ['/#/unit', '您住在哪个嘎查村或社区？'],
  ['/#/mine', '用手机号登录'],
  ['/signin/', '工作人员登录'],
] as const;

for (const size of ['standard', 'elder'] as const) {
  for (const [address, words] of screens) {
    test(`${address} is usable by everyone, ${size} size`, async ({ page }) => {
      const faults = listenForFaults(page);
      await answerWith(page, sampleAnswers());
      await page.addInitScript((elder) => {
        localStorage.setItem('ortoo.elder', elder ? 'yes' : 'no');
        localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' }));
      }, size === 'elder');
      await page.goto(address);
      await expect(page.getByText(words).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolation(page);
      await expectTargets(page, size === 'elder' ? 60 : 44);
      await expectNoSidewaysScroll(page);
      expect(faults).toEqual([]);
    });
  }
}

test('text that no person has translated is shown in Chinese and says so', async ({ page }) => {
  await answerWith(page, sampleAnswers());
  await page.goto('/');
  await page.locator('button[lang=mn-Mong]').click();
  const untranslated = page.locator('.untranslated').first();
  await expect(untranslated).toHaveAttribute('lang', 'zh-Hans');
  await page.reload();
  await expect(page.locator('.untranslated').first()).toBeVisible();
  await expectNoAxeViolation(page);
});

test('progress is found without an account and stays on the home screen', async ({ page }) => {
  await answerWith(page, sampleAnswers());
  await page.goto('/#/progress');
  await page.getByLabel('编号').fill('d20261123-0007');
  await page.getByLabel('手机号后四位').fill('0000');
  await page.getByRole('button', { name: '查一查' }).click();
  await expect(page.getByText('不用您做什么')).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByRole('heading', { name: '正在办理' })).toBeVisible();
});

test('a rating is one press, and nothing is chosen before it', async ({ page }) => {
  const seen = await answerWith(page, sampleAnswers());
  await page.goto('/#/rate?number=D1&last4=0000');
  const faces = page.getByRole('group', { name: /按一下就评好了/ }).getByRole('button');
  await expect(faces).toHaveCount(5);
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
  await page.getByRole('button', { name: '非常不满意' }).click();
  await expect(page.getByText('评好了，谢谢您')).toBeVisible();
  expect(seen.at(-1)!.postDataJSON()).toEqual({ level: 'very_dissatisfied', tags: [] });
});
