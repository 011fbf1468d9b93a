// SPDX-License-Identifier: MulanPSL-2.0
// The main job in a browser against the real server: every role at its own page.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { Banner } from './banner.ts';
import { expectNoAxeViolation, listenForFaults } from './checks.ts';
import { press, shoot, sign } from './hands.ts';

const banner = new Banner();

test.beforeAll(async () => {
  test.setTimeout(60_000);
  await banner.start();
});
test.afterAll(() => banner.stop());

async function sit(browser: Browser, login: string, desk: boolean): Promise<Page> {
  const viewport = desk ? { width: 1440, height: 900 } : { width: 390, height: 844 };
  const page = await browser.newPage({ baseURL: banner.url, viewport });
  page.setDefaultTimeout(20_000);
  if (login) {
    await page.goto('/signin/');
    await page.getByLabel('账号').fill(login);
    await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
    await press(page, '登录');
    await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  }
  return page;
}

/** Every page on the way is whole: no axe violation. */
async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectNoAxeViolation(page, name);
}

async function order(page: Page): Promise<string> {
  await page.goto('/#/items');
  await page.getByRole('searchbox').fill('草原工程设施');
  await page
    .getByRole('link', { name: /草原保护和畜牧业/ })
    .first()
    .click();
  await look(page, 'guide');
  await page.getByRole('link', { name: '请代办员帮我办' }).click();
  await page.getByText('给自己办').click();
  await page.getByLabel('苏木镇').selectOption({ label: '嘎鲁图镇' });
  await page.getByLabel('嘎查村或社区').selectOption({ label: '巴音柴达木村' });
  await page.getByText('代办员替我跑').click();
  await look(page, 'how');
  await press(page, '下一步');
  await page.getByLabel('姓名').fill('巴图（样例）');
  await page.getByLabel('身份证号').fill('150626195203020013');
  await page.getByLabel('手机号').fill('13800001234');
  await press(page, '下一步');
  await page.getByRole('checkbox').check();
  await press(page, '发验证码');
  await page.getByLabel('验证码').fill(await banner.code('13800001234'));
  await press(page, '提交');
  // A wrong check digit: refused at the field, and nothing typed is lost.
  const field = page.getByRole('textbox', { name: '身份证号' });
  await expect(field).toHaveValue('150626195203020013');
  await field.fill('150626195203020012');
  await expect(page.getByLabel('姓名')).toHaveValue('巴图（样例）');
  await press(page, '下一步');
  await look(page, 'check');
  await press(page, '提交');
  await expect(page.getByRole('heading', { name: '已经收到' })).toBeVisible();
  await look(page, 'receipt');
  return /DB\d{8}-\d{4}/.exec(await page.locator('main').innerText())![0];
}

async function carry(page: Page): Promise<void> {
  await look(page, 'tasks');
  await page.getByRole('link', { name: /看一看/ }).click();
  await press(page, '接单');
  await press(page, '代办：我替他跑');
  await page.getByRole('link', { name: '写委托单' }).click();
  await page.getByText('全程代办').click();
  await page.getByText('送到村里').click();
  await press(page, '3 个月');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await sign(page);
  await look(page, 'mandate');
  await press(page, '签好了');
  await expect(page.getByText(/委托单 WT.*有效到/)).toBeVisible();
  await page.getByRole('link', { name: '写交接单' }).click();
  await press(page, '草原权属证明');
  await page.getByText('原件', { exact: true }).click();
  await page.getByText('要还', { exact: true }).click();
  await sign(page);
  await press(page, '交接好了');
  await page.getByRole('link', { name: /拍照/ }).first().click();
  for (let i = 0; i < 5; i++) {
    await shoot(page);
    await press(page, '清楚，传上去');
    // The thumbnail arrives after the picture and moves the button: press until the page follows.
    const next = page
      .locator('input[type=file]')
      .or(page.getByRole('button', { name: '送到窗口' }));
    await expect(async () => {
      await page.getByRole('link', { name: /拍下一样|回到代办单/ }).click({ timeout: 3_000 });
      await expect(next.first()).toBeAttached({ timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
  }
  await look(page, 'ready');
  await press(page, '送到窗口');
  await expect(page.getByText('部门正在办')).toBeVisible();
}

async function receive(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /草原保护/ })
    .first()
    .click();
  await look(page, 'window');
  for (const group of await page.locator('.marks').all()) {
    await group.getByLabel('合格').check();
  }
  await page.keyboard.press('Control+s');
  await expect(page.getByText('核对结果已保存')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByText(/已受理，受理号 .*最晚 12 月 2 日/)).toBeVisible();
}

async function decide(browser: Browser): Promise<void> {
  const approver = await sit(browser, 'approver.b09', true);
  await look(approver, 'approver');
  await approver.keyboard.press('j');
  await approver.getByLabel('同意', { exact: true }).check();
  await approver.getByRole('textbox', { name: /意见/ }).fill('权属清楚，图纸合规，建议准予。');
  await look(approver, 'review');
  await approver.keyboard.press('Control+Enter');
  await expect(approver.getByText('已办好')).toBeVisible();
  const decider = await sit(browser, 'decider.b09', true);
  await decider.waitForLoadState('networkidle');
  await decider.keyboard.press('j');
  await decider.getByLabel('准予').check();
  await look(decider, 'decide');
  await decider.keyboard.press('Control+Enter');
  await decider.getByRole('textbox', { name: /编号|证号/ }).fill('乌草建〔2026〕0018 号');
  await look(decider, 'issue');
  await decider.keyboard.press('Control+Enter');
  await expect(decider.getByText('已办好，现在是“待送达”')).toBeVisible();
}

test('a herder’s errand from call to rating, each role at its page', async ({ browser }) => {
  test.setTimeout(240_000); // twelve pages on a loaded machine
  const citizen = await sit(browser, '', false);
  const faults = listenForFaults(citizen);
  await citizen.goto('/');
  await look(citizen, 'home');
  const number = await order(citizen);
  const agent = await sit(browser, 'agent.100203', false);
  await carry(agent);
  await receive(await sit(browser, 'clerk.100', true));
  await decide(browser);
  await agent.goto('/agent/');
  await agent.getByRole('link', { name: /待送达/ }).click();
  await agent
    .getByRole('link', { name: /看一看|取结果|草原保护/ })
    .first()
    .click();
  await press(agent, '结果取到了');
  await agent.getByRole('link', { name: '去送达' }).click();
  await expect(agent.getByRole('checkbox').first()).toBeVisible();
  for (const box of await agent.getByRole('checkbox').all()) await box.check();
  await sign(agent);
  await look(agent, 'deliver');
  await press(agent, '送到了');
  await expect(agent.getByText('已送达').first()).toBeVisible();
  await citizen.goto('/#/rate');
  await expect(citizen.getByText('按一下就评好了').first()).toBeVisible();
  await look(citizen, 'rate');
  await press(citizen, '非常满意');
  await expect(citizen.getByText(/谢谢/).first()).toBeVisible();
  const supervisor = await sit(browser, 'supervisor', true);
  await look(supervisor, 'towns');
  await supervisor.goto(`/oversight/#/?q=${number}`);
  await supervisor
    .getByRole('link', { name: /WS2026/ })
    .first()
    .click();
  await press(supervisor, '验证台账');
  await expect(supervisor.getByText(/链条完整/)).toBeVisible();
  await look(supervisor, 'ledger');
  expect(faults).toEqual([]);
});
