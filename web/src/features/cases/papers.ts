// SPDX-License-Identifier: MulanPSL-2.0
// The papers of a case that a window prints: receipt, one-time notices, acceptance, refusal.
import type { Case } from './case_words';

export interface Paper {
  kind: 'receipt' | 'notice' | 'acceptance';
  /** The last word of the address of its page. */
  path: string;
  number: string;
  at: string;
  notice?: Case['notices'][number];
}

export function papersOf(item: Case): Paper[] {
  const papers: Paper[] = [];
  if (item.receipt_number) {
    const { receipt_number: number, received_at: at } = item;
    papers.push({ kind: 'receipt', path: 'receipt', number, at });
  }
  for (const notice of item.notices) {
    papers.push({
      kind: 'notice',
      path: notice.number,
      number: notice.number,
      at: notice.at,
      notice,
    });
  }
  if (item.acceptance_number && item.accepted_at) {
    const { acceptance_number: number, accepted_at: at } = item;
    papers.push({ kind: 'acceptance', path: 'acceptance', number, at });
  }
  return papers;
}
