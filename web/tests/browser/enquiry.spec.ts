// SPDX-License-Identifier: MulanPSL-2.0
// 首问负责: who owes the answer, who is asked to take it over, what the citizen sees.
import { expect, test } from '@playwright/test';
import { listenForFaults } from './checks.ts';
import { press } from './hands.ts';
import { enquiry, list, overdue } from './mandate_answers.ts';
import { asAgent, asCitizen, looked } from './roles.ts';

test('an agent answers a question, or asks somebody else to take it', async ({ page }) => {
  const faults = listenForFaults(page);
  const answered = {
    ...enquiry,
    version: 2,
    state: 'answered',
    answer: '能。',
    allowed: ['close'],
  };
  const offered = { ...overdue, version: 2, offered_name: '李娜', offered_reason: '是镇上的事' };
  const { seen } = await asAgent(
    page,
    {},
    {
      'GET /enquiries': () => list(overdue, enquiry),
      'GET /enquiries/q2/takers': () => ({
        rows: [{ id: 's9', name: '李娜', unit_name: '嘎鲁图镇', phone: '0477-7580000' }],
      }),
      'POST /enquiries/q1/answer': () => ({ ...answered, answered_by: '其其格（样例）' }),
      'POST /enquiries/q2/pass': () => offered,
      'POST /enquiries': () => enquiry,
    },
  );
  await page.goto('/agent/#/mine');
  await page.getByRole('link', { name: '咨询' }).click();
  await expect(page.getByText('超期 1 天')).toBeVisible();
  await expect(page.getByText(/最先问的是萨仁/)).toBeVisible();
  await looked(page, 'enquiries-agent');
  await press(page, '转给别人');
  await page.getByLabel('转给谁').selectOption('s9');
  await page.getByLabel('理由').fill('是镇上的事');
  await press(page, '请他接下');
  await expect(page.getByText(/已请李娜接下/)).toBeVisible();
  await page.getByLabel('答复').last().fill('能，明天去您家。');
  await page.getByRole('button', { name: '答复', exact: true }).last().click();
  await expect(page.getByText('其其格（样例）答复')).toBeVisible();
  await press(page, '记一个咨询');
  await page.getByLabel('问了什么').fill('草场补贴什么时候发？');
  await page.getByLabel('手机号').fill('13800001234');
  await press(page, '记下来，由我负责');
  await expect(page.getByText(/已记下 ZX20261124-0001/)).toBeVisible();
  const asked = seen.find((one) => one.url().endsWith('/enquiries') && one.method() === 'POST');
  expect(asked!.postDataJSON()).toMatchObject({ unit: 'v1', phone: '13800001234' });
  expect(faults).toEqual([]);
});

test('a citizen asks, and sees who owes the answer', async ({ page }) => {
  const faults = listenForFaults(page);
  const mine = { ...enquiry, asker_name: '', allowed: [] };
  let rows: object[] = [];
  await page.addInitScript(() =>
    localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' })),
  );
  await asCitizen(
    page,
    {},
    {
      'GET /me/enquiries': () => list(...rows),
      'POST /enquiries': () => ((rows = [mine]), mine),
    },
  );
  await page.goto('/#/mine');
  await page.getByRole('link', { name: /问一问/ }).click();
  await page.getByLabel('苏木镇').selectOption('t1');
  await page.getByLabel('嘎查村或社区').selectOption('v1');
  await page.getByLabel('您想问什么').fill('能上门吗？');
  await page.getByRole('button', { name: '问', exact: true }).click();
  await expect(page.getByText(/已经问到其其格（样例）/)).toBeVisible();
  await looked(page, 'enquiries-citizen');
  expect(faults).toEqual([]);
});
