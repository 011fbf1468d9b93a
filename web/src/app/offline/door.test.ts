// SPDX-License-Identifier: MulanPSL-2.0
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parcel, Reply } from '@/app/offline/carry';
import { laneOf, makeDoor, type Door } from '@/app/offline/door';
import { Outbox } from '@/app/offline/outbox';
import { Records } from '@/app/offline/records';
import { destroyStore, openStore, type Store } from '@/app/offline/store';
import { newDataKey, vaultOf, type Vault } from '@/app/offline/vault';
import { fieldAddress, View } from '@/app/offline/view';

const order = {
  ...{ id: 'o1', state: 'offered', version: 1, placed_at: 'x', item_name: '高龄津贴', mode: 'act' },
  ...{ applicant: { name: '巴图' }, papers: [], materials: [], allowed: ['accept'] },
};
const next = { who: 'agent', name: '', what: 'explain' };
const field = {
  rows: [{ tab: 'offered', brief: { id: 'o1', state: 'offered', version: 1 } }],
  plan: {
    moves: [{ from: 'offered', act: 'accept', to: 'accepted' }],
    states: [{ state: 'accepted', tab: 'open', next, allowed: ['choose'] }],
  },
};
const kept = vi.fn(async () => undefined);
let store: Store;
let vault: Vault;
let records: Records;
let outbox: Outbox;
let online: boolean;
let answer: (parcel: Parcel) => Reply;
let door: Door;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const get = (path: string) => new Request(`http://host${path}`);
const post = (path: string, body: object, key = 'key-0001') =>
  new Request(`http://host${path}`, {
    method: 'POST',
    headers: { 'Idempotency-Key': key, 'If-Match': '1' },
    body: JSON.stringify(body),
  });
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(async () => {
  await destroyStore('a1');
  store = await openStore('a1');
  vault = vaultOf((await newDataKey('ab'.repeat(32))).key);
  records = new Records(store, vault);
  online = true;
  kept.mockClear();
  answer = () => ({ status: 0, text: '' });
  outbox = new Outbox({
    ...{ store, vault, carry: async (parcel) => answer(parcel), now: () => 0, random: () => 0 },
    changed: () => undefined,
  });
  const view = new View(records, outbox);
  door = makeDoor({
    ...{ store, vault, outbox, records, view, online: () => online, now: () => 0, kept },
    signedOut: () => undefined,
  });
});

describe('reading', () => {
  it('shows what was read before when the network is gone, and says nothing when nothing was', async () => {
    const fetch = vi.fn(async () => json(order));
    await door(get('/api/v1/orders/o1'), fetch);
    online = false;
    const shown = await door(get('/api/v1/orders/o1'), lost);
    expect(await shown.json()).toMatchObject({ id: 'o1', state: 'offered' });
    await expect(door(get('/api/v1/orders/o2'), lost)).rejects.toThrow();
    expect(await (await door(get('/api/v1/orders/o2/cases'), lost)).json()).toEqual({ rows: [] });
  });

  it('waits three seconds for something newer, not longer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await records.put('/api/v1/items/1', '{"name":"kept"}', 0);
    const slow = door(get('/api/v1/items/1'), () => new Promise(() => undefined));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(3_000);
    expect(await (await slow).json()).toEqual({ name: 'kept' });
    vi.useRealTimers();
  });

  it('keeps no guest’s answer over the agent’s, and no picture', async () => {
    const me = { actor: { kind: 'staff', id: 'a1' } };
    await door(get('/api/v1/me'), async () => json(me));
    await door(get('/api/v1/me'), async () => json({ actor: { kind: 'guest' } }));
    await door(get('/api/v1/orders/o1/uploads/u1'), async () => new Response('jpeg'));
    online = false;
    expect(await (await door(get('/api/v1/me'), lost)).json()).toEqual(me);
    expect(await records.addresses()).toEqual(['/api/v1/me']);
  });

  it('passes a refusal on, and reads on with what is kept when the session ended', async () => {
    await records.put('/api/v1/orders/o1', JSON.stringify(order), 0);
    const gone = await door(get('/api/v1/orders/o1'), async () => json({ code: 'x' }, 404));
    expect(gone.status).toBe(404);
    const ended = await door(get('/api/v1/orders/o1'), async () => json({ code: 'y' }, 401));
    expect(await ended.json()).toMatchObject({ id: 'o1' });
  });
});

describe('an act', () => {
  beforeEach(async () => {
    await records.put('/api/v1/orders/o1', JSON.stringify(order), 0);
    await records.put(fieldAddress, JSON.stringify(field), 0);
  });
  const accept = () => door(post('/api/v1/orders/o1/accept', {}), lost);

  it('is kept without a network; order and lists are shown as they will be', async () => {
    online = false;
    const reply = await accept();
    expect(reply.headers.get('X-Kept')).toBe('yes');
    expect(await reply.json()).toMatchObject({ state: 'accepted', allowed: ['choose'] });
    const list = async (tab: string) =>
      (await door(get(`/api/v1/orders?tab=${tab}&page=0`), lost)).json();
    expect((await list('offered')).rows).toEqual([]);
    expect(await list('open')).toMatchObject({ rows: [{ id: 'o1' }], counts: { open: 1 } });
    expect(kept).toHaveBeenCalledOnce();
  });

  it('is answered by the server while there is one', async () => {
    answer = () => ({ status: 200, text: JSON.stringify({ ...order, version: 2 }) });
    const reply = await accept();
    expect(reply.headers.get('X-Kept')).toBeNull();
    expect(await reply.json()).toMatchObject({ version: 2 });
    expect(kept).not.toHaveBeenCalled();
  });

  it('is told its refusal in the form, and leaves nothing to mend elsewhere', async () => {
    answer = () => ({ status: 409, text: '{"code":"order.not_open"}' });
    const reply = await accept();
    expect(reply.status).toBe(409);
    expect(await outbox.list()).toEqual([]);
  });

  it('that has no lane goes straight to the server', async () => {
    const fetch = vi.fn(async () => json({ ok: true }));
    await door(post('/api/v1/people/p1/reveal', {}), fetch);
    expect(fetch).toHaveBeenCalledOnce();
    expect(laneOf('/api/v1/orders/o1/visit/arrive')).toEqual({
      lane: 'visit.o1',
      act: 'visit/arrive',
    });
  });
});

describe('a full phone', () => {
  it('says so and sends what it can straight away', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(store, 'put').mockRejectedValue(full);
    const put = () => new Request('http://host/api/v1/uploads/u1', { method: 'PUT', body: 'x' });
    const fetch = vi.fn(async () => json({ id: 'u1' }));
    expect((await door(put(), fetch)).status).toBe(200);
    expect(fetch).toHaveBeenCalledOnce();
    online = false;
    const reply = await door(put(), lost);
    expect([reply.status, await reply.json()]).toEqual([507, { code: 'storage.full' }]);
  });
});
