// SPDX-License-Identifier: MulanPSL-2.0
// Stopping an order while it is written: what is still open, and what is sent.
import type { Problem } from '@/app/answer';

export type StopSide = 'citizen' | 'agent' | 'head';
type What = 'suspend' | 'terminate';

export interface StopDraft {
  /** Who wants the pause; asked of staff. */
  whose: 'citizen' | 'office' | '';
  /** Why the mandate ends; asked of a head, the others can only revoke. */
  cause: 'death' | 'false_data' | '';
  reason: string;
  resume: string;
}
export const freshStop = (): StopDraft => ({ whose: '', cause: '', reason: '', resume: '' });

/** Whether the citizen's hand is asked for: who is signed in himself needs no picture of it. */
export const signsInStop = (what: What, side: StopSide, draft: StopDraft): boolean =>
  what === 'suspend' ? side !== 'citizen' && draft.whose === 'citizen' : side === 'agent';

export function missingInStop(
  what: What,
  side: StopSide,
  draft: StopDraft,
  signed: boolean,
): Problem | undefined {
  const missing = (field: string) => ({ status: 400, code: 'request.missing_field', field });
  if (what === 'suspend' && side !== 'citizen' && draft.whose === '') return missing('whose');
  if (what === 'terminate' && side === 'head' && draft.cause === '') return missing('cause');
  return signsInStop(what, side, draft) && !signed
    ? { status: 400, code: 'mandate.signature_missing', field: 'signature' }
    : undefined;
}

export function stopBody(what: What, side: StopSide, draft: StopDraft, signature: string) {
  const signed = signsInStop(what, side, draft) ? { signature } : {};
  const reason = draft.reason.trim();
  if (what === 'suspend') return { reason, resume: draft.resume.trim(), ...signed } as never;
  const cause = side === 'head' ? draft.cause || 'death' : 'revoked';
  return { cause, reason, ...signed } as never;
}
