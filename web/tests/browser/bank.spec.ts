// SPDX-License-Identifier: MulanPSL-2.0
// A visit to the bank against the real server: a theme taken in, two consents on the screen, one
// receipt, acceptance, the bank's own appointment, the consent taken back; and what the office sees.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { Banner } from './banner.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { press, shot, sign } from './hands.ts';

const banner = new Banner();
test.beforeAll(async () => {
  test.setTimeout(90_000);
  await banner.start();
});
test.afterAll(() => banner.stop());

async function sit(browser: Browser, login: string): Promise<Page> {
  const page = await browser.newPage({
    baseURL: banner.url,
    viewport: { width: 1440, height: 900 },
  });
  page.setDefaultTimeout(20_000);
  await page.goto('/signin/');
  await page.getByLabel('账号').fill(login);
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  return page;
}
async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectNoAxeViolation(page, name);
  await expectTargets(page, 24);
  await shot(page, name);
}

test('a visit to the bank, from the theme to the receipt, and the consent taken back', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await sit(browser, 'bank.100');
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

  const office = await sit(browser, 'supervisor');
  await office.goto('/oversight/#/partners');
  await office.getByRole('button', { name: '样例银行' }).click();
  await expect(office.getByText('对公账户预约开户').first()).toBeVisible();
  await look(office, 'bank-office');
  await office.goto('/oversight/#/reports');
  await expect(office.getByText('全部进驻').first()).toBeVisible();
  await look(office, 'bank-reports');
});
