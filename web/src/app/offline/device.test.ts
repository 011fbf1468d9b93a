// SPDX-License-Identifier: MulanPSL-2.0
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deviceId, lock, openOwner, stillTrusted, trusted, wipe } from '@/app/offline/device';
import { codeOf, codeWords, receiptKey } from '@/app/offline/receipt';
import { destroyStore, type Store } from '@/app/offline/store';
import { vaultOf } from '@/app/offline/vault';

const key = 'ab'.repeat(32);
const contact = { key, keep_days: 7, now: new Date(0).toISOString(), skew_seconds: 0 };
const day = 24 * 3600 * 1000;
let store: Store;

beforeEach(async () => {
  localStorage.clear();
  await destroyStore('a1');
  store = await openOwner('a1');
});

describe('a trusted device', () => {
  it('opens alone for seven days, and what was sealed before opens again', async () => {
    const first = await trusted(store, contact, 0);
    const sealed = await vaultOf(first.key).sealText('p', '巴图');
    const later = await stillTrusted(store, 6 * day);
    expect(await vaultOf(later!.key).openText('p', sealed)).toBe('巴图');
    await expect(vaultOf(later!.key).openText('elsewhere', sealed)).rejects.toThrow();
  });

  it('locks itself after them: no key is left, what is unsent is, and the owner opens it', async () => {
    const first = await trusted(store, contact, 0);
    const sealed = await vaultOf(first.key).sealText('draft.d', '填了一半');
    await store.put('drafts', { at: 0, sealed }, 'd');
    await store.put('records', { at: 0, sealed }, 'r');
    expect(await stillTrusted(store, 7 * day)).toBeUndefined();
    expect(await store.getAllKeys('meta')).not.toContain('key');
    expect(await store.getAllKeys('records')).toEqual([]);
    const again = await trusted(store, contact, 8 * day);
    const kept = (await store.get('drafts', 'd'))!;
    expect(await vaultOf(again.key).openText('draft.d', kept.sealed)).toBe('填了一半');
  });

  it('wins no days by setting its clock back', async () => {
    await trusted(store, contact, 10 * day);
    expect(await stillTrusted(store, 16 * day)).toBeDefined();
    expect(await stillTrusted(store, 11 * day)).toBeDefined();
    await store.put('meta', 17 * day, 'latest');
    expect(await stillTrusted(store, 11 * day)).toBeUndefined();
  });

  it('opens nothing with the key of another device', async () => {
    const first = await trusted(store, contact, 0);
    const sealed = await vaultOf(first.key).sealText('draft.d', '巴图');
    await store.put('drafts', { at: 0, sealed }, 'd');
    await lock(store);
    await trusted(store, { ...contact, key: 'cd'.repeat(32) }, 1);
    expect(await store.getAllKeys('drafts')).toEqual([]);
  });

  it('forgets everything, its own name too, when it is revoked', async () => {
    const before = deviceId('a1');
    await trusted(store, contact, 0);
    await wipe('a1');
    store = await openOwner('a1');
    expect(await store.getAllKeys('meta')).toEqual([]);
    expect(deviceId('a1')).not.toBe(before);
  });
});

describe('a slip', () => {
  it('carries the ten digits that the server computes (visits/rules_test.cpp)', async () => {
    const slip = { order: 'o1', serial: 7, act: 'papers', madeAt: 1794974400000 };
    const code = await codeOf(await receiptKey(key), slip);
    expect(code).toBe('6172803743');
    expect(await codeOf(await receiptKey(key), { ...slip, serial: 8 })).not.toBe(code);
    expect(codeWords('4021783356')).toBe('4021 783 356');
  });
});
