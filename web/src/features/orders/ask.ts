// SPDX-License-Identifier: MulanPSL-2.0
// A suggestion or a complaint. The server knows one thing for both, an enquiry with an owner and a
// clock (首问负责); what it is stands at the head of its text, for whoever answers.
import type { Body } from '@/app/server';

export type AskKind = 'suggestion' | 'complaint';
export const askKinds: readonly AskKind[] = ['complaint', 'suggestion'];

export interface AskDraft {
  kind: AskKind | '';
  words: string;
}

const heads: Record<AskKind, string> = { suggestion: '【意见】', complaint: '【投诉】' };

/**
 * It goes to the town and names an order only in its text: the server hands what belongs to an order
 * to that order's agent, who is often the one it is about.
 */
export function askInput(
  draft: AskDraft,
  town: string,
  number?: string,
): Body<'/api/v1/enquiries'> {
  const of = number ? `${number}：` : '';
  return { unit: town, question: `${heads[draft.kind || 'suggestion']}${of}${draft.words.trim()}` };
}
