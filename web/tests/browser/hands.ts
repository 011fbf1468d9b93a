// SPDX-License-Identifier: MulanPSL-2.0
// What hands do on a page: press, sign, photograph.
import { expect, type Page } from '@playwright/test';

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

export async function sign(page: Page): Promise<void> {
  const pad = page.locator('canvas').last();
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 90);
  await page.mouse.down();
  for (let i = 1; i < 16; i++) {
    await page.mouse.move(box.x + 30 + 16 * i, box.y + 90 + 40 * Math.sin(i));
  }
  await page.mouse.up();
}

/** Fills the 委托单 that is open, for all that the matter needs, and has it signed. */
export async function signMandate(page: Page): Promise<void> {
  await page.getByText('全程代办').click();
  await page.getByText('送到村里').click();
  await press(page, '3 个月');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await sign(page);
  await press(page, '签好了');
}

/** One original is taken along against signature, from the order's own screen. */
export async function takeOriginal(page: Page): Promise<void> {
  await page.getByRole('link', { name: '写交接单' }).click();
  await press(page, '草原权属证明');
  await page.getByText('原件', { exact: true }).click();
  await page.getByText('要还', { exact: true }).click();
  await sign(page);
  await press(page, '交接好了');
}

/** A clear sample sheet, drawn here, as a file a person would choose. */
export async function sampleSheet(page: Page) {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1200, 800];
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#f4f1ea';
    pen.fillRect(0, 0, 1200, 800);
    pen.fillStyle = '#222';
    pen.font = '40px sans-serif';
    for (let y = 60; y < 800; y += 48) pen.fillText('样例 材料 姓名 巴图 '.repeat(4), 40, y);
    const blob = await new Promise<Blob>((done) =>
      canvas.toBlob((one) => done(one!), 'image/jpeg'),
    );
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
}

/** Gives the page's file input a clear sample sheet. */
export async function shoot(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await sampleSheet(page));
  await expect(page.getByText('清楚，可以用')).toBeVisible();
}

/** Pictures of the page for people to look at, when ORTOO_SHOTS names a folder: phone and desk. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['ORTOO_SHOTS'];
  if (!folder) return;
  const before = page.viewportSize()!;
  const widths = before.width < 700 ? [360] : [1280];
  for (const width of widths) {
    await page.setViewportSize({ width, height: before.width < 700 ? 800 : 900 });
    const tall = await page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll('.scroller')];
      return Math.max(...boxes.map((box) => box.scrollHeight)) + 160;
    });
    await page.setViewportSize({ width, height: Math.min(tall, 2600) });
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
  await page.setViewportSize(before);
}
