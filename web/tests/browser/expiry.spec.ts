// SPDX-License-Identifier: MulanPSL-2.0
// The session ends while somebody fills in an order: not one character is lost, at any step.
import { expect, test, type Page } from '@playwright/test';
import { answerWith, sampleAnswers, type Answers } from './answers.ts';

const typed = { 姓名: '巴图', 身份证号: '152726194503020018', 手机号: '13800000000', 住址: '三队' };
const note = '家里有狗，先打电话';

/** A server that forgets the person when `end()` is called, until he signs in again. */
function forgetful(): { answers: Answers; end: () => void } {
  const answers = sampleAnswers(true);
  const known = answers['GET /me']!;
  const guest = sampleAnswers()['GET /me']!;
  const signIn = answers['POST /citizen/sign-in']!;
  const place = answers['POST /orders']!;
  let away = false;
  answers['GET /me'] = (request) => (away ? guest(request) : known(request));
  answers['POST /citizen/sign-in'] = (request) => {
    away = false;
    return signIn(request);
  };
  answers['POST /orders'] = (request) =>
    away ? { status: 401, code: 'auth.required' } : place(request);
  return { answers, end: () => (away = true) };
}

async function signInAgain(page: Page): Promise<void> {
  const card = page.locator('section', { hasText: '用手机号登录' });
  await card.getByLabel('手机号').fill('13800000000');
  await card.getByRole('button', { name: '发验证码' }).click();
  await card.getByLabel('验证码').fill('123456');
  await card.getByRole('button', { name: '登录' }).click();
  await expect(card).toHaveCount(0);
}

async function fillStep(page: Page, step: number): Promise<void> {
  if (step === 1) {
    await page.getByText('给自己办').click();
    await page.getByText('代办员替我跑').click();
  } else if (step === 2) {
    for (const [name, value] of Object.entries(typed)) {
      await page.getByRole('textbox', { name }).first().fill(value);
    }
    await page.getByLabel('要说的话').fill(note);
  }
}

async function expectStep(page: Page, step: number): Promise<void> {
  if (step === 1) {
    await expect(page.getByLabel('给自己办')).toBeChecked();
    await expect(page.getByLabel('代办员替我跑')).toBeChecked();
  } else if (step === 2) {
    for (const [name, value] of Object.entries(typed)) {
      await expect(page.getByRole('textbox', { name }).first()).toHaveValue(value);
    }
    await expect(page.getByLabel('要说的话')).toHaveValue(note);
  } else {
    for (const value of ['巴图', '152726 19450302 0018', '13800000000', '三队', note]) {
      await expect(page.getByText(value, { exact: true }).first()).toBeVisible();
    }
  }
}

test('whatever step the session ends at, the page is opened again with every character', async ({
  page,
}) => {
  const { answers, end } = forgetful();
  await answerWith(page, answers);
  await page.addInitScript(() =>
    localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' })),
  );
  await page.goto('/#/items/1/order/1');
  for (const step of [1, 2, 3]) {
    await fillStep(page, step);
    end();
    await page.reload();
    await expect(page.getByText('登录已到期')).toBeVisible();
    // On a shared machine the next person must not see it.
    if (step === 2) await expect(page.getByText(note)).toHaveCount(0);
    await signInAgain(page);
    await expectStep(page, step);
    if (step < 3) await page.getByRole('button', { name: '下一步' }).click();
  }
});

test('a session that ends at the last press asks to sign in again, and then it goes out', async ({
  page,
}) => {
  const { answers, end } = forgetful();
  const seen = await answerWith(page, answers);
  await page.addInitScript(() =>
    localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' })),
  );
  await page.goto('/#/items/1/order/1');
  for (const step of [1, 2]) {
    await fillStep(page, step);
    await page.getByRole('button', { name: '下一步' }).click();
  }
  await page.getByRole('checkbox').check();
  end();
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('登录已到期').first()).toBeVisible();
  await expectStep(page, 3);
  await signInAgain(page);
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByRole('heading', { name: '已经收到' })).toBeVisible();
  const sent = seen
    .filter((one) => one.method() === 'POST' && one.url().endsWith('/orders'))
    .at(-1);
  expect(sent!.postDataJSON()).toMatchObject({
    note,
    applicant: { name: '巴图', address: '三队' },
  });
});
