// SPDX-License-Identifier: MulanPSL-2.0
// A phone alone, against the real server: days without a network, a line that breaks in the middle of
// uploads, a browser that is killed, clocks that are wrong. Nothing lost, nothing twice, every lane in
// its order. ORTOO_LONG=1 makes it forty orders and two hundred photos (./do test --long).
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { agentLogin, FieldBed, keptActs, keptRecords, readable } from './field_bed.ts';
import { expectNoAxeViolation, expectTargets } from './checks.ts';
import { press, shoot, shot, signMandate, takeOriginal } from './hands.ts';
import type { Order } from './office.ts';

const long = process.env['ORTOO_LONG'] === '1';
const ordersMax = long ? 40 : 2;
const photosEach = long ? 5 : 2;
const cutsMax = long ? 10 : 2;
// A machine that also compiles is ten times slower than the sum of its steps.
const minutes = (n: number) => n * 120_000 * (long ? 8 : 1);

test.describe.configure({ mode: 'serial' });

/** One visit by hand, from the mandate to handing in. */
async function visit(page: Page, order: Order): Promise<void> {
  await page.goto(`/agent/#/orders/${order.id}`);
  if (order.state === 'accepted') await press(page, '代办：我替他跑');
  await page.getByRole('link', { name: '写委托单' }).click();
  await signMandate(page);
  await expect(page.getByText('（上传后给号）')).toBeVisible();
  await takeOriginal(page);
  await expect(page.getByText('给本人的离线回执')).toBeVisible();
  for (let no = 1; no <= photosEach; no++) {
    await page.goto(`/agent/#/orders/${order.id}/materials/${no}`);
    await shoot(page);
    await press(page, '清楚，传上去');
    await expect(page.getByText('1 张 · 已存本机')).toBeVisible();
  }
  await page.goto(`/agent/#/orders/${order.id}`);
  await press(page, '送到窗口');
  await expect(page.getByText('部门正在办')).toBeVisible();
}

type Rows = { rows: { matched?: boolean }[] };
const handedIn = 'order.submitted';
const acts = ['mandate.signed', 'papers.taken', ...Array(photosEach).fill('material.attached')];

/** How full the phone is stands there, and what was not sent goes into a file that says nothing. */
async function expectSpareCopy(page: Page): Promise<void> {
  await page.goto('/agent/#/mine');
  await expect(page.getByText('巴音柴达木村').first()).toBeVisible(); // also after a restart
  await expect(page.getByText('这台手机存了多少')).toBeVisible();
  await expect(page.getByText(/用了 .*，一共能存/)).toBeVisible();
  await shot(page, 'offline-mine');
  const saved = page.waitForEvent('download');
  await press(page, '导出没传的');
  const file = await (await saved).path();
  const text = readFileSync(file).toString('utf8');
  expect(text).toMatch(/^ORTOO-1\n/);
  expect(text.length).toBeGreaterThan(20_000 * photosEach);
  for (const secret of ['样例牧户', '草原', '150626']) expect(text).not.toContain(secret);
}

/** Nothing waits for its delay while a test looks on. */
const again = (page: Page) =>
  page
    .getByRole('button', { name: '再试一次' })
    .first()
    .click({ timeout: 500 })
    .catch(() => undefined);

/** What the server holds of an order: everything once, in the order of the hands. */
async function expectWhole(bed: FieldBed, order: Order, refused: boolean): Promise<void> {
  const { number, id } = order;
  const done = (await bed.office.kinds(id)).filter((kind) => [...acts, handedIn].includes(kind));
  expect(done, number).toEqual(refused ? [] : [...acts, handedIn]);
  if (refused) return;
  const now = await bed.office.order(agentLogin, id);
  expect(now.mandate?.number, number).toBeTruthy();
  expect(
    now.papers.map((paper) => paper.name),
    number,
  ).toEqual(['草原权属证明']);
  const pictures = now.materials.map((one) => one.uploads.length);
  expect(
    pictures.filter((n) => n === 1),
    number,
  ).toHaveLength(photosEach);
  expect(
    pictures.reduce((sum, n) => sum + n, 0),
    number,
  ).toBe(photosEach);
  const path = `/orders/${id}`;
  const cases = await bed.office.as<Rows>(agentLogin, 'GET', `${path}/cases`);
  expect(cases.rows, number).toHaveLength(1);
  const slips = await bed.office.as<Rows>(agentLogin, 'GET', `${path}/field-acts`);
  expect(
    slips.rows.map((row) => row.matched),
    number,
  ).toEqual([true, true]);
}

