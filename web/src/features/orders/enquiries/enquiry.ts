// SPDX-License-Identifier: MulanPSL-2.0
// A question 咨询 as its page holds it: who owes the answer, until when, and the acts on it.
import { said } from '@/app/said';
import { csvText, saveFile } from '@/app/csv';
import { fullMoment } from '@/app/dates';
import { answerOf, server, type Reply } from '@/app/server';
import { useChange, type Change } from '@/app/change';
import { t } from '@/app/text';

export type Enquiry = Reply<'/api/v1/enquiries/{id}', 'get'>;
export type EnquiryAct = 'answer' | 'pass' | 'decide-pass' | 'close';

/** One act on one enquiry; `stale` is called when somebody else was faster. */
export function useEnquiryAct(
  act: EnquiryAct,
  id: string,
  stale: () => void,
): Change<object, Enquiry> {
  // The typed client cannot follow a path made from a word.
  const path = `/api/v1/enquiries/{id}/${act}` as '/api/v1/enquiries/{id}/close';
  return useChange<object, Enquiry>(
    `enquiry.${act}`,
    id,
    (at, body) => answerOf(server.POST(path, { params: at, body: body as Record<string, never> })),
    stale,
  );
}

/** '其其格负责答复'; who was asked first stays named until it is answered. */
export function ownerWords(enquiry: Enquiry): string {
  const params = { owner: enquiry.owner_name, first: enquiry.first_name };
  if (enquiry.state !== 'open') return t('enquiry.answered_by', { who: enquiry.answered_by });
  const passed = enquiry.first_name !== '' && enquiry.first_name !== enquiry.owner_name;
  return t(passed ? 'enquiry.owner_passed' : 'enquiry.owner', params);
}

export function saveEnquiries(rows: readonly Enquiry[]): void {
  const head = ['number', 'state', 'due', 'question', 'asker', 'owner', 'first', 'asked', 'answer'];
  const lines = rows.map((row) => [
    row.number,
    t(`enquiry.state.${row.state}`),
    said(row.light),
    row.question,
    row.asker_name,
    row.owner_name,
    row.first_name,
    fullMoment(row.asked_at),
    row.answer,
  ]);
  saveFile(
    `${t('enquiry.title')}.csv`,
    csvText([head.map((one) => t(`enquiry.col.${one}` as 'enquiry.col.number')), ...lines]),
  );
}
