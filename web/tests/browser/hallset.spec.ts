// SPDX-License-Identifier: MulanPSL-2.0
// A head sets up his hall: the rules of the queue, a group, a window.
import { expect, test, type Request } from '@playwright/test';
import { answerWith } from './answers.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { press, shot } from './hands.ts';
import { received, staffAnswers } from './staff_answers.ts';
import { deskStationAnswers } from './station_desk_answers.ts';

test.use({ viewport: { width: 1440, height: 900 } });
const may = [
  ...['oversight.read', 'order.dispatch', 'duty.manage', 'duty.read', 'staff.read'],
  'queue.manage',
];

test('rules are kept with the version that was seen; what is refused is said', async ({ page }) => {
  const faults = listenForFaults(page);
  const answers = deskStationAnswers();
  const setup = (request: Request) => answers['GET /halls/h1/setup']!(request) as object;
  const seen = await answerWith(page, {
    ...staffAnswers(received, may),
    ...answers,
    'POST /halls/h1/rules': (request) => ({
      ...setup(request),
      version: 4,
      ...request.postDataJSON(),
    }),
    'POST /halls/h1/groups': () => ({ status: 422, code: 'queue.letter_wrong' }),
  });
  await page.goto('/oversight/#/station');
  await press(page, '设置大厅');
  const run = page.getByLabel('优先号连叫几个');
  await expect(run).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectNoAxeViolation(page);
  await expectTargets(page, 24);
  await shot(page, 'hall-setup');
  await run.fill('5');
  await press(page, '保存');
  await expect.poll(() => seen.some((one) => one.url().endsWith('/halls/h1/rules'))).toBe(true);
  const sent = seen.find((one) => one.url().endsWith('/halls/h1/rules'))!;
  expect(sent.headers()['if-match']).toBe('3');
  expect(sent.postDataJSON().rules.priority_run).toBe(5);
  expect(faults).toEqual([]);
  const last = page.locator('form.fields').filter({ hasText: '放号' }).last();
  await last.getByLabel('字母').fill('9');
  await last.getByLabel('名称', { exact: true }).fill('车驾管');
  await last.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('号码的字母要用一个大写字母')).toBeVisible();
  await expect(last.getByLabel('名称', { exact: true })).toHaveValue('车驾管');
});
