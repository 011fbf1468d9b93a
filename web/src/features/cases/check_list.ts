// SPDX-License-Identifier: MulanPSL-2.0
// The check list of a desk: what the clerk has marked and not yet saved, what of it is new to the
// server, and the rows with which the one-time notice begins.
import type { Body } from '@/app/server';
import { t } from '@/app/text';
import type { Material } from './case_words';

export interface Mark {
  state: 'ok' | 'defective' | '';
  note: string;
}
export type Marks = Record<number, Mark>;
export type Checked = Body<'/api/v1/cases/{id}/check'>['materials'][number];

/** What stands in the list now: the clerk's mark, else what the server knows. */
export function markOf(material: Material, marks: Marks): Mark {
  const own = marks[material.no];
  if (own !== undefined) return own;
  const known = material.state === 'ok' || material.state === 'defective';
  return known
    ? { state: material.state as Mark['state'], note: material.note }
    : { state: '', note: '' };
}

/** The marks that the server does not have yet. */
export function unsaved(materials: readonly Material[], marks: Marks): Checked[] {
  return materials.flatMap((material) => {
    const mark = marks[material.no];
    if (mark === undefined || mark.state === '') return [];
    const note = mark.state === 'ok' ? '' : mark.note.trim();
    if (mark.state === material.state && note === material.note) return [];
    return [{ no: material.no, state: mark.state, note }];
  });
}

export const marked = (materials: readonly Material[], marks: Marks): number =>
  materials.filter((one) => one.state === 'exempt' || markOf(one, marks).state !== '').length;

export interface NoticeRow {
  material: number;
  name: string;
  on: boolean;
  reason: string;
  need: string;
}

/** Every material of the case, so that nothing is forgotten; what is wrong is already ticked. */
export function noticeRows(
  materials: readonly Material[],
  marks: Marks,
  kept: readonly NoticeRow[],
): NoticeRow[] {
  return materials.map((material) => {
    const before = kept.find((row) => row.material === material.no);
    if (before !== undefined) return before;
    const mark = markOf(material, marks);
    const missing = mark.state === '' && material.state === 'missing';
    const on = mark.state === 'defective' || (missing && material.required);
    const how = missing ? 'desk.need_missing' : 'desk.need_defective';
    return {
      material: material.no,
      name: material.name,
      on,
      reason: missing ? t('desk.reason_missing') : mark.note,
      need: t(how, { name: material.name }),
    };
  });
}
