// SPDX-License-Identifier: MulanPSL-2.0
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { headerOf, packed, unpack } from '@/app/offline/bundle';
import { Outbox } from '@/app/offline/outbox';
import type { Opened } from '@/app/offline/phone';
import { keepPicture, keptPicture } from '@/app/offline/pictures';
import { destroyStore, openStore } from '@/app/offline/store';
import { newDataKey, vaultOf } from '@/app/offline/vault';

const serverKey = 'ab'.repeat(32);
const sent: string[] = [];

async function machine(owner: string): Promise<Opened> {
  await destroyStore(owner);
  const store = await openStore(owner);
  const { key, wrapped } = await newDataKey(serverKey);
  await store.put('meta', wrapped, 'wrapped');
  const vault = vaultOf(key);
  const outbox = new Outbox({
    ...{ store, vault, now: () => 1000, random: () => 0, changed: () => undefined },
    carry: async ({ method, path, headers }) => {
      sent.push(`${method} ${path} ${headers?.['Idempotency-Key'] ?? ''}`.trim());
      return { status: 200, text: '{"placed_at":"x","version":2}' };
    },
  });
  return { owner, store, vault, outbox } as unknown as Opened;
}

/** One act with a photo, as it lies on a phone without a network. */
async function worked(phone: Opened): Promise<void> {
  await keepPicture(phone, 'o1', new Blob(['巴图的身份证']), 500, 'pic1');
  const path = '/api/v1/orders/o1/materials';
  const body = JSON.stringify({ material: 1, uploads: ['pic1'], said: '巴图' });
  await phone.outbox.add({
    ...{ lane: 'o1', act: 'materials', key: 'key-0001', path, body, title: '高龄津贴 · 巴图' },
    version: 1,
  });
}

beforeEach(() => void (sent.length = 0));

describe('unsent work as a file', () => {
  it('goes on from another machine of its owner, under the keys it was made with', async () => {
    const phone = await machine('a1');
    await worked(phone);
    const file = await packed(phone);
    const other = await machine('a2');
    expect(await unpack(other, file, serverKey)).toBe(1);
    expect(await (await keptPicture(other, 'pic1'))?.text()).toBe('巴图的身份证');
    await other.outbox.flush();
    expect(sent).toEqual(['PUT /api/v1/uploads/pic1', 'POST /api/v1/orders/o1/materials key-0001']);
    expect((await other.outbox.list()).map((one) => one.state)).toEqual(['done']);
  });

  it('read in twice is there once', async () => {
    const phone = await machine('a1');
    await worked(phone);
    const file = await packed(phone);
    const other = await machine('a2');
    expect(await unpack(other, file, serverKey)).toBe(1);
    expect(await unpack(other, file, serverKey)).toBe(0);
    expect(await unpack(phone, file, serverKey), 'nor where it came from').toBe(0);
    expect(await other.outbox.list()).toHaveLength(1);
  });

  it('says nothing to who finds it, and opens with no other key', async () => {
    const phone = await machine('a1');
    await worked(phone);
    const file = await packed(phone);
    const text = await file.text();
    for (const secret of ['巴图', '高龄津贴', 'uploads":["']) expect(text).not.toContain(secret);
    const other = await machine('a2');
    await expect(unpack(other, file, 'cd'.repeat(32))).rejects.toThrow();
    expect(await other.outbox.list()).toEqual([]);
  });

  it('is known from any other file, and does not open when a byte was changed', async () => {
    expect(await headerOf(new Blob(['a photo of a horse']))).toBeUndefined();
    const phone = await machine('a1');
    await worked(phone);
    const bytes = new Uint8Array(await (await packed(phone)).arrayBuffer());
    bytes[bytes.length - 1]! ^= 1;
    const other = await machine('a2');
    await expect(unpack(other, new Blob([bytes]), serverKey)).rejects.toThrow();
    expect(await other.outbox.list()).toEqual([]);
  });
});
