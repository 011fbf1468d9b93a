// SPDX-License-Identifier: MulanPSL-2.0
// 一次办多件 at the window, by keyboard: identity once, one list, one receipt, one notice.
import { expect, test, type Page } from '@playwright/test';
import { answerWith } from './answers.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { press, shot } from './hands.ts';
import { chromium } from './playwright.config.ts';
import { desk, hallAnswers, ticket } from './queue_answers.ts';
import { received, staffAnswers } from './staff_answers.ts';
import { matters, visitAnswers } from './visit_answers.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  permissions: ['camera'],
  launchOptions: {
    ...chromium,
    args: [
      ...chromium.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
});

const here = { ...ticket, state: 'serving' as const };
let uploads = 0;
const clerk = () => ({
  ...staffAnswers(received, ['queue.serve', 'case.receive']),
  ...hallAnswers(),
  ...visitAnswers(),
  'GET /halls/h1/desk': () => desk({ in_hand: here }),
  'GET /cases/k3': () => ({
    ...received,
    id: 'k3',
    materials: received.materials.map((one) => ({ ...one, required: true, state: 'missing' })),
  }),
  'GET /items': () => ({
    rows: matters.map((one) => ({
      ...one,
      theme: '养老服务',
      department: '旗民政局',
      is_instant: false,
      limit_sentence: '5 个工作日',
      agent_mode: 'help_or_act',
      high_frequency: true,
      picto: 'cane',
    })),
    page: 0,
    more: false,
  }),
});

async function uploadsGo(page: Page): Promise<void> {
  await page.route('**/api/v1/uploads/*', async (route) => {
    uploads += 1;
    await route.fulfill({ json: { id: `u${uploads}`, sm3: 'ab', bytes: 1, type: 'image/jpeg' } });
  });
}
const choose = async (page: Page, name: string) => {
  await page.keyboard.press('F6');
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
};

test('three matters: one identity, one list, one receipt, one notice', async ({ page }) => {
  const faults = listenForFaults(page);
  const seen = await answerWith(page, clerk());
  await uploadsGo(page);
  await page.goto('/desk/?reader=practice');
  await expect(page.locator('.queue .number')).toHaveText('A012');
  await page.keyboard.press('F4');
  await expect(page.getByRole('heading', { name: /一次办多件/ })).toBeVisible();
  await page.keyboard.press('F4');
  await expect(page.getByLabel('姓名')).toHaveValue('斯琴（样例）');
  await page
    .getByLabel(/手机|电话/)
    .first()
    .fill('13800000000');
  await page.getByRole('combobox', { name: /哪里|住/ }).selectOption({ index: 1 });
  await press(page, '身份核对好了');
  await expect(page.getByText('身份已核对')).toBeVisible();
  for (const one of matters) await choose(page, one.name);
  await expect(page.getByText('省了 3 样重复材料')).toBeVisible();
  await page.getByText('本人', { exact: true }).click();
  await page.getByRole('checkbox', { name: '居民身份证' }).check();
  await page.getByRole('checkbox', { name: /免交/ }).check();
  await press(page, '打开高拍仪');
  await press(page, /拍这样\s*近期照片/);
  await expect(page.getByText('正在拍：近期照片')).toBeVisible();
  await expect
    .poll(() => page.locator('video').evaluate((one: HTMLVideoElement) => one.videoWidth))
    .toBeGreaterThan(0);
  await page.keyboard.press('F7');
  await expect(page.getByText('已拍 1 页')).toBeVisible();
  expect(uploads).toBe(2); // one for each case that asks for it
  await page.waitForLoadState('networkidle');
  await expectNoAxeViolation(page);
  await expectTargets(page, 24);
  await shot(page, 'visit-list');
  await page.getByText('到窗口取').click();
  await page.keyboard.press('F9');
  await expect(page.getByText('WS20261123-0203')).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/n1/receive'))!.postDataJSON();
  expect(sent.items).toHaveLength(3);
  expect(sent.items[0].answers).toEqual(['self']);
  expect(sent.items[0].materials).toContainEqual({
    no: 2,
    uploads: [],
    received: false,
    paper: 'p9',
  });
  expect(sent.items[1].materials).toContainEqual({ no: 1, uploads: [], received: true });
  await expectNoAxeViolation(page);
  await expectTargets(page, 24);
  await shot(page, 'visit-done');
  const roll = page.getByRole('link', { name: '小票' });
  await expect(roll.first()).toHaveAttribute('href', /paper=80mm/);
  await page.keyboard.press('F8');
  await expect(page.getByText('一次性告知书')).toBeVisible();
  await press(page, '没打出来');
  await expect(page.getByText('打印机缺纸，待补打 1 张')).toBeVisible();
  await expectNoAxeViolation(page);
  await shot(page, 'visit-printer');
  expect(faults).toEqual([]);
});

test('after a crash every word is there again; what is empty is named', async ({ page }) => {
  await answerWith(page, clerk());
  await page.goto('/desk/#/visit/n1');
  await page.getByLabel('姓名').fill('巴图（样例）');
  await choose(page, matters[0]!.name);
  await page.getByRole('checkbox', { name: '居民身份证' }).check();
  await page.goto('about:blank');
  await page.goto('/desk/#/visit/n1');
  await expect(page.getByLabel('姓名')).toHaveValue('巴图（样例）');
  await expect(page.getByRole('checkbox', { name: '居民身份证' })).toBeChecked();
  await press(page, '读身份证');
  await expect(page.getByText('没有接读卡器')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByLabel(/身份证号|证件号/).first()).toHaveAttribute('aria-invalid', 'true');
  await expectNoAxeViolation(page);
  await shot(page, 'visit-empty');
});
