// SPDX-License-Identifier: MulanPSL-2.0
import type { Reply } from '@/app/server';
import { isTextKey, t } from '@/app/text';

export type Board = Reply<'/api/v1/dispatch-board', 'get'>;
export type BoardAgent = Board['agents'][number];
export type BoardOrder = Board['waiting'][number];

export const agentTone = (state: BoardAgent['state']) =>
  state === 'on_duty' ? 'grass' : state === 'away' ? 'gold' : 'grey';

export const outcomeWords = (outcome: string) => {
  const key = `board.outcome.${outcome}`;
  return isTextKey(key) ? t(key) : outcome;
};

/** Agents of the order's own unit stand first, of these who is there and has least to do. */
export function sorted(agents: readonly BoardAgent[], unitName: string): BoardAgent[] {
  const rank = { on_duty: 0, off: 1, away: 2 } as const;
  return [...agents].sort(
    (a, b) =>
      Number(a.unit_name !== unitName) - Number(b.unit_name !== unitName) ||
      rank[a.state] - rank[b.state] ||
      a.open + a.offered - (b.open + b.offered),
  );
}
