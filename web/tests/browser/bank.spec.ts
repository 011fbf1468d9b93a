// SPDX-License-Identifier: MulanPSL-2.0
// A visit to the bank against the real server: a theme taken in, two consents on the screen, one
// receipt, acceptance, the bank's own appointment, the consent taken back; and what the office sees.
import { expect, test } from '@playwright/test';
import { Banner } from './banner.ts';
import { listenForFaults } from './checks.ts';
import { press, sampleSheet, sign } from './hands.ts';
import { look, sit } from './sit.ts';

const banner = new Banner();
test.beforeAll(async () => {
  test.setTimeout(90_000);
  await banner.start();
});
test.afterAll(() => banner.stop());

test('a visit to the bank, from the theme to the receipt, and the consent taken back', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await sit(browser, banner, 'bank.100');
  const faults = listenForFaults(page);
  await expect(page).toHaveURL(/\/bank\//);
  await expect(page.getByText('样例银行嘎鲁图镇网点')).toBeVisible();
  await expect(page.getByText('样例政银〔2026〕1 号')).toBeVisible();
  await look(page, 'bank-empty');
  await page.keyboard.press('F2');
  await press(page, '开个小店');
  await page.getByLabel('姓名').fill('巴图（样例）');
  await page.getByLabel('身份证号').fill('150626195203020012');
  await page.getByLabel('手机号').fill('13800001234');
  await expect(page.getByText('件事共用，只交一份').first()).toBeVisible();
  for (const box of await page.locator('.columns li input[type=checkbox]').all()) await box.check();
  await page.getByLabel('对公账户预约开户').fill('2026-11-20');
  // Without the first consent nothing is sent, and nothing typed is lost.
  await press(page, '收件，出回执');
  await expect(page.getByText('群众还没有签').first()).toBeVisible();
  await expect(page.getByLabel('姓名')).toHaveValue('巴图（样例）');
  const agree = page.getByLabel('我看完了，同意');
  await agree.nth(0).check();
  await sign(page);
  await agree.nth(1).check();
  await sign(page);
  await look(page, 'bank-take');
  await press(page, '收件，出回执');
  await expect(page).toHaveURL(/#\/intakes\//);
  await expect(page.getByText('HZ20261118-0001')).toBeVisible();
  await expect(page.getByText('已约')).toBeVisible();
  await look(page, 'bank-receipt');

  await page.getByRole('link', { name: '个体工商户设立登记' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('个体工商户设立登记');
  await look(page, 'bank-case');
  expect(await page.locator('main').innerText()).not.toContain('150626195203020012');

  await page.getByRole('link', { name: '本单位预约' }).click();
  await press(page, '看信息');
  await expect(page.getByText('13800001234')).toBeVisible();
  await look(page, 'bank-appointment');

  await page.goto('/bank/#/');
  await page.getByRole('link', { name: /个体工商户设立登记/ }).click();
  await page.getByRole('link', { name: '看这次收件' }).click();
  await page.getByRole('button', { name: '撤回同意' }).nth(1).click();
  await press(page, '确认撤回');
  await expect(page.getByText('已撤回')).toBeVisible();
  await look(page, 'bank-withdrawn');
  expect(faults).toEqual([]);

  const office = await sit(browser, banner, 'supervisor');
  await office.goto('/oversight/#/partners');
  await office.getByRole('button', { name: '样例银行' }).click();
  await expect(office.getByText('对公账户预约开户').first()).toBeVisible();
  await look(office, 'bank-office');
  await office.goto('/oversight/#/reports');
  await expect(office.getByText('全部进驻').first()).toBeVisible();
  await look(office, 'bank-reports');
});

test('a partner from its agreement to the clerk at its point, and a theme', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await sit(browser, banner, 'admin');
  const faults = listenForFaults(page);
  await page.goto('/oversight/#/partners');
  await page.getByLabel('类型').first().selectOption('post');
  await page.getByLabel('名称', { exact: true }).fill('样例邮政所');
  await page.getByLabel('统一社会信用代码').fill('91150626MA0QTEST0X');
  await press(page, '登记');
  await expect(page.locator('form .error').first()).toBeVisible();
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('样例邮政所');
  await page.getByLabel('统一社会信用代码').fill('91350100M000100Y43');
  await press(page, '登记');
  await expect(page.getByRole('heading', { name: '样例邮政所' })).toBeVisible();
  await expect(page.getByRole('button', { name: '样例邮政所' })).toBeVisible(); // in the table too

  // An agreement: the items are found by words, the signed paper is photographed.
  const agreement = page.locator('form').filter({ hasText: '保存协议' });
  await agreement.getByLabel('协议号').fill('样例政邮〔2026〕9 号');
  await agreement.getByLabel('签约各方').fill('样例政务服务局、样例邮政所');
  await agreement.getByLabel('起', { exact: true }).fill('2026-11-18');
  await agreement.getByLabel('止', { exact: true }).fill('2027-11-17');
  await press(page, '保存协议');
  await expect(agreement.locator('.error').first()).toBeVisible();
  await agreement.getByLabel('事项', { exact: false }).first().fill('老年人优待证');
  await agreement
    .getByRole('button', { name: /老年人优待证办理/ })
    .first()
    .click();
  await agreement.getByLabel('姓名').check();
  await agreement.locator('input[type=file]').setInputFiles(await sampleSheet(page));
  await expect(agreement.getByText('已拍 1 页')).toBeVisible();
  await look(page, 'partner-agreement');
  await press(page, '保存协议');
  await expect(page.getByText('样例政邮〔2026〕9 号')).toBeVisible();

  await press(page, '加一个网点');
  const point = page.locator('form').filter({ hasText: '登记网点' });
  await press(page, '登记网点');
  await expect(point.locator('.error').first()).toBeVisible();
  await point.getByLabel('所在苏木镇').selectOption({ label: '嘎鲁图镇' });
  await point.getByLabel('网点名称').fill('样例邮政嘎鲁图营业所');
  await point.getByLabel('地址').fill('鸿沁路样例 8 号');
  await point.getByLabel('周六').check();
  await point.getByLabel('纬度').fill('38.60');
  await point.getByLabel('经度').fill('108.84');
  await look(page, 'partner-point');
  await press(page, '登记网点');
  await expect(page.getByText('样例邮政嘎鲁图营业所').first()).toBeVisible();
  await press(page, '派人');
  await page.getByLabel('派谁').selectOption({ index: 1 });
  await press(page, '派到这里');
  await expect(page.getByText('还没有派人')).toHaveCount(0);

  await press(page, '加一个主题');
  const theme = page.locator('form').filter({ hasText: '保存主题' });
  await theme.getByLabel('主题名称').fill('老人一次办');
  await theme.getByLabel('包含的事项').fill('高龄津贴');
  await theme
    .getByRole('button', { name: /高龄津贴申领/ })
    .first()
    .click();
  await press(page, '加一项服务');
  await theme.getByLabel('服务名称').fill('存折打印');
  await look(page, 'partner-theme');
  await press(page, '保存主题');
  await expect(page.getByText('存折打印')).toBeVisible();
  expect(faults).toEqual([]);
});
