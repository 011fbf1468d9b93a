// SPDX-License-Identifier: MulanPSL-2.0
// What the pages of partners share: the records, and a state in the tone of its light.
import type { Reply } from '@/app/server';

export type Desk = Reply<'/api/v1/partner/desk', 'get'>;
export type PartnerCase = Reply<'/api/v1/partner/cases/{id}', 'get'>;
export type Intake = Reply<'/api/v1/partner/intakes/{id}', 'get'>;
export type Appointment = Intake['appointments'][number];
export type Agreement = NonNullable<Desk['agreement']>;
export type PartnerRow = Reply<'/api/v1/partners', 'get'>['rows'][number];
export type Partner = Reply<'/api/v1/partners/{id}', 'get'>;
export type Branch = Partner['branches'][number];
export type Side = Intake['consents'][number]['side'];

export const fields = ['name', 'phone', 'materials', 'notice', 'result'] as const;
export const kinds = ['bank', 'post', 'grid', 'enterprise', 'telecom'] as const;

const soonDays = 30;
/** Red when over or not yet, gold in the last month, green before. */
export function agreementTone(one: Agreement | undefined): 'red' | 'gold' | 'grass' {
  if (one?.state !== 'valid') return 'red';
  return one.days_left <= soonDays ? 'gold' : 'grass';
}
