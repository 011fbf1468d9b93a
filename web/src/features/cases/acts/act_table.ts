// SPDX-License-Identifier: MulanPSL-2.0
// The uncommon acts on a case: what each asks for, and where it is sent. Which of them somebody may
// do now is the server's word (`allowed`); this table only draws the form.

export interface ActField {
  name: string;
  type: 'area' | 'line' | 'days' | 'date' | 'choice' | 'signature';
  choices?: readonly string[];
  optional?: boolean;
  /** Asked for only while another field has this value. */
  when?: { field: string; is: string };
}
export interface ActForm {
  path: string;
  fields: readonly ActField[];
  danger?: boolean;
}

const procedures = [
  ...(['hearing', 'tender', 'auction', 'inspection', 'test'] as const),
  ...(['quarantine', 'appraisal', 'expert_review', 'site_visit'] as const),
];
const reason: ActField = { name: 'reason', type: 'area' };
const signature: ActField = { name: 'signature', type: 'signature' };

export const acts = {
  accept_incomplete: { path: 'accept-incomplete', fields: [signature] },
  accept_commitment: { path: 'accept-commitment', fields: [signature] },
  grant_at_once: {
    path: 'grant-at-once',
    fields: [
      { name: 'opinion', type: 'area', optional: true },
      { name: 'result_number', type: 'line', optional: true },
      { name: 'valid_until', type: 'date', optional: true },
    ],
  },
  pause: {
    path: 'pause',
    fields: [
      { name: 'kind', type: 'choice', choices: procedures },
      reason,
      { name: 'basis', type: 'line' },
      { name: 'planned_days', type: 'days' },
    ],
  },
  resume: { path: 'resume', fields: [{ name: 'result', type: 'area' }] },
  extend: { path: 'extend', fields: [{ name: 'days', type: 'days' }, reason] },
  transfer: {
    path: 'transfer',
    fields: [
      { name: 'to', type: 'line' },
      { name: 'opinion', type: 'area' },
      { name: 'follow_number', type: 'line', optional: true },
    ],
  },
  send_back: { path: 'send-back', fields: [reason], danger: true },
  withdraw: { path: 'withdraw', fields: [{ ...reason, optional: true }, signature], danger: true },
  void: { path: 'void', fields: [reason], danger: true },
  confirm_void: { path: 'confirm-void', fields: [], danger: true },
  override: {
    path: 'override',
    fields: [
      { name: 'kind', type: 'choice', choices: ['notice', 'procedure'] },
      {
        name: 'ground',
        type: 'choice',
        choices: procedures,
        when: { field: 'kind', is: 'procedure' },
      },
      reason,
    ],
  },
} as const satisfies Record<string, ActForm>;
export type ActWord = keyof typeof acts;

export const formOf = (word: ActWord): ActForm => acts[word];
export const actsAllowed = (allowed: readonly string[]): ActWord[] =>
  (Object.keys(acts) as ActWord[]).filter((word) => allowed.includes(word));

/** The fields that are asked for with these values. */
export const asked = (
  form: ActForm,
  values: Readonly<Record<string, string | number>>,
): ActField[] =>
  form.fields.filter((field) => !field.when || values[field.when.field] === field.when.is);

// A number field of the browser gives a number.
const textOf = (value: string | number | undefined): string => String(value ?? '').trim();

/** Names of asked fields that are still empty. */
export const emptyIn = (
  form: ActForm,
  values: Readonly<Record<string, string | number>>,
  signed: boolean,
): string[] =>
  asked(form, values)
    .filter((field) => !field.optional)
    .filter((field) => (field.type === 'signature' ? !signed : textOf(values[field.name]) === ''))
    .map((field) => field.name);

/** What is sent: numbers as numbers, nothing that was left empty. */
export function bodyOf(
  form: ActForm,
  values: Readonly<Record<string, string | number>>,
  upload: string,
): Record<string, string | number> {
  const body: Record<string, string | number> = {};
  for (const field of asked(form, values)) {
    const value = textOf(values[field.name]);
    if (field.type === 'signature') body[field.name] = upload;
    else if (value !== '') body[field.name] = field.type === 'days' ? Number(value) : value;
  }
  return body;
}
