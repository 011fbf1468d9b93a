// SPDX-License-Identifier: MulanPSL-2.0
// One request of the outbox on the wire. Nothing here throws: no answer is status 0.
import type { Problem } from '@/app/answer';

export interface Parcel {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  headers?: Record<string, string>;
  body?: BodyInit;
}

export interface Reply {
  status: number;
  text: string;
}

export type Carry = (parcel: Parcel) => Promise<Reply>;

export const isDone = ({ status }: Reply): boolean => status >= 200 && status < 300;

function parsed(text: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export function problemIn({ status, text }: Reply): Problem {
  if (status === 0) return { status, code: 'network.lost' };
  const { code, field, params, errors } = parsed(text) as Partial<Problem>;
  const known = typeof code === 'string' ? code : status >= 500 ? 'server.broken' : 'no_code';
  return { status, code: known, field, params, errors };
}

/** The version after the act, when the answer is what was acted on: an order, or a visit. */
export function versionIn({ text }: Reply): number | undefined {
  const answer = parsed(text);
  const rows = Array.isArray(answer['rows']) ? (answer['rows'] as Record<string, unknown>[]) : [];
  const found = rows[0] ?? answer;
  const versioned = 'placed_at' in found || 'asked_at' in found;
  return versioned && typeof found['version'] === 'number' ? found['version'] : undefined;
}
