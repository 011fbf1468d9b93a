// SPDX-License-Identifier: MulanPSL-2.0
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Records } from '@/app/offline/records';
import { destroyStore, openStore } from '@/app/offline/store';
import { takeAlong } from '@/app/offline/sync';
import { newDataKey, vaultOf } from '@/app/offline/vault';
import { setDoor } from '@/app/server';

const brief = (id: string, unit: string) => ({ tab: 'open', brief: { id, unit } });
const order = (id: string, papers: object[] = []) => ({ id, item: `i-${id}`, papers, version: 1 });
const field = {
  ...{ at: '2026-11-18T09:00:00+08:00', more: false, plan: { moves: [], states: [] } },
  rows: [brief('o1', 'v1'), brief('o2', 'v2')],
  changed: [order('o1', [{ id: 'p1' }]), order('o2')],
  visits: [{ id: 'b1', order: 'o1' }],
};
let records: Records;
let asked: string[];
let answers: Record<string, object>;

beforeEach(async () => {
  await destroyStore('a1');
  const store = await openStore('a1');
  records = new Records(store, vaultOf((await newDataKey('ab'.repeat(32))).key));
  asked = [];
  answers = {};
  // As the phone's door does: what was read is kept under its address.
  setDoor(async (request) => {
    const url = new URL(request.url);
    const address = url.pathname + url.search;
    asked.push(address);
    const answer = answers[url.pathname] ?? {};
    if (!url.pathname.endsWith('/field')) await records.put(address, JSON.stringify(answer), 0);
    const status = 'code' in answer ? 429 : 200;
    const headers = { 'Content-Type': 'application/json' };
    return new Response(JSON.stringify(answer), { status, headers });
  });
});
afterEach(() => setDoor(undefined));

describe('what a phone takes along', () => {
  it('is all that days without a network need, and who its owner is', async () => {
    answers['/api/v1/me/field'] = field;
    expect(await takeAlong(records, () => 1)).toBe(true);
    const kept = await records.addresses();
    for (const address of [
      ...['/api/v1/me', '/api/v1/me/field', '/api/v1/orders/o1', '/api/v1/orders/o2'],
      ...['/api/v1/orders/o1/visits', '/api/v1/orders/o1/papers'],
      ...['/api/v1/items/i-o1', '/api/v1/items/i-o2', '/api/v1/units/v1', '/api/v1/units/v2'],
    ]) {
      expect(kept, address).toContain(address);
    }
    expect(kept).not.toContain('/api/v1/orders/o2/papers');
  });

  it('is asked for once, and later only what has changed since', async () => {
    answers['/api/v1/me/field'] = field;
    await takeAlong(records, () => 1);
    asked = [];
    answers['/api/v1/me/field'] = { ...field, changed: [], visits: [] };
    await takeAlong(records, () => 2);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('since=');
  });

  it('is given up with an order that somebody else has now', async () => {
    answers['/api/v1/me/field'] = field;
    await takeAlong(records, () => 1);
    answers['/api/v1/me/field'] = { ...field, rows: [field.rows[1]], changed: [], visits: [] };
    await takeAlong(records, () => 2);
    const kept = await records.addresses();
    expect(kept.filter((address) => address.includes('/orders/o1'))).toEqual([]);
    expect(kept).toContain('/api/v1/orders/o2');
  });

  it('waits when the server asks for patience, and keeps what it has', async () => {
    answers['/api/v1/me/field'] = { code: 'field.wait' };
    expect(await takeAlong(records, () => 1)).toBe(false);
    expect(await records.get('/api/v1/me/field')).toBeUndefined();
  });
});
