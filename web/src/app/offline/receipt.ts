// SPDX-License-Identifier: MulanPSL-2.0
// Slips for the citizen while nobody can be asked: ten digits that only this phone can make and the
// server can check (`visits/rules.h`: receipt_text, receipt_code).
import { bytesOfHex } from '@/app/offline/vault';

const encoder = new TextEncoder();
const rule = { name: 'HMAC', hash: 'SHA-256' };
const tenDigits = 10_000_000_000n;

/** From the server's key of this device; usable, but not readable by any script. */
export async function receiptKey(serverKey: string): Promise<CryptoKey> {
  const first = await crypto.subtle.importKey('raw', bytesOfHex(serverKey), rule, false, ['sign']);
  const raw = await crypto.subtle.sign('HMAC', first, encoder.encode('receipt'));
  return crypto.subtle.importKey('raw', raw, rule, false, ['sign']);
}

export interface Slip {
  order: string;
  serial: number;
  act: string;
  madeAt: number;
}

export async function codeOf(key: CryptoKey, slip: Slip): Promise<string> {
  const text = `${slip.order}|${slip.serial}|${slip.act}|${slip.madeAt}`;
  const digest = new DataView(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  return String(digest.getBigUint64(0) % tenDigits).padStart(10, '0');
}

/** '4021 783 356': as it is read out. */
export const codeWords = (code: string): string =>
  `${code.slice(0, 4)} ${code.slice(4, 7)} ${code.slice(7)}`;
