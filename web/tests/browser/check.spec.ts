// SPDX-License-Identifier: MulanPSL-2.0
// Is a paper genuine? Sixteen digits, no account.
import { expect, test } from '@playwright/test';
import { answerWith, sampleAnswers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shot } from './hands.ts';
import { genuine } from './paper_answers.ts';

test('a guest checks a paper and compares what it says', async ({ page }) => {
  const faults = listenForFaults(page);
  const seen = await answerWith(page, {
    ...sampleAnswers(),
    'GET /documents/check': () => genuine,
  });
  await page.goto('/#/check');
  await page.getByLabel('查验码').fill('1234');
  await press(page, '查一查');
  await expect(page.getByText('还没有输完')).toBeVisible();
  await page.getByLabel('查验码').fill('1234-5678-9012-3452');
  await expect(page.getByLabel('查验码')).toHaveValue('1234 5678 9012 3452');
  await press(page, '查一查');
  await expect(page.getByText('真实有效')).toBeVisible();
  await expectNoAxeViolation(page);
  await expectTargets(page, 44);
  await expectNoSidewaysScroll(page);
  await shot(page, 'check');
  expect(seen.at(-1)!.url()).toContain('code=1234567890123452');
  expect(faults).toEqual([]);
});

test('a replaced paper names the one that holds now; the code may stand in the address', async ({
  page,
}) => {
  await answerWith(page, {
    ...sampleAnswers(),
    'GET /documents/check': () => ({
      ...genuine,
      state: 'replaced',
      successor_number: 'SL20261125-0001',
      successor_date: '2026-11-25',
    }),
  });
  await page.goto('/#/check?code=1234567890123452');
  await expect(page.getByText('SL20261125-0001')).toBeVisible();
  await expectNoAxeViolation(page);
});

test('an unknown code says whom to ask', async ({ page }) => {
  await answerWith(page, {
    ...sampleAnswers(),
    'GET /documents/check': () => ({ status: 404, code: 'document.code_unknown' }),
  });
  await page.goto('/#/check?code=1234567890123452');
  await expect(page.getByText('12345')).toBeVisible();
});

test.describe('a file', () => {
  const pdf = (bytes: string) => ({
    name: '告知书.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(bytes),
  });

  test('that is as it was sealed shows what to compare; an altered one is not to be trusted', async ({
    page,
  }) => {
    const faults = listenForFaults(page);
    const sent: unknown[] = [];
    await answerWith(page, {
      ...sampleAnswers(),
      'POST /documents/check-file': (request) => {
        const file = Buffer.from(request.postDataJSON().file, 'base64').toString();
        sent.push(file);
        return file === 'whole' ? { state: 'sealed', paper: genuine } : { state: 'altered' };
      },
    });
    await page.goto('/#/check');
    await page.getByLabel('选 PDF 文件').setInputFiles(pdf('whole'));
    await expect(page.getByText('一个字没改过')).toBeVisible();
    await expect(page.getByText(genuine.number)).toBeVisible();
    await expectNoAxeViolation(page);
    await expectTargets(page, 44);
    await shot(page, 'check-file');
    await page.getByLabel('选 PDF 文件').setInputFiles(pdf('changed'));
    await expect(page.getByText('改动过，不要相信')).toBeVisible();
    await expect(page.getByText(genuine.number)).toBeHidden();
    await expectNoAxeViolation(page);
    expect(sent).toEqual(['whole', 'changed']);
    expect(faults).toEqual([]);
  });

  test('that is too large is not sent', async ({ page }) => {
    const seen = await answerWith(page, sampleAnswers());
    await page.goto('/#/check');
    await page.getByLabel('选 PDF 文件').setInputFiles(pdf('x'.repeat(180_001)));
    await expect(page.getByText('文件太大')).toBeVisible();
    expect(seen.filter((one) => one.url().includes('check-file'))).toEqual([]);
  });
});
