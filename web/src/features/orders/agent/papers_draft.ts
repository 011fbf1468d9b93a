// SPDX-License-Identifier: MulanPSL-2.0
// The list of papers that a citizen hands over, while it is written.
import type { Problem } from '@/app/answer';
import { useDraft, type Draft } from '@/app/drafts';
import type { Body } from '@/app/server';

type Paper = Body<'/api/v1/orders/{id}/papers'>['papers'][number];

export interface PaperRow {
  name: string;
  form: Paper['form'] | '';
  pages: string;
  to_return: 'yes' | 'no' | '';
  condition?: string;
}

export const papersMax = 40;

export interface PapersDraft {
  rows: PaperRow[];
  /** Number of the sealed bag. */
  bag: string;
}
export const usePapersDraft = (order: string): Draft<PapersDraft> =>
  useDraft<PapersDraft>(`papers.${order}`, () => ({ rows: [], bag: '' }));

/** An original leaves the citizen's hands only against his signature. */
export const mustSign = (rows: readonly PaperRow[]): boolean =>
  rows.some((row) => row.form === 'original');

export const emptyRow = (name = ''): PaperRow => ({ name, form: '', pages: '1', to_return: '' });

export function openOn(rows: readonly PaperRow[], signed: boolean): Problem | undefined {
  const errors = rows.flatMap((row, at) => {
    const pages = Number(row.pages);
    const missing = (['name', 'form', 'to_return'] as const)
      .filter((field) => row[field].trim() === '')
      .map((field) => ({ field: `papers[${at}].${field}`, code: 'request.missing_field' }));
    const counted = Number.isInteger(pages) && pages >= 1 && pages <= 500;
    const code = 'request.out_of_range';
    return counted ? missing : [...missing, { field: `papers[${at}].pages`, code }];
  });
  if (mustSign(rows) && !signed) {
    errors.push({ field: 'signature', code: 'papers.signature_missing' });
  }
  return errors.length === 0 ? undefined : { status: 400, code: 'request.invalid', errors };
}

export const papersInput = (rows: readonly PaperRow[]): Paper[] =>
  rows.map((row) => ({
    name: row.name.trim(),
    form: row.form || 'copy',
    pages: Number(row.pages),
    to_return: row.to_return === 'yes',
    ...(row.condition?.trim() ? { condition: row.condition.trim() } : {}),
  }));
