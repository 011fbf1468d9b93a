// SPDX-License-Identifier: MulanPSL-2.0
// The mandate that explains itself, and its signatures: by a fingerprint, and anew after a pause.
import { expect, test } from '@playwright/test';
import { listenForFaults } from './checks.ts';
import { press, shoot, sign } from './hands.ts';
import { inHand, mandate } from './mandate_answers.ts';
import { asAgent, asCitizen, looked, plainOrder } from './roles.ts';

for (const elder of [false, true]) {
  test(`a citizen reads what the mandate allows, ${elder ? 'elder' : 'standard'} size`, async ({
    page,
  }) => {
    const faults = listenForFaults(page);
    await page.addInitScript((on) => localStorage.setItem('ortoo.elder', on ? 'yes' : 'no'), elder);
    const allowed = ['suspend', 'terminate'];
    await asCitizen(
      page,
      { state: 'preparing', mandate, papers: inHand.papers, allowed },
      { 'GET /orders/o1/papers': () => inHand },
    );
    await page.goto('/#/orders/o1/mandate');
    await expect(page.getByText('有效到 2027 年 2 月 24 日')).toBeVisible();
    await expect(page.getByText('替您领结果（证、批文）')).toBeVisible();
    await expect(page.getByText('不要替我改地址')).toBeVisible();
    await expect(page.getByText('斯琴（样例）、朝鲁（样例）')).toBeVisible();
    await looked(page, `mandate-citizen${elder ? '-elder' : ''}`, elder ? 60 : 44);
    await page.goto('/#/orders/o1/custody');
    await expect(page.getByText(/在其其格（样例）手里/)).toBeVisible();
    await looked(page, `custody-citizen${elder ? '-elder' : ''}`, elder ? 60 : 44);
    await page.goto('/#/orders/o1');
    await expect(page.getByText(/您委托其其格（样例）代办/)).toBeVisible();
    await looked(page, `order-citizen${elder ? '-elder' : ''}`, elder ? 60 : 44);
    expect(faults).toEqual([]);
  });
}

test('who cannot write signs by a fingerprint, with two witnesses', async ({ page }) => {
  test.slow(); // the longest form there is
  const faults = listenForFaults(page);
  const { seen } = await asAgent(page, { state: 'awaiting_mandate', allowed: ['mandate'] });
  await page.goto('/agent/#/orders/o1/mandate');
  await page.getByText('全程代办').click();
  await expect(page.getByText('这件事不收费，不用委托。')).toBeVisible();
  await expect(page.getByRole('radio', { name: '不可以', checked: true })).toHaveCount(2);
  await page.getByText('送到村里').click();
  await press(page, '3 个月');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await press(page, '不会写字，按指印');
  await shoot(page);
  await press(page, '签好了');
  await expect(page.getByText(/按指印要有两位见证人/).first()).toBeVisible();
  await looked(page, 'mandate-fingerprint');
  await page.getByLabel('见证人 1').fill('斯琴');
  await page.getByLabel('见证人 2').fill('朝鲁');
  await press(page, '签好了');
  await expect(page.getByText(/委托单 WT.*有效到/)).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/mandate'))!.postDataJSON();
  expect(sent.terms).toMatchObject({ form: 'fingerprint', witnesses: ['斯琴', '朝鲁'] });
  expect(sent.scope).toMatchObject({ submit: true, pay_fees: false, withdraw: false });
  expect(faults).toEqual([]);
});

test('a citizen lets a paused errand go on by his own signature', async ({ page }) => {
  const faults = listenForFaults(page);
  const paused = { state: 'suspended', mandate, allowed: ['terminate', 'resume'], version: 4 };
  let now: object = paused;
  const seen = await asCitizen(page, paused, {
    'GET /orders/o1': () => ({ ...plainOrder(), ...now }),
    'POST /orders/o1/resume': () => {
      now = { ...paused, state: 'preparing', version: 5, allowed: ['suspend', 'terminate'] };
      return { ...plainOrder(), ...now };
    },
  });
  await page.route('**/api/v1/uploads/*', (route) =>
    route.fulfill({ json: { id: 'x', sm3: '', size: 1, content_type: 'image/png' } }),
  );
  await page.goto('/#/orders/o1');
  await press(page, '签好了，接着办');
  await expect(page.getByText('还没有签名，请本人在框里签。').first()).toBeVisible();
  await press(page, '3 个月');
  await sign(page);
  await looked(page, 'resume-citizen');
  await press(page, '签好了，接着办');
  await expect(page.getByRole('button', { name: '先停一停' })).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/resume'))!;
  expect(sent.headers()['if-match']).toBe('4');
  expect(faults).toEqual([]);
});
