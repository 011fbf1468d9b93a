// SPDX-License-Identifier: MulanPSL-2.0
// What stops an order, in words: 中止, 不予代办, 终止; and who may do which.
import { isUnheard } from '@/app/offline/project';
import { t } from '@/app/text';
import type { Order } from './held_order';

export type Halt = NonNullable<Order['halt']>;
export const stops = ['suspend', 'refuse', 'terminate'] as const;
export type Stop = (typeof stops)[number];

export const grounds = ['not_delegable', 'not_in_list', 'illegal'] as const;
/** An agent ends an order only when the citizen revokes; a head for what he has to judge. */
export const causesFor = (head: boolean) =>
  head ? (['death', 'false_data'] as const) : (['revoked'] as const);

export const stopsAllowed = (order: Order): Stop[] =>
  stops.filter((one) => order.allowed.includes(one));

/** '阿古拉 提出中止，等站长决定' */
export function haltSentence(halt: Halt): string {
  const what = t(`stop.kind.${halt.kind}`);
  const params = { who: halt.by_name || t('stop.system'), what, head: halt.decided_by };
  if (halt.state === 'proposed') return t('stop.said.proposed', params);
  if (halt.state === 'rejected') return t('stop.said.rejected', params);
  if (halt.state === 'over') return t('stop.said.over', params);
  return t(halt.decided_by ? 'stop.said.agreed' : 'stop.said.done', params);
}

/** Originals that are with the agent and belong back to the citizen, as far as the server knows them. */
export const heldPapers = (order: Order) =>
  order.papers.filter((paper) => paper.to_return && !paper.returned_at && !isUnheard(paper));
