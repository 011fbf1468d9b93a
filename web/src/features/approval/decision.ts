// SPDX-License-Identifier: MulanPSL-2.0
// What an approver writes, kept until it is sent, and what of it is still lacking.
import type { Problem } from '@/app/answer';
import type { Reply } from '@/app/server';

export type Case = Reply<'/api/v1/cases/{id}', 'get'>;
export const acts = ['review', 'decide', 'issue'] as const;
export type Act = (typeof acts)[number];

export interface Written {
  agree: 'agree' | 'disagree' | '';
  grant: 'grant' | 'deny' | '';
  opinion: string;
  reasons: string;
  result_number: string;
  valid_until: string;
}

export const blank = (): Written => ({
  agree: '',
  grant: '',
  opinion: '',
  reasons: '',
  result_number: '',
  valid_until: '',
});

/** The one act that is mine now, or none. */
export const actOf = (item: Case): Act | undefined =>
  acts.find((act) => item.allowed.includes(act));

const reasonsMin = 10;

/** What is lacking, in the shape of a refusal, before anything is sent. */
export function lacking(act: Act, written: Written): Problem | undefined {
  const missing: Record<Act, [string, boolean][]> = {
    review: [
      ['outcome', written.agree === ''],
      ['opinion', written.opinion.trim().length < 2],
    ],
    decide: [['outcome', written.grant === '']],
    issue: [['result_number', written.result_number.trim().length < 2]],
  };
  const errors = missing[act]
    .filter(([, bad]) => bad)
    .map(([field]) => ({ field, code: 'request.missing_field' }));
  if (errors.length) return { status: 400, code: 'request.invalid', errors };
  const short = [...written.reasons.trim()].length < reasonsMin;
  if (act === 'decide' && written.grant === 'deny' && short) {
    return { status: 422, code: 'approval.reason_missing', field: 'reasons' };
  }
  return undefined;
}
