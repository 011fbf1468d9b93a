// SPDX-License-Identifier: MulanPSL-2.0
import type { Reply } from '@/app/server';

export type Board = Reply<'/api/v1/haves', 'get'>;
export type Row = Board['rows'][number];
export type Cell = Row['cells'][number];
export type Have = Cell['have'];
export type Tag = Row['tag'];

/** 窗口设立、队伍组建、清单梳理、指南公布 (R8). */
export const tasks: readonly Have[] = ['window', 'agents', 'items', 'guides'];

export interface Filter {
  onlyRed: boolean;
  onlyTasks: boolean;
  tag: Tag | '';
}

export const cellsOf = (row: Row, filter: Filter): Cell[] =>
  row.cells.filter((one) => !filter.onlyTasks || tasks.includes(one.have));

/** What a reader asked to see; incomplete counts by the columns that are shown. */
export function shown(rows: readonly Row[], filter: Filter): Row[] {
  return rows.filter(
    (row) =>
      (filter.tag === '' || row.tag === filter.tag) &&
      (!filter.onlyRed || cellsOf(row, filter).some((one) => !one.met)),
  );
}
