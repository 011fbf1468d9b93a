// SPDX-License-Identifier: MulanPSL-2.0
// The mandate while it is filled in. Nothing is chosen for the citizen: every power starts
// unanswered, and only his answer "everything" says yes to all of them.
import type { Problem } from '@/app/answer';
import { useDraft, type Draft } from '@/app/drafts';
import type { Body } from '@/app/server';

export type SignMandate = Body<'/api/v1/orders/{id}/mandate'>;
export type Power = keyof SignMandate['scope'];
type YesNo = 'yes' | 'no' | '';

export const powers = [
  ...(['consult', 'fill', 'submit', 'supplement', 'receive_notices'] as const),
  ...(['receive_result', 'pay_fees'] as const),
] satisfies readonly Power[];
export const ways = ['village', 'town', 'post', 'electronic'] as const;

export interface MandateDraft {
  mode: SignMandate['mode'] | '';
  scope: Record<Power, YesNo>;
  valid_until: string;
  delivery: SignMandate['delivery'] | '';
}

const all = <V>(value: V) =>
  Object.fromEntries(powers.map((power) => [power, value])) as Record<Power, V>;

export const useMandateDraft = (order: string): Draft<MandateDraft> =>
  useDraft<MandateDraft>(`mandate.${order}`, () => ({
    mode: '',
    scope: all<YesNo>(''),
    valid_until: '',
    delivery: '',
  }));

/** Choosing "everything" answers every power with yes. */
export function modeChosen(draft: MandateDraft): void {
  if (draft.mode === 'full') draft.scope = all<YesNo>('yes');
}

/** Who takes back one power no longer gives everything. */
export function powerAnswered(draft: MandateDraft): void {
  if (draft.mode === 'full' && powers.some((power) => draft.scope[power] === 'no')) {
    draft.mode = 'part';
  }
}

export interface Given {
  consent: boolean;
  identity: boolean;
  signed: boolean;
}

/** Everything that still stands open, in the shape of a refusal, so that it is shown the same way. */
export function openOn(draft: MandateDraft, given: Given): Problem | undefined {
  const missing = (field: string) => ({ field, code: 'request.missing_field' });
  const errors = [
    ...(draft.mode ? [] : [missing('mode')]),
    ...powers.filter((power) => !draft.scope[power]).map((power) => missing(`scope.${power}`)),
    ...(draft.delivery ? [] : [missing('delivery')]),
    ...(draft.valid_until ? [] : [missing('valid_until')]),
    ...(given.identity ? [] : [{ field: 'identity_checked', code: 'mandate.identity_unchecked' }]),
    ...(given.consent ? [] : [{ field: 'consent_data', code: 'mandate.consent_missing' }]),
    ...(given.signed ? [] : [{ field: 'signature', code: 'mandate.signature_missing' }]),
  ];
  return errors.length === 0 ? undefined : { status: 400, code: 'request.invalid', errors };
}

export function mandateInput(draft: MandateDraft, given: Given, signature: string): SignMandate {
  const scope = all(false);
  for (const power of powers) scope[power] = draft.scope[power] === 'yes';
  return {
    mode: draft.mode || 'part',
    scope,
    valid_until: draft.valid_until,
    delivery: draft.delivery || 'village',
    consent_data: given.consent,
    identity_checked: given.identity,
    signature,
  };
}

/** '2026-11-24' and 3 → '2027-02-24'; the last day of a shorter month. */
export function monthsLater(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}
