// SPDX-License-Identifier: MulanPSL-2.0
// Whether this phone is trusted, and what follows. Three things end it: seven days without a word from
// the server lock it (unsent work stays, unreadable, until its owner signs in); a revocation forgets
// everything; signing out locks it too.
import { newKey } from '@/app/action';
import { destroyStore, openStore, type Store } from '@/app/offline/store';
import { receiptKey } from '@/app/offline/receipt';
import { newDataKey, unwrapped, type Sealed } from '@/app/offline/vault';

export interface Contact {
  key: string;
  keep_days: number;
  now: string;
  skew_seconds: number;
}

const dayMs = 24 * 3600 * 1000;
const names = { device: 'ortoo.device.', owner: 'ortoo.owner' };

/** Made once for each owner of a shared phone; knowing it opens nothing. */
export function deviceId(owner: string): string {
  const known = localStorage.getItem(names.device + owner);
  if (known !== null) return known;
  const made = newKey().replaceAll('-', '');
  localStorage.setItem(names.device + owner, made);
  return made;
}

export const lastOwner = (): string | null => localStorage.getItem(names.owner);

/** Not in a browser without WebCrypto or its own database, and not over plain http. */
export const isAble = (): boolean =>
  typeof indexedDB !== 'undefined' && globalThis.crypto?.subtle !== undefined;

export interface Trust {
  key: CryptoKey;
  receipts: CryptoKey;
}

/** The later of now and the latest moment this phone ever saw: setting its clock back wins no days. */
function elapsedMs(contactAt: number, latest: number, now: number): number {
  return Math.max(now, latest) - contactAt;
}

/** What is still open from the last contact. undefined: locked, or never opened. */
export async function stillTrusted(store: Store, now: number): Promise<Trust | undefined> {
  const key = (await store.get('meta', 'key')) as CryptoKey | undefined;
  const receipts = (await store.get('meta', 'receipts')) as CryptoKey | undefined;
  if (key === undefined || receipts === undefined) return undefined;
  const contactAt = Number(await store.get('meta', 'contact_at'));
  const latest = Number((await store.get('meta', 'latest')) ?? 0);
  const keepDays = Number((await store.get('meta', 'keep_days')) ?? 7);
  if (elapsedMs(contactAt, latest, now) >= keepDays * dayMs) {
    await lock(store);
    return undefined;
  }
  await store.put('meta', Math.max(now, latest), 'latest');
  return { key, receipts };
}

/** The keys go, and with them all that can be fetched again. What was not sent stays, sealed. */
export async function lock(store: Store): Promise<void> {
  const tx = store.transaction(['meta', 'records'], 'readwrite');
  await tx.objectStore('meta').delete('key');
  await tx.objectStore('meta').delete('receipts');
  await tx.objectStore('records').clear();
  await tx.done;
}

/** Nothing is left, not even the device's own name: a phone found again comes as a new one. */
export async function wipe(owner: string): Promise<void> {
  localStorage.removeItem(names.owner);
  localStorage.removeItem(names.device + owner);
  await destroyStore(owner);
}

/** Opens, or opens again, with the key that the server just gave. */
export async function trusted(store: Store, contact: Contact, now: number): Promise<Trust> {
  const wrapped = (await store.get('meta', 'wrapped')) as Sealed | undefined;
  let key: CryptoKey | undefined;
  if (wrapped !== undefined) key = await unwrapped(contact.key, wrapped).catch(() => undefined);
  if (key === undefined) {
    // Sealed with a key that no longer exists anywhere: nobody will ever read it.
    for (const name of store.objectStoreNames) await store.clear(name);
    const made = await newDataKey(contact.key);
    key = made.key;
    await store.put('meta', made.wrapped, 'wrapped');
  }
  const receipts = await receiptKey(contact.key);
  const tx = store.transaction('meta', 'readwrite');
  await tx.store.put(key, 'key');
  await tx.store.put(receipts, 'receipts');
  await tx.store.put(now, 'contact_at');
  await tx.store.put(now, 'latest');
  await tx.store.put(contact.keep_days, 'keep_days');
  await tx.store.put(Date.parse(contact.now) - now, 'skew_ms');
  await tx.done;
  return { key, receipts };
}

export async function openOwner(owner: string): Promise<Store> {
  localStorage.setItem(names.owner, owner);
  return openStore(owner);
}

/** Counted by this device; a slip's number is used once. */
export async function nextSerial(store: Store): Promise<number> {
  const tx = store.transaction('meta', 'readwrite');
  const serial = Number((await tx.store.get('serial')) ?? 0) + 1;
  await tx.store.put(serial, 'serial');
  await tx.done;
  return serial;
}

export const skewMs = async (store: Store): Promise<number> =>
  Number((await store.get('meta', 'skew_ms')) ?? 0);
