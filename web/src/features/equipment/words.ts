// SPDX-License-Identifier: MulanPSL-2.0
import type { Reply } from '@/app/server';
import { t } from '@/app/text';

export type UnitRow = Reply<'/api/v1/equipment/report', 'get'>['rows'][number];
export type Piece = Reply<'/api/v1/equipment', 'get'>['rows'][number];
export type Fault = Reply<'/api/v1/faults', 'get'>['rows'][number];
export type Network = UnitRow['networks'][number];

export const kinds = [
  'queue_machine',
  'evaluator',
  'document_camera',
  'computer',
  'printer',
  'other',
] as const;
export const networkStates = ['working', 'down', 'absent'] as const;

export const networkName = (kind: Network['kind']) =>
  t(kind === 'government' ? 'equipment.network.government' : 'equipment.network.internet');

/** What keeps a unit from having all it needs, in words; empty when nothing does. */
export function lacks(row: UnitRow): string[] {
  return row.kinds
    .filter((one) => one.working < one.needed)
    .map((one) =>
      t(one.faulty ? 'equipment.broken' : 'equipment.missing', {
        kind: t(`equipment.kind.${one.kind}`),
        have: one.working,
        need: one.needed,
      }),
    );
}

/** Percent of the opening time without a fault, one decimal; nothing was open: a dash. */
export function availability(open: number, down: number): string {
  if (open <= 0) return '–';
  return `${(Math.floor(((open - down) * 1000) / open) / 10).toFixed(1)} %`;
}
