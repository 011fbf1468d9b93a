// SPDX-License-Identifier: MulanPSL-2.0
// 一次办多件: what is typed for a visit with several items, and what of it the server takes.
import type { Problem } from '@/app/answer';
import type { Body, Reply } from '@/app/server';

export type Sheet = Reply<'/api/v1/queue/tickets/{id}/sheet', 'get'>;
export type SheetRow = Sheet['rows'][number];
export type VisitCases = Reply<'/api/v1/queue/tickets/{id}/receive', 'post'>;
export type ReceiveVisit = Body<'/api/v1/queue/tickets/{id}/receive'>;
export type NotifyVisit = Body<'/api/v1/queue/tickets/{id}/notice'>;

export interface RowDraft {
  received: boolean;
  paper?: string | undefined;
}
export interface VisitDraft {
  unit: string;
  applicant: ReceiveVisit['applicant'];
  person: string;
  items: { id: string; name: string }[];
  /** Question → the answer's text. */
  said: Record<string, string>;
  /** Row of the merged list → what was brought. */
  brought: Record<string, RowDraft>;
  /** Row → item → pictures, since each case keeps its own. */
  pictures: Record<string, Record<string, string[]>>;
  delivery: NonNullable<ReceiveVisit['delivery']> | '';
}

export const freshVisit = (): VisitDraft => ({
  unit: '',
  applicant: { name: '', id_number: '', phone: '', address: '' },
  person: '',
  items: [],
  said: {},
  brought: {},
  pictures: {},
  delivery: '',
});

/** The answers chosen so far, as the sheet asks for them: `item:answer` with commas between. */
export function answersAsked(questions: Sheet['questions'], said: Record<string, string>): string {
  return questions
    .flatMap((one) => one.answers.find((answer) => answer.text === said[one.question])?.picks ?? [])
    .map((pick) => `${pick.item}:${pick.answer}`)
    .join(',');
}

export const rowState = (
  row: SheetRow,
  draft: VisitDraft,
): 'exempt' | 'received' | 'missing' | 'optional' => {
  const own = draft.brought[row.key];
  if (own?.paper) return 'exempt';
  if (own?.received) return 'received';
  return row.required ? 'missing' : 'optional';
};

export const brought = (rows: readonly SheetRow[], draft: VisitDraft): number =>
  rows.filter((row) => ['exempt', 'received'].includes(rowState(row, draft))).length;

/** One paper of the merged list is handed in for every item that asks for it. */
export function visitInput(draft: VisitDraft, sheet: Sheet): ReceiveVisit {
  const answers = answersAsked(sheet.questions, draft.said).split(',').filter(Boolean);
  return {
    unit: draft.unit,
    applicant: { ...draft.applicant, id_number: draft.applicant.id_number.toUpperCase() },
    items: draft.items.map((item) => {
      const own = answers
        .filter((one) => one.startsWith(`${item.id}:`))
        .map((one) => one.slice(item.id.length + 1));
      return {
        item: item.id,
        ...(own.length && { answers: own }),
        materials: sheet.rows.flatMap((row) => {
          const use = row.uses.find((one) => one.item === item.id);
          const one = draft.brought[row.key];
          const uploads = draft.pictures[row.key]?.[item.id] ?? [];
          if (!use || !(one?.received || one?.paper || uploads.length)) return [];
          return [
            {
              no: use.no,
              uploads,
              received: one?.received ?? false,
              ...(one?.paper && { paper: one.paper }),
            },
          ];
        }),
      };
    }),
    ...(draft.delivery && { delivery: draft.delivery }),
  };
}

export function emptyInVisit(draft: VisitDraft): Problem | undefined {
  const asked: Record<string, unknown> = {
    unit: draft.unit,
    'applicant.name': draft.applicant.name,
    'applicant.id_number': draft.applicant.id_number,
    'applicant.phone': draft.applicant.phone,
    item: draft.items.length,
    delivery: draft.delivery,
  };
  const errors = Object.entries(asked)
    .filter(([, value]) => !value)
    .map(([field]) => ({ field, code: 'request.missing_field' }));
  return errors.length ? { status: 400, code: 'request.invalid', errors } : undefined;
}
