// SPDX-License-Identifier: MulanPSL-2.0
// The server's words about an order as an agent reads them ('take_papers' → 收材料，写交接单).
import { isTextKey, t } from '@/app/text';
import type { Tone } from '@/ui/Tag.vue';

export const tabs = ['offered', 'open', 'delivering', 'done'] as const;
export type TaskTab = (typeof tabs)[number];

export const homeTabs = ['today', ...tabs] as const;
export type HomeTab = (typeof homeTabs)[number];

export const isTab = (word: string | undefined): word is HomeTab =>
  homeTabs.some((tab) => tab === word);

/** What the agent does next, or whom he waits for. */
export function stepWords(what: string): string {
  const key = `agent.next.${what}`;
  return isTextKey(key) ? t(key) : what;
}

/** What an entry of the ledger says in a work log. */
export function actWords(kind: string): string {
  const key = `agent.log.${kind}`;
  return isTextKey(key) ? t(key) : kind;
}

// Written by the system beside the agent's acts; they are no work of his.
const aside = new Set(['staff.signed_in', 'staff.signed_out', 'person.tied']);
export const isWork = (kind: string): boolean => !aside.has(kind);

export function stateWords(state: string): string {
  const key = `agent.state.${state}`;
  return isTextKey(key) ? t(key) : state;
}

const mine = new Set(['offered', 'accepted', 'awaiting_mandate', 'mandated', 'preparing']);

export function stateTone(state: string): Tone {
  if (state === 'to_deliver') return 'gold';
  if (state === 'delivered' || state === 'closed') return 'grass';
  return mine.has(state) ? 'brand' : 'grey';
}
