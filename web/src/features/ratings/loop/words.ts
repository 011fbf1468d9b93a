// SPDX-License-Identifier: MulanPSL-2.0
import type { Reply } from '@/app/server';
import { isTextKey, t } from '@/app/text';

export type Matter = Reply<'/api/v1/rating-matters/{id}', 'get'>;
export type MatterRow = Reply<'/api/v1/rating-matters', 'get'>['rows'][number];
export type Verdict = NonNullable<Matter['verdict']>;
export type CoverageRow = Reply<'/api/v1/ratings/coverage', 'get'>['rows'][number];

export const filters = ['open', 'mine', 'told'] as const;
export const verdicts: readonly Verdict[] = ['valid', 'partly', 'invalid', 'mistaken', 'malicious'];
export const callWays = ['phone', 'visit', 'window'] as const;
export const groupings = ['unit', 'item', 'agent', 'month', 'way'] as const;
export type Grouping = (typeof groupings)[number];

/** Two verdicts ask for evidence and for another's eyes. */
export const needsEvidence = (verdict: Verdict) =>
  verdict === 'mistaken' || verdict === 'malicious';

/** The acts of whoever has it that say what was found; the server names them one by one. */
export const mayVerify = (allowed: readonly string[]) =>
  ['found', 'unfounded', 'propose'].some((act) => allowed.includes(act));

/** A share per thousand as people read it; nothing when nobody rated. */
export const share = (perThousand: number | null | undefined) =>
  perThousand === null || perThousand === undefined ? '—' : `${(perThousand / 10).toFixed(1)}%`;

/** The first and the last day of the month that is so many months before this one. */
export function monthDays(today: string, back: number): { from: string; to: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10);
  return { from: first, to: today };
}

export function nameOf(row: CoverageRow, by: Grouping): string {
  if (by === 'month') return row.key.slice(0, 7);
  const way = `loop.way.${row.key}`;
  if (by === 'way') return t(isTextKey(way) ? way : 'loop.way.none');
  return row.name || t('loop.no_agent');
}

export const coverageHeads = (by: Grouping) => [
  t(`loop.by.${by}`),
  ...(
    ['invited', 'rated', 'waiting', 'lapsed', 'uncounted', 'satisfaction', 'bad', 'called'] as const
  ).map((one) => t(`loop.col.${one}`)),
];

export const coverageCells = (row: CoverageRow, by: Grouping) => [
  nameOf(row, by),
  row.invited,
  row.rated,
  by === 'way' ? '—' : row.waiting,
  row.lapsed,
  row.uncounted,
  `${share(row.satisfaction)}（${row.counted}）`,
  row.matters,
  row.called_back,
];
