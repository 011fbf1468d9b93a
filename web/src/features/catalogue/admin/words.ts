// SPDX-License-Identifier: MulanPSL-2.0
// Words for what the server names by a code. A code without words is shown as itself.
import type { Reply } from '@/app/server';
import { isTextKey, t, type TextKey } from '@/app/text';

export type Item = Reply<'/api/v1/items/{id}', 'get'>;
export type Task = Reply<'/api/v1/items/{id}/task', 'get'>['task'];
export type Claim = Reply<'/api/v1/units/{id}/claims', 'get'>['rows'][number];
export type ImportJob = Reply<'/api/v1/imports/{id}', 'get'>;
export type Fault = ImportJob['findings']['faults'][number];
export type Change = ImportJob['findings']['changes'][number];
export type Difference = Change['rows'][number];
export type Power = Reply<'/api/v1/catalogue/powers', 'get'>['rows'][number]['power'];
export type Mode = Power['mode'];

export const modes: readonly Mode[] = ['entrusted', 'authorised', 'assisted', 'online'];

function known(key: string, otherwise: string): string {
  return isTextKey(key) ? t(key as TextKey) : otherwise;
}

/** 'materials' → 申请材料, 'sample_id' → 编号; also for the columns of files. */
export const fieldWords = (field: string): string => known(`admin.f.${field}`, field);

export const modeWords = (mode: Mode): string => t(`admin.mode.${mode}`);

/** 第 3 行「申请材料」：没有填 */
export function faultWords({ row, field, code }: Fault): string {
  const what = known(`admin.wrong.${code}`, code);
  const where = field === '' ? '' : t('admin.fault_field', { field: fieldWords(field) });
  return row > 0
    ? t('admin.fault_row', { row, where, what })
    : t('admin.fault_all', { where, what });
}

/** Booleans and enums inside a difference, as people read them. */
export function valueWords(field: string, value: string): string {
  if (value === '') return t('admin.nothing');
  if (value === 'true' || value === 'false') return t(`admin.is.${value}`);
  if (field === 'power_mode') return known(`admin.mode.${value}`, value);
  if (!value.startsWith('{')) return value;
  return value
    .split('\n')
    .map((line) => recordWords(line))
    .join('\n');
}

interface Told {
  name?: string;
  question?: string;
  answers?: { text: string }[];
  required?: boolean;
  note?: string;
  may_follow?: boolean;
  situations?: string[];
  limit?: number;
  unit?: string;
}

// A material, a question or a limit stands as JSON in the server's difference.
function recordWords(line: string): string {
  let told: Told;
  try {
    told = JSON.parse(line) as Told;
  } catch {
    return line;
  }
  if (told.limit !== undefined) {
    return t(told.unit === 'working_days' ? 'admin.working_days' : 'admin.natural_days', {
      n: told.limit,
    });
  }
  if (told.question !== undefined) {
    return `${told.question} ${(told.answers ?? []).map((one) => one.text).join(' / ')}`;
  }
  const marks = [
    told.required === false && t('admin.material_optional'),
    told.may_follow && t('admin.material_follow'),
    told.situations?.length && t('admin.material_by_answer', { keys: told.situations.join('、') }),
    told.note,
  ].filter(Boolean);
  return marks.length ? `${told.name ?? line}（${marks.join('，')}）` : (told.name ?? line);
}