test('seven days alone: nothing lost, nothing twice, each lane in its order', async () => {
  test.setTimeout(minutes(4));
  const bed = new FieldBed();
  try {
    await bed.start();
    const orders: Order[] = [];
    for (let n = 1; n <= ordersMax; n++)
      orders.push(await bed.office.accepted(agentLogin, n, n !== 2));
    let page = await bed.phone();
    await bed.signIn(page);
    await bed.ready(page, ordersMax);
    bed.line.fall();
    await bed.context.setOffline(true);
    for (const [at, order] of orders.entries()) {
      await visit(page, order);
      if (at === 0) {
        await shot(page, 'offline-order');
        await bed.kill(); // the first of two
        page = await bed.phone();
        await bed.context.setOffline(true);
        await page.goto('/agent/');
        await expect(page.getByText('没有网络，可以照常办')).toBeVisible();
      }
      // The phone's clock is set wrong, and right again.
      const wrong = new Date(Date.now() + (at % 2 === 0 ? 3 : -40) * 24 * 3600 * 1000);
      await page.clock.setSystemTime(wrong);
    }
    await page.clock.setSystemTime(new Date());
    await page.goto('/agent/#/outbox');
    await expectNoAxeViolation(page);
    await expectTargets(page, 44);
    await shot(page, 'offline-outbox');
    await expectSpareCopy(page);
    // Meanwhile a head gives the second order to somebody else: its lane is refused, no other.
    const taken = orders[1]!;
    const lost = await bed.office.order(agentLogin, taken.id);
    await bed.office.giveAway(lost);
    bed.banner.setClock('2026-11-25T09:00:00+08:00');
    await bed.banner.die();
    await bed.banner.serve();
    bed.office.moved(bed.banner.url);
    bed.line.cuts = cutsMax;
    bed.line.swallows = 2;
    bed.line.rise(bed.banner.url);
    await bed.context.setOffline(false);
    await bed.signIn(page); // a week is longer than any session
    await expect.poll(() => bed.line.cuts, { timeout: minutes(1) }).toBeLessThan(cutsMax);
    await bed.kill(); // the second, in the middle of sending
    page = await bed.phone();
    await bed.signIn(page); // a cookie of the last seconds dies with the browser
    await page.goto('/agent/#/outbox');
    const left = async () => {
      const acts = await keptActs(page);
      await again(page);
      return acts.filter((one) => one.lane !== taken.id && one.state !== 'done').length;
    };
    await expect.poll(left, { timeout: minutes(2), intervals: [1_000] }).toBe(0);
    expect(bed.line.cuts, 'uploads broke as often as planned').toBe(0);
    expect(bed.line.broken).toBeGreaterThanOrEqual(cutsMax);
    await expect(page.getByText('需要处理').first()).toBeVisible();
    await shot(page, 'offline-refused');
    const stopped = (await keptActs(page)).filter((one) => one.lane === taken.id);
    expect(stopped[0]!.state, 'its first act was refused').toBe('refused');
    expect(stopped.slice(1).every((one) => one.state === 'waiting')).toBe(true);
    bed.office.forget(agentLogin); // its session, too, is a week old
    for (const order of orders) await expectWhole(bed, order, order === taken);
  } finally {
    await bed.stop();
  }
});

test('a stolen phone: unreadable as it lies, and empty once it hears that it was stopped', async () => {
  test.setTimeout(minutes(2));
  const bed = new FieldBed();
  try {
    await bed.start();
    const order = await bed.office.accepted(agentLogin, 1);
    const page = await bed.phone();
    await bed.signIn(page);
    await bed.ready(page, 1);
    bed.line.fall();
    await bed.context.setOffline(true);
    await page.goto(`/agent/#/orders/${order.id}/mandate`);
    await signMandate(page);
    await expect(page.getByText('样例牧户1').first()).toBeVisible();
    const stolen = await readable(page);
    for (const secret of ['样例牧户', '138****', '150626', '草原', 'scope']) {
      expect(stolen).not.toContain(secret);
    }
    const devices = await bed.office.as<{ rows: { id: string }[] }>(
      agentLogin,
      'GET',
      '/me/devices',
    );
    const id = devices.rows[0]!.id;
    await bed.office.as(agentLogin, 'POST', `/devices/${id}/revoke`, { reason: '在集上丢了' });
    bed.line.rise(bed.banner.url);
    await bed.context.clearCookies(); // the thief has no session, and must learn it all the same
    await bed.context.setOffline(false);
    await page.waitForURL((url) => url.pathname.startsWith('/signin'));
    expect(await keptRecords(page)).toBe(0);
    const names = await page.evaluate(async () =>
      (await indexedDB.databases()).map((one) => one.name),
    );
    expect(names.filter((name) => name?.startsWith('ortoo-agent-'))).toEqual([]);
  } finally {
    await bed.stop();
  }
});

test('a session that ends in the middle of a form costs no character and no signature', async () => {
  test.setTimeout(minutes(2));
  const bed = new FieldBed();
  try {
    await bed.start();
    const order = await bed.office.accepted(agentLogin, 1);
    const page = await bed.phone();
    await bed.signIn(page);
    await bed.ready(page, 1);
    const words = '早上去的，老人腿脚不好，在炕上签的字';
    await page.goto(`/agent/#/orders/${order.id}`);
    await press(page, /写明情况就办完/);
    for (let at = 0; at < words.length; at++) {
      await page.getByLabel('办理情况').pressSequentially(words[at]!);
      if (at % 6 !== 5) continue;
      await bed.context.clearCookies();
      await page.reload();
      await page.waitForURL((url) => url.pathname.startsWith('/signin'));
      await bed.signIn(page);
      await page.goto(`/agent/#/orders/${order.id}`);
      await press(page, /写明情况就办完/);
      await expect(page.getByLabel('办理情况')).toHaveValue(words.slice(0, at + 1));
    }
  } finally {
    await bed.stop();
  }
});
