// SPDX-License-Identifier: MulanPSL-2.0
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Parcel, Reply } from '@/app/offline/carry';
import { keepPicture } from '@/app/offline/pictures';
import { Outbox, type Wish } from '@/app/offline/outbox';
import { destroyStore, openStore, type Store } from '@/app/offline/store';
import { newDataKey, vaultOf, type Vault } from '@/app/offline/vault';

/** A server that does each key once, keeps versions, and loses what a test tells it to lose. */
class Office {
  versions = new Map<string, number>();
  pictures = new Map<string, number>();
  done: { lane: string; act: string; key: string }[] = [];
  seen: Parcel[] = [];
  answers = new Map<string, string>();
  /** Called before and after the work; a Reply is sent in place of the answer. */
  before: (parcel: Parcel) => Reply | undefined = () => undefined;
  after: (parcel: Parcel) => Reply | undefined = () => undefined;

  carry = async (parcel: Parcel): Promise<Reply> => {
    this.seen.push(parcel);
    return this.before(parcel) ?? this.#work(parcel);
  };

  #work(parcel: Parcel): Reply {
    const answer = this.#answer(parcel);
    return this.after(parcel) ?? answer;
  }

  #answer({ method, path, headers, body }: Parcel): Reply {
    const [, , , folder = '', lane = '', act = ''] = path.split('/');
    const version = this.versions.get(lane) ?? 1;
    if (method === 'PUT') {
      this.pictures.set(lane, (this.pictures.get(lane) ?? 0) + 1);
      return { status: 200, text: '{}' };
    }
    const order = (now: number) => JSON.stringify({ id: lane, version: now, placed_at: 'x' });
    if (method === 'GET') return { status: 200, text: order(version) };
    const key = headers?.['Idempotency-Key'] ?? '';
    const known = this.answers.get(key);
    if (known !== undefined) return { status: 200, text: known };
    for (const id of JSON.parse(String(body)).uploads ?? []) {
      if (!this.pictures.has(id)) return problem(422, 'upload.not_found');
    }
    if (folder === 'orders' && headers?.['If-Match'] !== String(version)) {
      return problem(412, 'order.stale');
    }
    this.versions.set(lane, version + 1);
    this.done.push({ lane, act, key });
    this.answers.set(key, order(version + 1));
    return { status: 200, text: order(version + 1) };
  }
}

const problem = (status: number, code: string): Reply => ({
  status,
  text: JSON.stringify({ code }),
});
const lost: Reply = { status: 0, text: '' };
const serverKey = 'ab'.repeat(32);

let store: Store;
let vault: Vault;
let office: Office;
let outbox: Outbox;
let now = 1_000_000;

const opened = () =>
  new Outbox({
    ...{ store, vault, carry: office.carry, now: () => now, random: () => 0 },
    changed: () => undefined,
  });
const wish = (lane: string, act: string, version?: number, body: object = {}): Wish => ({
  ...{ lane, act, version, title: `${lane} ${act}`, body: JSON.stringify(body) },
  path: `/api/v1/orders/${lane}/${act}`,
});
const actsOf = (lane: string) =>
  office.done.filter((one) => one.lane === lane).map((one) => one.act);
const statesOf = async () => (await outbox.list()).map((one) => `${one.lane} ${one.state}`);

beforeEach(async () => {
  await destroyStore('a1');
  store = await openStore('a1');
  vault = vaultOf((await newDataKey(serverKey)).key);
  office = new Office();
  outbox = opened();
  now = 1_000_000;
});

