// SPDX-License-Identifier: MulanPSL-2.0
// 制度文件 in five chapters, the working calendar, the agents' list, 综窗 numbers by file.
import { expect, test } from '@playwright/test';
import { adminAnswers, published } from './admin_answers.ts';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, sampleAnswers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shot } from './hands.ts';
import { received, staffAnswers } from './staff_answers.ts';

const may = ['oversight.read', 'regulation.manage', 'duty.manage', 'duty.read', 'exchange.manage'];
const answers = () => ({ ...staffAnswers(received, may), ...adminAnswers() });

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const [name, address, words] of [
    ['rules', '/oversight/#/regulations', '起草新的一版'],
    ['draft', '/oversight/#/regulations/g1', '还缺：服务流程'],
    ['rule', '/oversight/#/regulations/g2', '那顺（样例）公布'],
    ['duty', '/oversight/#/duty', '本单位另外的放假、上班'],
    ['exchange', '/oversight/#/exchange', '对方系统没有答复'],
    ['exchange-desk', '/desk/#/exchange', '对方系统没有答复'],
  ] as const) {
    test(`${name} is usable by everyone`, async ({ page }) => {
      const faults = listenForFaults(page);
      await answerWith(page, answers());
      await page.goto(address);
      await expect(page.getByText(words).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolation(page);
      await expectTargets(page, 24);
      await shot(page, `admin-${name}`);
      expect(faults).toEqual([]);
    });
  }

  test('a draft keeps its words, and is published only with five chapters and a day', async ({
    page,
  }) => {
    const seen = await answerWith(page, answers());
    await page.goto('/oversight/#/regulations/g1');
    await expect(page.getByRole('button', { name: '公布' })).toBeDisabled();
    await page.getByLabel('5 服务流程').fill('接单、上门、送窗口、送达。');
    await page.reload();
    await expect(page.getByLabel('5 服务流程')).toHaveValue('接单、上门、送窗口、送达。');
    await page.getByLabel('生效日期').fill('2020-01-01');
    await press(page, '公布');
    await expect(page.locator('.field .error')).toContainText('今天或以后');
    await page.getByLabel('生效日期').fill('2027-01-01');
    await page.getByLabel('不登录也能看').check();
    await press(page, '公布');
    await expect(page.getByText('那顺（样例）公布')).toBeVisible();
    const sent = seen.filter((one) => one.url().endsWith('/publish')).at(-1)!;
    expect(sent.postDataJSON()).toEqual({ effective: '2027-01-01', public: true });
  });

  test('a year without a table says so; a wrong file imports nothing and names its lines', async ({
    page,
  }) => {
    await answerWith(page, answers());
    await page.goto('/oversight/#/duty');
    await page.getByRole('button', { name: String(new Date().getFullYear() + 1) }).click();
    await expect(page.getByText('都是暂定的')).toBeVisible();
    const file = {
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('date,kind,name\nx,y,z'),
    };
    await page.getByLabel('选文件').setInputFiles(file);
    await expect(page.getByText('第 2 行 date：不是日期')).toBeVisible();
    await expectNoAxeViolation(page);
    await shot(page, 'admin-fault');
  });

  test('综窗 goes out as a file and comes back as one', async ({ page }) => {
    await answerWith(page, answers());
    await page.goto('/desk/#/exchange');
    const saving = page.waitForEvent('download');
    await press(page, '生成文件');
    expect((await saving).suggestedFilename()).toBe('cases.csv');
    await expect(page.getByText('文件里有 1 件')).toBeVisible();
    const file = { name: 'b.csv', mimeType: 'text/csv', buffer: Buffer.from('case_number\nWS0') };
    await page.getByLabel('综窗系统的答复文件').setInputFiles(file);
    await expect(page.getByText('没有这个办件 WS0')).toBeVisible();
  });
});

test('an agent reads the list and confirms it', async ({ page }) => {
  const faults = listenForFaults(page);
  const base = agentAnswers().answers;
  const own = adminAnswers();
  await answerWith(page, new Proxy(base, { get: (all, key: string) => own[key] ?? all[key] }));
  await page.goto('/agent/#/mine');
  await page.getByRole('link', { name: '代办员责任清单' }).click();
  await expect(page.getByText('不收一分钱')).toBeVisible();
  await expectNoAxeViolation(page);
  await expectTargets(page, 44);
  await shot(page, 'admin-list');
  await press(page, '我看过了，照着办');
  await expect(page.getByText('您已在')).toBeVisible();
  expect(faults).toEqual([]);
});

test('anybody reads the public regulations of his village', async ({ page }) => {
  const faults = listenForFaults(page);
  await answerWith(page, {
    ...sampleAnswers(),
    'GET /regulations': () => ({ rows: [published], page: 0, more: false }),
    'GET /regulations/g2': () => published,
  });
  await page.addInitScript(() =>
    localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' })),
  );
  await page.goto('/#/regulations');
  await page.getByText('帮办代办工作规则（样例）').click();
  await expect(page.getByText('5 服务流程')).toBeVisible();
  await expectNoAxeViolation(page);
  await expectTargets(page, 44);
  await expectNoSidewaysScroll(page);
  await shot(page, 'admin-citizen');
  expect(faults).toEqual([]);
});
