// SPDX-License-Identifier: MulanPSL-2.0
// The mandate while it is filled in. Nothing is chosen for the citizen: every power starts
// unanswered, and his answer "everything" says yes to what this matter needs and to no more.
import type { Problem } from '@/app/answer';
import { useDraft, type Draft } from '@/app/drafts';
import type { Body } from '@/app/server';
import { t } from '@/app/text';

export type SignMandate = Body<'/api/v1/orders/{id}/mandate'>;
export type Power = keyof SignMandate['scope'];
type Terms = NonNullable<SignMandate['terms']>;
export type SignForm = Terms['form'];
type YesNo = 'yes' | 'no' | '';

export const powers = [
  ...(['consult', 'fill', 'submit', 'supplement', 'receive_notices'] as const),
  ...(['receive_result', 'pay_fees', 'withdraw'] as const),
] satisfies readonly Power[];
export const ways = ['village', 'town', 'post', 'electronic'] as const;
export const forms: readonly SignForm[] = ['drawn', 'fingerprint', 'paper'];

export interface MandateDraft {
  mode: SignMandate['mode'] | '';
  scope: Record<Power, YesNo>;
  valid_until: string;
  delivery: SignMandate['delivery'] | '';
  steps: string;
  excluded: string;
  language: Terms['language'];
  place: string;
  form: SignForm;
  witnesses: [string, string];
  bank: string;
  post: string;
  /** Who signs for him; empty: he himself. */
  by: string;
}

const all = <V>(value: V) =>
  Object.fromEntries(powers.map((power) => [power, value])) as Record<Power, V>;

export const useMandateDraft = (order: string): Draft<MandateDraft> =>
  useDraft<MandateDraft>(`mandate.${order}`, () => ({
    mode: '',
    scope: all<YesNo>(''),
    valid_until: '',
    delivery: '',
    steps: '',
    excluded: '',
    language: 'zh',
    place: '',
    form: 'drawn',
    witnesses: ['', ''],
    bank: '',
    post: '',
    by: '',
  }));

/** What the matter costs, in the guide's words; undefined while the guide is not known. */
export type Fee = string | undefined;
const isFree = (fee: string): boolean => /^(不收费|免费|无)/.test(fee.trim());

/** Whether the matter cannot be done without this power; undefined: nobody here knows. */
export function needed(power: Power, fee: Fee): boolean | undefined {
  if (power === 'withdraw') return false;
  if (power === 'pay_fees') return fee === undefined ? undefined : !isFree(fee);
  return true;
}

/** Why the power is asked for, or why it is not. */
export function whyOf(power: Power, fee: Fee): string {
  if (power !== 'pay_fees') return t(`mandate.why.${power}`);
  if (fee === undefined) return t('mandate.why.pay_fees');
  return isFree(fee) ? t('mandate.why.no_fee') : t('mandate.why.fee', { fee });
}

/** Choosing "everything" answers what the matter needs with yes, the rest with no. */
export function modeChosen(draft: MandateDraft, fee: Fee): void {
  if (draft.mode !== 'full') return;
  for (const power of powers) {
    const wanted = needed(power, fee);
    draft.scope[power] = wanted === undefined ? '' : wanted ? 'yes' : 'no';
  }
}

/** The guide came after "everything" was chosen: what it left open is answered now. */
export function feeKnown(draft: MandateDraft, fee: Fee): void {
  if (draft.mode !== 'full' || fee === undefined || draft.scope.pay_fees !== '') return;
  draft.scope.pay_fees = needed('pay_fees', fee) === true ? 'yes' : 'no';
}

/** Who takes back one power that the matter needs no longer gives everything. */
export function powerAnswered(draft: MandateDraft, fee: Fee): void {
  const taken = (power: Power) => draft.scope[power] === 'no' && needed(power, fee) === true;
  if (draft.mode === 'full' && powers.some(taken)) draft.mode = 'part';
}

export interface Given {
  consent: boolean;
  identity: boolean;
  /** The picture under the form of signing that was chosen. */
  signed: boolean;
  recorded: boolean;
  shared_query: boolean;
  photos: boolean;
  sub_delegation: boolean;
}

const filled = (draft: MandateDraft): string[] =>
  draft.witnesses.map((name) => name.trim()).filter(Boolean);

/** Everything that still stands open, in the shape of a refusal, so that it is shown the same way. */
export function openOn(draft: MandateDraft, given: Given): Problem | undefined {
  const missing = (field: string) => ({ field, code: 'request.missing_field' });
  const unseen = draft.form === 'fingerprint' && filled(draft).length < 2 && !given.recorded;
  const unsigned = draft.form === 'paper' ? 'mandate.scan_missing' : 'mandate.signature_missing';
  const errors = [
    ...(draft.mode ? [] : [missing('mode')]),
    ...powers.filter((power) => !draft.scope[power]).map((power) => missing(`scope.${power}`)),
    ...(draft.delivery ? [] : [missing('delivery')]),
    ...(draft.delivery === 'post' && !draft.post.trim()
      ? [{ field: 'terms.consents.post', code: 'mandate.post_consent' }]
      : []),
    ...(draft.valid_until ? [] : [missing('valid_until')]),
    ...(given.identity ? [] : [{ field: 'identity_checked', code: 'mandate.identity_unchecked' }]),
    ...(given.consent ? [] : [{ field: 'consent_data', code: 'mandate.consent_missing' }]),
    ...(unseen ? [{ field: 'terms.witnesses', code: 'mandate.witness_missing' }] : []),
    ...(given.signed ? [] : [{ field: 'signature', code: unsigned }]),
  ];
  return errors.length === 0 ? undefined : { status: 400, code: 'request.invalid', errors };
}

/** 部分代办 names its steps: what was answered with yes, and what was written beside it. */
export function stepsOf(draft: MandateDraft): string[] {
  if (draft.mode !== 'part') return [];
  const said = powers
    .filter((power) => draft.scope[power] === 'yes')
    .map((power) => t(`mandate.power.${power}`));
  const typed = draft.steps.split('\n').map((line) => line.trim().slice(0, 60));
  return [...said, ...typed.filter(Boolean)].slice(0, 10);
}

export interface Proofs {
  signature: string;
  audio: string;
}

export function mandateInput(draft: MandateDraft, given: Given, proofs: Proofs): SignMandate {
  const scope = all(false);
  for (const power of powers) scope[power] = draft.scope[power] === 'yes';
  const terms: Terms = {
    steps: stepsOf(draft),
    excluded: draft.excluded.trim(),
    sub_delegation: given.sub_delegation,
    language: draft.language,
    place: draft.place.trim(),
    form: draft.form,
    witnesses: draft.form === 'fingerprint' ? filled(draft) : [],
    scans: draft.form === 'paper' ? [proofs.signature] : [],
    consents: {
      shared_query: given.shared_query,
      photos: given.photos,
      bank: draft.bank.trim(),
      post: draft.post.trim(),
    },
    ...(draft.form === 'fingerprint' && proofs.audio ? { audio: proofs.audio } : {}),
    ...(draft.by ? { by: draft.by } : {}),
  };
  return {
    mode: draft.mode || 'part',
    scope,
    valid_until: draft.valid_until,
    delivery: draft.delivery || 'village',
    consent_data: given.consent,
    identity_checked: given.identity,
    signature: proofs.signature,
    terms,
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
