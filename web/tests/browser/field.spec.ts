// SPDX-License-Identifier: MulanPSL-2.0
// What may happen to an agent's phone in the middle of a form: a newer version of the page, no room
// left, another agent on the same order. Against the real server; no word and no picture is lost.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectNoAxeViolation } from './checks.ts';
import { agentLogin, FieldBed, keptActs } from './field_bed.ts';
import { press, shot, sign, signMandate, takeOriginal } from './hands.ts';

const built = resolve(import.meta.dirname, '../../dist');
const words = '早上去的，老人在炕上';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

async function withBed(run: (bed: FieldBed, page: Page) => Promise<void>, pages?: string) {
  const bed = new FieldBed(pages);
  try {
    await bed.start();
    await run(bed, await bed.phone());
  } finally {
    await bed.stop();
  }
}

async function helpForm(page: Page, id: string): Promise<void> {
  await page.goto(`/agent/#/orders/${id}`);
  await press(page, /写明情况就办完/);
}
const said = (page: Page) => page.getByLabel('办理情况');

test('a newer version of the page waits for a press, and what was typed stays', async () => {
  const pages = mkdtempSync(join(tmpdir(), 'ortoo-pages-'));
  cpSync(built, pages, { recursive: true });
  await withBed(async (bed, page) => {
    const order = await bed.office.accepted(agentLogin, 1, false);
    await bed.signIn(page);
    await bed.ready(page, 1);
    await page.reload(); // from now on a worker stands before the page
    await helpForm(page, order.id);
    await said(page).fill(words);
    const worker = join(pages, 'agent/sw.js');
    const text = readFileSync(worker, 'utf8');
    writeFileSync(worker, text.replace(/version: '/, "version: 'next-"));
    expect(readFileSync(worker, 'utf8')).not.toBe(text);
    for (const packed of ['.br', '.gz']) rmSync(worker + packed);
    await bed.banner.die(); // a newer version of the pages comes with a new start of the server
    await bed.banner.serve();
    bed.office.moved(bed.banner.url);
    bed.line.rise(bed.banner.url);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText('有新版本，点这里更新')).toBeVisible();
    // Nothing happens by itself: the form stands under the hands.
    await said(page).pressSequentially('签的字');
    await expect(said(page)).toHaveValue(`${words}签的字`);
    await expectNoAxeViolation(page);
    await shot(page, 'offline-update');
    const reloaded = page.waitForEvent('load');
    await press(page, '更新');
    await reloaded;
    await press(page, /写明情况就办完/);
    await expect(said(page)).toHaveValue(`${words}签的字`);
    const kept = await page.evaluate(() => caches.keys());
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain('next-');
    await expect(page.getByText('有新版本，点这里更新')).toHaveCount(0);
  }, pages);
  rmSync(pages, { recursive: true, force: true });
});

/** From now on the browser's store refuses what is new, as it does when the phone is full (Chromium
 *  looks at a quota that a test sets only after a while); `room()` undoes it. */
const fill = (page: Page) =>
  page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
    Object.assign(globalThis, {
      room: () => Object.assign(IDBObjectStore.prototype, { add, put }),
    });
  });

test('a phone without room says so, keeps the words, and goes on when there is room', async () => {
  await withBed(async (bed, page) => {
    const order = await bed.office.accepted(agentLogin, 1, false);
    await bed.signIn(page);
    await bed.ready(page, 1);
    await helpForm(page, order.id);
    await said(page).fill(words);
    bed.line.fall();
    await bed.context.setOffline(true);
    await fill(page);
    await press(page, '帮办完成');
    await expect(page.getByRole('alert').first()).toContainText('手机存满了');
    await expect(said(page)).toHaveValue(words);
    expect(await keptActs(page)).toEqual([]);
    await shot(page, 'offline-full');
    await page.evaluate(() => (globalThis as unknown as { room(): void }).room());
    await press(page, '帮办完成');
    await expect
      .poll(async () => (await keptActs(page)).map((one) => one.act))
      .toEqual(['finish-help']);
    bed.line.rise(bed.banner.url);
    await bed.context.setOffline(false);
    const kinds = () => bed.office.kinds(order.id);
    await expect.poll(kinds, { timeout: 60_000 }).toContain('order.helped');
  });
});

