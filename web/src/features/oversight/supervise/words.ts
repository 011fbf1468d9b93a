// SPDX-License-Identifier: MulanPSL-2.0
// 督办, 催办 and records of clocks that ran out, in words.
import { said } from '@/app/said';
import { fullMoment } from '@/app/dates';
import type { Reply } from '@/app/server';
import { t } from '@/app/text';
import type { Tone } from '@/ui/Tag.vue';

export type Supervision = Reply<'/api/v1/supervisions/{id}', 'get'>;
export const filters = ['open', 'overdue', 'answered'] as const;
export type Filter = (typeof filters)[number];

export const tones: Record<Supervision['kind'], Tone> = {
  order: 'red',
  urge: 'gold',
  record: 'grey',
  help: 'brand',
};

/** Why it is there: a clock by its name, otherwise who spoke. */
export function causeWords(one: Supervision): string {
  if (one.kind === 'record') return t(`supervise.cause.${one.cause}`);
  return t('supervise.said_by', { who: one.by_name || t('supervise.citizen') });
}

export const columns = () => [
  { key: 'light', label: t('supervise.col.light') },
  { key: 'kind', label: t('supervise.col.kind') },
  { key: 'number', label: t('field.number') },
  { key: 'subject', label: t('supervise.col.subject'), wide: true },
  { key: 'content', label: t('supervise.col.content'), wide: true },
  { key: 'office_name', label: t('supervise.col.office') },
  { key: 'issued_at', label: t('supervise.col.issued') },
];

/** The rows of a file for a spreadsheet, head first. */
export const sheet = (rows: readonly Supervision[]): string[][] => [
  [
    ...columns().map((one) => one.label),
    t('supervise.col.due'),
    t('supervise.reply'),
    t('supervise.replied_by'),
  ],
  ...rows.map((one) => [
    said(one.light),
    t(`supervise.kind.${one.kind}`),
    one.number,
    `${one.item_name} ${one.subject_number}`,
    one.content || causeWords(one),
    one.office_name,
    fullMoment(one.issued_at),
    one.reply_due,
    one.reply,
    one.replied_by,
  ]),
];
