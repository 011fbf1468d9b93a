// SPDX-License-Identifier: MulanPSL-2.0
// The seal on everything kept. A data key is made on the phone and never leaves it in the clear: it is
// stored wrapped by a key that the server gives to a device it trusts, and forgotten with that trust.

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

export interface Vault {
  /** `place` binds the bytes to where they lie, so that a swapped record does not open. */
  seal(place: string, plain: BufferSource): Promise<Sealed>;
  open(place: string, sealed: Sealed): Promise<ArrayBuffer>;
  sealText(place: string, text: string): Promise<Sealed>;
  openText(place: string, sealed: Sealed): Promise<string>;
}

const ivBytes = 12;
const keyBytes = 32;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const bytesOfHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const imported = (raw: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function sealed(key: CryptoKey, place: string, plain: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const rule = { name: 'AES-GCM', iv, additionalData: encoder.encode(place) };
  return { iv, bytes: await crypto.subtle.encrypt(rule, key, plain) };
}

function opened(key: CryptoKey, place: string, { iv, bytes }: Sealed): Promise<ArrayBuffer> {
  const rule = { name: 'AES-GCM', iv, additionalData: encoder.encode(place) };
  return crypto.subtle.decrypt(rule, key, bytes);
}

export function vaultOf(key: CryptoKey): Vault {
  return {
    seal: (place, plain) => sealed(key, place, plain),
    open: (place, what) => opened(key, place, what),
    sealText: (place, text) => sealed(key, place, encoder.encode(text)),
    openText: async (place, what) => decoder.decode(await opened(key, place, what)),
  };
}

export interface DataKey {
  /** Usable, but not readable by any script. */
  key: CryptoKey;
  wrapped: Sealed;
}

/** A new data key, wrapped by the server's key (hex). */
export async function newDataKey(serverKey: string): Promise<DataKey> {
  const raw = crypto.getRandomValues(new Uint8Array(keyBytes));
  const wrapped = await sealed(await imported(bytesOfHex(serverKey)), 'data-key', raw);
  const key = await imported(raw);
  raw.fill(0);
  return { key, wrapped };
}

/** Throws when it is not the key it was wrapped with. */
export async function unwrapped(serverKey: string, wrapped: Sealed): Promise<CryptoKey> {
  const raw = new Uint8Array(
    await opened(await imported(bytesOfHex(serverKey)), 'data-key', wrapped),
  );
  const key = await imported(raw);
  raw.fill(0);
  return key;
}

/** A picture's id: the same bytes for the same order are the same upload, however often sent. */
export async function contentId(lane: string, bytes: ArrayBuffer): Promise<string> {
  const start = encoder.encode(`${lane}\n`);
  const all = new Uint8Array(start.length + bytes.byteLength);
  all.set(start);
  all.set(new Uint8Array(bytes), start.length);
  return hexOf(await crypto.subtle.digest('SHA-256', all)).slice(0, 40);
}
