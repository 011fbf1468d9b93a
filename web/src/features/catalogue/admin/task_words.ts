// SPDX-License-Identifier: MulanPSL-2.0
import { t, isTextKey, type TextKey } from '@/app/text';
import type { Element } from './task_groups';
import type { Task } from './words';

/** The words of a value of a list: ('reach', 'county') → 全县通办. */
export function choiceWords(field: string, value: string): string {
  const key = `admin.task.${field}.${value}`;
  return isTextKey(key) ? t(key as TextKey) : value;
}

/** What stands in an element, for reading; empty when nothing does. */
export function elementWords(task: Task, { field, kind }: Element): string {
  const value = task[field];
  if (kind === 'flag') return t(value === true ? 'admin.is.true' : 'admin.is.false');
  if (Array.isArray(value)) return value.map((one) => choiceWords(field, one)).join('、');
  if (kind === 'one') return choiceWords(field, String(value));
  return value === undefined ? '' : String(value);
}
