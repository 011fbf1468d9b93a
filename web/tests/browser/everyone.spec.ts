// SPDX-License-Identifier: MulanPSL-2.0
// The rules for old people's phones (MIIT 2021, ux §1.3) and the three languages, on every screen a
// citizen can reach: one walk each, because opening a browser costs more than looking.
import { expect, test, type Page } from '@playwright/test';
import { answerWith, sampleAnswers, type Answers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectReadableText,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { dataAnswers } from './data_answers.ts';
import { shot } from './hands.ts';

const guestScreens = [
  ...['/', '/items', '/items/1', '/items/1/order/1', '/items/1/order/2', '/items/1/order/3'],
  ...['/progress', '/rate?number=D1&last4=0000', '/unit', '/mine', '/ask', '/check'],
];
const ownScreens = [
  ...['/mine', '/orders/o1', '/ask', '/letters', '/data/reads', '/data/consents'],
  ...['/data/papers', '/data/rights'],
];

async function open(page: Page, answers: Answers, display: { elder: boolean; language: string }) {
  await answerWith(page, answers);
  await page.addInitScript(({ elder, language }) => {
    localStorage.setItem('ortoo.elder', elder ? 'yes' : 'no');
    localStorage.setItem('ortoo.language', language);
    localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' }));
  }, display);
}

async function go(page: Page, address: string): Promise<void> {
  if (address === '/') await page.goto('/');
  else await page.evaluate((to) => (location.hash = to), address);
  await expect(page.locator('main h1, header h1').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test('large type, small phone: big words, big targets, nothing sideways, nothing by itself', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const faults = listenForFaults(page);
  await open(page, sampleAnswers(), { elder: true, language: 'zh' });
  for (const address of guestScreens) {
    await test.step(address, async () => {
      await go(page, address);
      await expectReadableText(page, { leastPx: 18, leastLineHeight: 1.3 });
      await expectTargets(page, 60);
      await expectNoSidewaysScroll(page);
      for (const main of await page.locator('.button.main, .button.call').all()) {
        expect((await main.boundingBox())!.height, 'the main next step').toBeGreaterThanOrEqual(72);
      }
      // No pop-up, no puzzle, no clock that runs out; the way back to normal type is always there.
      await expect(page.locator('dialog[open], [class*=captcha]')).toHaveCount(0);
      await expect(page.getByRole('button', { name: '标准版' })).toBeVisible();
      await shot(page, `elder-320${address.replace(/\W+/g, '-')}`);
    });
  }
  expect(faults).toEqual([]);
});

for (const [language, elder] of [
  ['mn', true],
  ['en', false],
] as const) {
  test(`every screen in ${language} stays whole`, async ({ page }) => {
    test.setTimeout(180_000);
    const faults = listenForFaults(page);
    const signedIn = { ...sampleAnswers(true), ...dataAnswers() };
    await open(page, signedIn, { elder, language });
    await page.goto('/');
    for (const address of [...guestScreens, ...ownScreens]) {
      await test.step(address, async () => {
        await go(page, address);
        await expectNoAxeViolation(page);
        await expectTargets(page, elder ? 60 : 44);
        await expectNoSidewaysScroll(page);
        // English is complete; of Mongolian nothing is shown that no native reader approved.
        const chinese = page.locator('.untranslated');
        if (language === 'en') await expect(chinese).toHaveCount(0);
        else await expect(chinese.first()).toBeVisible();
        await shot(page, `${language}${address.replace(/\W+/g, '-')}`);
      });
    }
    expect(faults).toEqual([]);
  });
}

test('large type is remembered on the phone and shown at the first stroke', async ({ page }) => {
  await answerWith(page, sampleAnswers());
  await page.goto('/');
  await page.getByRole('button', { name: '大字版' }).click();
  await page.goto('/progress/');
  await expect(page.locator('html')).toHaveClass(/elder/);
  await expect(page.getByRole('heading', { name: '查办到哪一步' })).toBeVisible();
  await page.getByRole('combobox', { name: '语言' }).selectOption('en');
  await expect(page.getByRole('button', { name: 'Standard' })).toBeVisible();
});
