// SPDX-License-Identifier: MulanPSL-2.0
// "My data": who looked, consents, papers, rights.
import { expect, test } from '@playwright/test';
import { answerWith } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { dataAnswers } from './data_answers.ts';
import { press, shot } from './hands.ts';

const screens = [
  ['mine', '/#/mine', '谁看过我的信息'],
  ['reads', '/#/data/reads', '看了完整信息'],
  ['consents', '/#/data/consents', '收回同意'],
  ['papers', '/#/data/papers', '居民身份证'],
  ['rights', '/#/data/rights', '拿一份我的信息副本'],
] as const;

for (const size of ['standard', 'elder'] as const) {
  for (const [name, address, words] of screens) {
    test(`${name} of my data is usable by everyone, ${size} size`, async ({ page }) => {
      const faults = listenForFaults(page);
      await answerWith(page, dataAnswers());
      await page.addInitScript(
        (elder) => localStorage.setItem('ortoo.elder', elder ? 'yes' : 'no'),
        size === 'elder',
      );
      await page.goto(address);
      await expect(page.getByText(words).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolation(page);
      await expectTargets(page, size === 'elder' ? 60 : 44);
      await expectNoSidewaysScroll(page);
      expect(faults).toEqual([]);
      if (size === 'standard') await shot(page, `data-${name}`);
    });
  }
}

test('a consent is taken back in two presses, and says what happens then', async ({ page }) => {
  const seen = await answerWith(page, dataAnswers());
  await page.goto('/#/data/consents');
  await press(page, /收回同意/);
  await expect(page.getByText('材料库里您交过的材料马上删掉')).toBeVisible();
  await expectNoAxeViolation(page);
  await shot(page, 'data-withdraw');
  await page.getByRole('dialog').getByRole('button', { name: '收回同意' }).click();
  await expect(page.getByText('已收回：把材料存进材料库')).toBeVisible();
  expect(seen.at(-1)!.url()).toContain('/people/p1/consents/k1/withdraw');
});

test('a consent starts unticked, shows its whole text, and is refused without the tick', async ({
  page,
}) => {
  const seen = await answerWith(page, dataAnswers());
  await page.goto('/#/data/consents');
  await press(page, '给一条新的同意');
  await page.getByLabel('把材料存进材料库').check();
  await expect(page.getByText('有效期内再办事不用重复交')).toBeVisible();
  await expectNoAxeViolation(page);
  await shot(page, 'data-give');
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await expect(page.locator('.consent .error')).toBeVisible();
  await page.getByLabel('上面的话我看过了，我同意').check();
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await expect(page.getByText('已同意：把材料存进材料库')).toBeVisible();
  expect(seen.at(-1)!.postDataJSON()).toMatchObject({
    purpose: 'keep_papers',
    agreed: true,
    text_sm3: 'a'.repeat(64),
  });
});

test('a child without a registered guardian is told what to do', async ({ page }) => {
  await answerWith(page, dataAnswers());
  await page.goto('/#/data/consents');
  await page.getByLabel('阿古拉（样例）').check();
  await expect(page.getByText('您还没有给过同意')).toBeVisible();
  await press(page, '给一条新的同意');
  await page.getByLabel('办事用我的信息').check();
  await expect(page.getByText('还没有登记监护人')).toBeVisible();
});

test('a paper is taken out of the wallet', async ({ page }) => {
  await answerWith(page, dataAnswers());
  await page.goto('/#/data/papers');
  await press(page, /删掉/);
  await page.getByRole('dialog').getByRole('button', { name: '删掉' }).click();
  await expect(page.getByText('已删掉：居民身份证')).toBeVisible();
});

test('a wrong phone is refused at its field; erasing says until when files are kept', async ({
  page,
}) => {
  await answerWith(page, dataAnswers());
  await page.goto('/#/data/rights');
  await page.getByLabel('手机号').fill('1');
  await press(page, '改过来');
  await expect(page.locator('.field .error')).toBeVisible();
  await page.getByLabel('手机号').fill('13800000001');
  await press(page, '改过来');
  await expect(page.getByText('改好了')).toBeVisible();
  await press(page, '我要删除');
  await page.getByLabel('我知道不能恢复，要删除').check();
  await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByText('要保存到 2036-11-20')).toBeVisible();
  await shot(page, 'data-erase');
});

test('the copy is a file that stays on the phone', async ({ page }) => {
  await answerWith(page, dataAnswers());
  await page.goto('/#/data/rights');
  const saving = page.waitForEvent('download');
  await press(page, '能读的信');
  expect((await saving).suggestedFilename()).toBe('我的信息.txt');
  await expect(page.getByText('里面有完整的证件号')).toBeVisible();
});