describe('a lane', () => {
  it('sends its acts in their order, each against the version the one before led to', async () => {
    await outbox.add(wish('o1', 'accept', 1));
    await outbox.add(wish('o1', 'choose', 2));
    await outbox.add(wish('o1', 'mandate', 3));
    await outbox.flush();
    expect(actsOf('o1')).toEqual(['accept', 'choose', 'mandate']);
    const posts = office.seen.filter((one) => one.method === 'POST');
    expect(posts.map((one) => one.headers?.['If-Match'])).toEqual(['1', '2', '3']);
  });

  it('stops at a refusal, and no other lane with it', async () => {
    office.before = ({ path }) =>
      path.endsWith('/o1/choose') ? problem(409, 'order.not_open') : undefined;
    await outbox.add(wish('o1', 'accept', 1));
    await outbox.add(wish('o1', 'choose', 2));
    await outbox.add(wish('o1', 'mandate', 3));
    await outbox.add(wish('o2', 'accept', 1));
    await outbox.flush();
    expect(actsOf('o1')).toEqual(['accept']);
    expect(actsOf('o2')).toEqual(['accept']);
    expect(await statesOf()).toEqual(['o1 done', 'o1 refused', 'o1 waiting', 'o2 done']);
    const refused = (await outbox.list())[1]!;
    expect(refused.problem?.code).toBe('order.not_open');
    await outbox.flush();
    expect(office.seen.filter((one) => one.path.endsWith('/choose'))).toHaveLength(1);
  });

  it('goes on when the person gives the refused act up, or asks it again as a new one', async () => {
    let refusing = true;
    office.before = ({ path }) =>
      refusing && path.endsWith('/choose') ? problem(422, 'order.not_delegable') : undefined;
    await outbox.add(wish('o1', 'choose', 1));
    await outbox.add(wish('o1', 'papers', 2));
    await outbox.flush();
    const before = (await outbox.list())[0]!;
    refusing = false;
    await outbox.again(before.seq);
    expect(actsOf('o1')).toEqual(['choose', 'papers']);
    expect(office.done[0]!.key).not.toBe(before.key);
    refusing = true;
    const next = await outbox.add(wish('o1', 'choose', 3));
    await outbox.add(wish('o1', 'deliver', 4));
    await outbox.flush();
    await outbox.giveUp(next.seq);
    expect(actsOf('o1')).toEqual(['choose', 'papers', 'deliver']);
  });

  it('is tried again after 5, 10, 20 seconds … and at most five minutes', async () => {
    office.before = () => lost;
    await outbox.add(wish('o1', 'accept', 1));
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) {
      await outbox.flush();
      const head = (await outbox.list())[0]!;
      waits.push((head.nextAt - now) / 1000);
      now = head.nextAt;
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300]);
    office.before = () => undefined;
    now -= 40 * 24 * 3600 * 1000; // the phone's clock is set back by weeks
    await outbox.flush();
    expect(actsOf('o1')).toEqual(['accept']);
  });

  it('waits untouched while nobody is signed in', async () => {
    office.before = () => problem(401, 'auth.required');
    await outbox.add(wish('o1', 'accept', 1));
    await outbox.add(wish('o2', 'accept', 1));
    await outbox.flush();
    expect(outbox.signedOut).toBe(true);
    expect(await statesOf()).toEqual(['o1 waiting', 'o2 waiting']);
    office.before = () => undefined;
    await outbox.hurry();
    expect(await statesOf()).toEqual(['o1 done', 'o2 done']);
  });
});

describe('an act', () => {
  it('is done once though its answer was lost, also after the phone died', async () => {
    office.after = ({ method }) => (method === 'POST' ? lost : undefined);
    await outbox.add(wish('o1', 'accept', 1));
    await outbox.add(wish('o1', 'choose', 2));
    await outbox.flush();
    expect(office.done).toHaveLength(1);
    office.after = () => undefined;
    outbox = opened();
    await outbox.hurry();
    expect(actsOf('o1')).toEqual(['accept', 'choose']);
    expect(await statesOf()).toEqual(['o1 done', 'o1 done']);
  });

  it('pressed twice with one key is one act', async () => {
    const first = await outbox.add({ ...wish('o1', 'accept', 1), key: 'k'.repeat(16) });
    const second = await outbox.add({ ...wish('o1', 'accept', 1), key: 'k'.repeat(16) });
    expect(second.seq).toBe(first.seq);
    expect(await outbox.list()).toHaveLength(1);
  });

  it('tells who waits for it how its first attempt ended', async () => {
    const good = await outbox.add(wish('o1', 'accept', 1));
    const heard = outbox.outcome(good.seq);
    await outbox.flush();
    expect((await heard).state).toBe('done');
    office.before = () => lost;
    const bad = await outbox.add(wish('o1', 'choose', 2));
    const kept = outbox.outcome(bad.seq);
    await outbox.flush();
    expect((await kept).state).toBe('kept');
  });

  it('says nothing of a person to who reads the store without the key', async () => {
    await outbox.add(wish('o1', 'papers', 1, { name: '巴图的户口簿' }));
    const all = JSON.stringify(await store.getAll('commands'), (_key, value) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder().decode(value as ArrayBuffer)
        : value,
    );
    expect(all).not.toContain('户口簿');
    expect((await outbox.content((await outbox.list())[0]!)).body).toContain('户口簿');
  });
});

describe('pictures', () => {
  const keep = (name: string, lane = 'o1') =>
    keepPicture({ store, vault }, lane, new Blob([name], { type: 'image/jpeg' }), now);

  it('go before the act that cites them, each once, and leave with its answer', async () => {
    const ids = [await keep('one'), await keep('two'), await keep('one')];
    expect(ids[2]).toBe(ids[0]);
    let cuts = 3;
    office.after = ({ method }) => (method === 'PUT' && cuts-- > 0 ? lost : undefined);
    await outbox.add(wish('o1', 'materials', 1, { uploads: [ids[0], ids[1]] }));
    for (let round = 0; round < 5; round++) await outbox.hurry();
    expect(actsOf('o1')).toEqual(['materials']);
    expect([...office.pictures.keys()].sort()).toEqual([ids[0], ids[1]].sort());
    expect(await store.getAllKeys('pictures')).toEqual([]);
  });

  it('stay while the answer is missing', async () => {
    const id = await keep('one');
    office.after = ({ method }) => (method === 'POST' ? lost : undefined);
    await outbox.add(wish('o1', 'materials', 1, { uploads: [id] }));
    await outbox.flush();
    expect(await store.getAllKeys('pictures')).toEqual([id]);
    expect(await outbox.counts()).toEqual({ orders: 1, pictures: 0, refused: 0 });
  });

  it('of two orders are two uploads, though the bytes are the same', async () => {
    expect(await keep('same', 'o1')).not.toBe(await keep('same', 'o2'));
  });
});
