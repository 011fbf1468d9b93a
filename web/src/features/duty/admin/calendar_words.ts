// SPDX-License-Identifier: MulanPSL-2.0
// What a line of a calendar file may be wrong about, in words.
import type { Reply } from '@/app/server';
import { isTextKey, t } from '@/app/text';

export const changes = ['holiday', 'workday', 'ordinary'] as const;
type Fault = Reply<'/api/v1/calendar/import', 'post'>['faults'][number];

export function faultWords(fault: Fault): string {
  const key = `admin.fault.${fault.code}`;
  const what = isTextKey(key) ? t(key) : fault.code;
  return t('admin.fault_line', { row: fault.row, field: fault.field, what });
}
