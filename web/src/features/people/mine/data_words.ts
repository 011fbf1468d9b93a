// SPDX-License-Identifier: MulanPSL-2.0
// How a person's own data are told to the person: in the words of the kitchen table.
import { dateWords } from '@/app/dates';
import type { Reply } from '@/app/server';
import { t } from '@/app/text';

export type Person = Reply<'/api/v1/me/people', 'get'>['rows'][number];
export type Read = Reply<'/api/v1/me/reads', 'get'>['rows'][number];
export type Consent = Reply<'/api/v1/people/{id}/consents', 'get'>['rows'][number];
export type Paper = Reply<'/api/v1/people/{id}/papers', 'get'>['rows'][number];
export type Purpose = Consent['purpose'];

export const purposes: readonly Purpose[] = [
  'data_use',
  'shared_query',
  'photos',
  'keep_papers',
  'forward_bank',
  'forward_post',
  'forward_other',
];
/** Purposes that name another handler, which gets a consent of its own. */
export const forwards = (purpose: Purpose | ''): boolean => purpose.startsWith('forward_');

export const today = (): string => localDate(new Date());
export const localDate = (at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(at);

/** A year from the given day; 29 February becomes the 28th. */
export function yearAfter(day: string, years = 1): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const last = month === '02' && date === '29' ? '28' : date;
  return `${Number(year) + years}-${month}-${last}`;
}

export type ConsentState = 'in_force' | 'expired' | 'withdrawn';
export function consentState(consent: Consent, day: string): ConsentState {
  if (consent.withdrawn_at) return 'withdrawn';
  return consent.valid_until < day ? 'expired' : 'in_force';
}

/** '公安局查询 · 有效到 12 月 31 日' as the title of a consent. */
export function consentTitle(consent: Pick<Consent, 'purpose' | 'handler'>): string {
  const what = t(`mydata.purpose.${consent.purpose}`);
  return consent.handler ? t('mydata.purpose_to', { what, handler: consent.handler }) : what;
}

/** The typed person is the known one: the name, and the digits that the mask lets us see. */
export function samePerson(
  known: Pick<Person, 'name' | 'id_number_masked' | 'erased'>,
  typed: { name: string; id_number: string },
): boolean {
  const digits = typed.id_number.toUpperCase();
  const seen = known.id_number_masked;
  const fits =
    digits.length === seen.length &&
    [...seen].every((sign, at) => sign === '*' || sign === digits[at]);
  return !known.erased && known.name === typed.name.trim() && fits;
}

export const untilWords = (day: string | undefined): string =>
  day ? t('mydata.until', { day: dateWords(day) }) : t('mydata.no_end');

/** '嘎鲁图镇 其其格'; a reading by the system or oneself has no unit. */
export const readerWords = (read: Read): string =>
  [read.unit_name, read.reader_name].filter(Boolean).join(' ') || t('mydata.by_system');
