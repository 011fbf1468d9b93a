// SPDX-License-Identifier: MulanPSL-2.0
// Which acts are possible with the claims that are chosen. The server decides; this only spares a
// person buttons that are bound to be refused.
import type { Claim } from './words';

export type State = Claim['state'];
export type ClaimAct = 'submit' | 'approve' | 'hand_back' | 'withdraw' | 'publish';

const from: Record<Exclude<ClaimAct, 'withdraw' | 'publish'>, readonly State[]> = {
  submit: ['claimed', 'returned'],
  approve: ['submitted'],
  hand_back: ['submitted'],
};

export function fits(state: State, act: ClaimAct): boolean {
  if (act === 'withdraw') return state !== 'withdrawn';
  if (act === 'publish') return state === 'approved' || state === 'published';
  return from[act].includes(state);
}

/** The chosen claims, or where none is chosen all of them, that the act can take. */
export function taken(rows: readonly Claim[], chosen: readonly string[], act: ClaimAct): string[] {
  return rows
    .filter((row) => fits(row.state, act) && (chosen.length === 0 || chosen.includes(row.item)))
    .map((row) => row.item);
}

export const isBehind = (claim: Claim): boolean =>
  claim.state !== 'withdrawn' && claim.item_version < claim.current_version;
