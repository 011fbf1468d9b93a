// SPDX-License-Identifier: MulanPSL-2.0
// A question, a suggestion or a complaint. The server knows one thing for all three, an enquiry with
// an owner and a clock (首问负责); what it is stands at the head of its text, for whoever answers.
import type { Body } from '@/app/server';

export type AskKind = 'question' | 'suggestion' | 'complaint';
export const askKinds: readonly AskKind[] = ['question', 'suggestion', 'complaint'];

export interface AskDraft {
  kind: AskKind | '';
  words: string;
}
/** What it is about, when it is about an order. */
export interface AskAbout {
  id: string;
  number: string;
}

const heads: Record<AskKind, string> = {
  question: '',
  suggestion: '【意见】',
  complaint: '【投诉】',
};

/**
 * A question goes to whoever has the order. A suggestion or complaint never names the order to the
 * server, which would hand it to the very agent it is about: it goes to the town, number in its text.
 */
export function askInput(
  draft: AskDraft,
  unit: { id: string; town: string },
  about?: AskAbout,
): Body<'/api/v1/enquiries'> {
  const kind = draft.kind || 'question';
  if (kind === 'question') {
    return { unit: unit.id, question: draft.words.trim(), ...(about && { order: about.id }) };
  }
  const of = about ? `${about.number}：` : '';
  return { unit: unit.town, question: `${heads[kind]}${of}${draft.words.trim()}` };
}
