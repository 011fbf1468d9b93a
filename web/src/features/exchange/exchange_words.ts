// SPDX-License-Identifier: MulanPSL-2.0
// 综窗: formats of the file, columns of the list, faults of an answer file.
import type { Body, Reply } from '@/app/server';
import { isTextKey, t } from '@/app/text';

export type Late = Reply<'/api/v1/exchange/late', 'get'>['rows'][number];
type Fault = Reply<'/api/v1/exchange/import', 'post'>['faults'][number];

export const formats = {
  csv_gb18030: { format: 'csv', encoding: 'gb18030' },
  csv_utf8: { format: 'csv', encoding: 'utf8' },
  jsonl: { format: 'jsonl' },
} as const satisfies Record<string, Body<'/api/v1/exchange/export'>>;
export type Format = keyof typeof formats;

export const columns = () => [
  { key: 'case_number', label: t('field.number') },
  { key: 'item_name', label: t('staff.item'), wide: true },
  { key: 'town_name', label: t('oversight.town') },
  { key: 'received_at', label: t('exchange.received') },
  { key: 'state', label: t('oversight.state') },
  { key: 'tries', label: t('exchange.tries') },
  { key: 'fault', label: t('exchange.fault'), wide: true },
];

export const lateRow = (row: Late, moment: (instant: string) => string) => [
  row.case_number,
  row.item_name,
  row.town_name,
  moment(row.received_at),
  t(`exchange.state.${row.state}`),
  row.tries,
  row.fault,
];

export function faultWords(fault: Fault): string {
  const key = `exchange.fault.${fault.code}`;
  const what = isTextKey(key) ? t(key) : fault.code;
  return t('exchange.fault_line', { row: fault.row, field: fault.field, what, value: fault.value });
}