test('of two agents on one order one carries it on, and the other is told what was not done', async () => {
  await withBed(async (bed, page) => {
    const order = await bed.office.accepted(agentLogin, 1, false);
    await bed.signIn(page);
    await bed.ready(page, 1);
    bed.line.fall();
    await bed.context.setOffline(true);
    await helpForm(page, order.id);
    await said(page).fill(words);
    await press(page, '帮办完成');
    await expect.poll(async () => (await keptActs(page)).length).toBeGreaterThan(0);
    await bed.office.giveAway(await bed.office.order(agentLogin, order.id));
    const now = await bed.office.order('agent.100a', order.id);
    await bed.office.as('agent.100a', 'POST', `/orders/${order.id}/accept`, {}, now.version);
    bed.line.rise(bed.banner.url);
    await bed.context.setOffline(false);
    await expect
      .poll(async () => (await keptActs(page)).map((one) => one.state), { timeout: 60_000 })
      .toEqual(['refused']);
    await page.goto('/agent/#/outbox');
    await expect(page.getByText('需要处理').first()).toBeVisible();
    await expectNoAxeViolation(page);
    const kinds = await bed.office.kinds(order.id);
    expect(kinds.filter((kind) => kind === 'order.accepted')).toHaveLength(2);
    expect(kinds).not.toContain('order.helped');
    const held = await bed.office.order('agent.100a', order.id);
    expect(held).toMatchObject({ state: 'accepted' });
    // Only he may throw it away, and then nothing of it is left.
    await press(page, '这一步不要了');
    await page.getByRole('dialog').getByRole('button', { name: '这一步不要了' }).click();
    await expect.poll(async () => keptActs(page)).toEqual([]);
  });
});

test('an errand is ended and its papers given back far from any network', async () => {
  await withBed(async (bed, page) => {
    const order = await bed.office.accepted(agentLogin, 1);
    const own = `/agent/#/orders/${order.id}`;
    await bed.signIn(page);
    await page.goto(own);
    await page.getByRole('link', { name: '写委托单' }).click();
    await signMandate(page);
    await expect(page.getByText(/委托单 WT.*有效到/)).toBeVisible();
    await takeOriginal(page);
    await expect(page.getByText('代办员拿着')).toBeVisible();
    await page.reload();
    await bed.ready(page, 1);
    await page.goto(`${own}/custody`); // where the papers are is taken along, too
    await expect(page.getByText('草原权属证明').first()).toBeVisible();
    await page.goto(own);
    bed.line.fall();
    await bed.context.setOffline(true);
    await page.goto('/agent/#/route'); // and where its villages lie
    await expect(page.getByRole('link', { name: '看地图' })).toBeVisible();
    await page.goto(own);
    await page.getByText('更多', { exact: true }).click();
    await page.getByRole('link', { name: '办不下去了' }).click();
    await page.getByLabel('终止').check();
    await page.getByLabel('理由').fill('老人不想办了');
    await sign(page);
    await press(page, '终止委托');
    await expect(page.getByText('已存本机，等上传').first()).toBeVisible();
    await page.getByRole('link', { name: '还原件' }).click();
    await page.getByLabel('草原权属证明').check();
    await sign(page);
    await press(page, '已还给本人');
    const left = async () => (await keptActs(page)).filter((one) => one.state !== 'done');
    // Kept before he walks on.
    await expect.poll(async () => (await left()).map((one) => one.act)).toContain('return-papers');
    await expect(page.getByRole('link', { name: '还原件' })).toHaveCount(0);
    await shot(page, 'offline-ended');
    await page.goto(`${own}/custody`);
    await expect(page.getByText('还给本人了').first()).toBeVisible();
    await page.goto('/agent/#/outbox');
    await expect(page.getByText('终止 → 归还材料')).toBeVisible();
    expect(await bed.office.kinds(order.id)).not.toContain('order.terminated');
    bed.line.rise(bed.banner.url);
    await bed.context.setOffline(false);
    await expect.poll(left, { timeout: 60_000 }).toEqual([]);
    const kinds = await bed.office.kinds(order.id);
    const ends = kinds.filter((kind) => ['order.terminated', 'papers.returned'].includes(kind));
    expect(ends).toEqual(['order.terminated', 'papers.returned']);
    const now = await bed.office.order(agentLogin, order.id);
    expect(now).toMatchObject({ state: 'terminated', papers_out: false });
  });
});
