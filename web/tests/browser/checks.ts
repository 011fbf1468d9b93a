// SPDX-License-Identifier: MulanPSL-2.0
// What every screen must pass: no axe violation, targets a thumb can hit, nothing wider than the
// phone, nothing in the console.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}

/**
 * For the eyes of a reviewer: with ORTOO_PICTURES=FOLDER every checked screen is kept as a picture.
 * A phone's screen scrolls inside its shell, so the window grows to hold all of it.
 */
async function keepPicture(page: Page, screen: string): Promise<void> {
  const folder = process.env['ORTOO_PICTURES'];
  const size = page.viewportSize();
  if (folder === undefined || size === null) return;
  const hidden = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('.scroller')];
    return Math.max(...boxes.map((box) => box.scrollHeight - box.clientHeight));
  });
  const place = new URL(page.url());
  const words = [test.info().title, Date.now() % 1e8, place.pathname, place.hash, screen];
  const file = `${words
    .join(' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 120)}.png`;
  await page.setViewportSize({ ...size, height: Math.min(size.height + hidden, 4000) });
  await page.screenshot({ path: join(folder, file) });
  await page.setViewportSize(size);
}

export async function expectNoAxeViolation(page: Page, screen = ''): Promise<void> {
  await keepPicture(page, screen);
  await page.evaluate(axe);
  const violations = await page.evaluate(async (runOnly) => {
    const run = (
      window as unknown as { axe: { run: (d: Document, o: object) => Promise<unknown> } }
    ).axe.run;
    return ((await run(document, { runOnly })) as { violations: Violation[] }).violations;
  }, rules);
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
  expect(found, 'axe').toEqual([]);
}

/** Every control that can be pressed is at least `min` pixels high and wide (a label counts). */
export async function expectTargets(page: Page, min: number): Promise<void> {
  const small = await page.evaluate((least) => {
    const controls = document.querySelectorAll('a, button, input, select, textarea, summary');
    return [...controls].flatMap((control) => {
      if (control.closest('.hidden-text, .skip')) return [];
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      const seen = box.width > 0 && box.height > 0;
      if (!seen || (box.width >= least - 0.5 && box.height >= least - 0.5)) return [];
      const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
      return [`${control.tagName} ${control.textContent?.trim().slice(0, 12)} ${size}`];
    });
  }, min);
  expect(small, `targets under ${min}`).toEqual([]);
}

interface TextRules {
  leastPx: number;
  leastLineHeight: number;
}

/** Every text that can be seen is large enough and its lines stand apart (工信部适老化规范). */
export async function expectReadableText(page: Page, rules: TextRules): Promise<void> {
  const bad = await page.evaluate(({ leastPx, leastLineHeight }) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const holder = node.parentElement;
      if (!words || !holder || holder.closest('.hidden-text, .skip, [aria-hidden=true], option')) {
        continue;
      }
      if (
        holder.getClientRects().length === 0 ||
        /^(SCRIPT|STYLE|NOSCRIPT)$/.test(holder.tagName)
      ) {
        continue;
      }
      const { fontSize, lineHeight } = getComputedStyle(holder);
      const size = parseFloat(fontSize);
      const apart = lineHeight === 'normal' ? 1.2 : parseFloat(lineHeight) / size;
      const single = holder.closest('button, .button, select, input') !== null;
      if (size < leastPx) found.push(`${words.slice(0, 12)} ${size}px`);
      else if (!single && apart < leastLineHeight - 0.01) {
        found.push(`${words.slice(0, 12)} lines ${apart.toFixed(2)}`);
      }
    }
    return found;
  }, rules);
  expect(bad, 'too small or too tight').toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('.scroller')];
    return boxes.some((box) => box.scrollWidth > box.clientWidth + 1);
  });
  expect(wider, 'wider than the screen').toBe(false);
}

/** Collects what the page complains about; a refusal of the server shows up there too. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) {
      faults.push(line.text());
    }
  });
  return faults;
}
