// SPDX-License-Identifier: MulanPSL-2.0
import type { Reply } from '@/app/server';

export type RatingChannel = Reply<'/api/v1/rating-channels', 'get'>['rows'][number];

export const kinds: readonly RatingChannel['kind'][] = [
  'evaluator',
  'qr',
  'tablet',
  'paper',
  'phone',
  'sms',
];

/** Good while its test counts; what was never tried, or too long ago, is no channel. */
export function stateOf(
  one: Pick<RatingChannel, 'retired' | 'tried_on' | 'works' | 'good_until'>,
  today: string,
): 'retired' | 'untried' | 'broken' | 'old' | 'good' {
  if (one.retired) return 'retired';
  if (!one.tried_on) return 'untried';
  if (!one.works) return 'broken';
  return one.good_until && one.good_until >= today ? 'good' : 'old';
}
