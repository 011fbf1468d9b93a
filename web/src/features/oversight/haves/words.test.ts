// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { cellsOf, shown, type Cell, type Row } from './words';

const cell = (have: Cell['have'], met: boolean): Cell => ({
  have,
  met,
  sentence: '',
  said: [],
  mender: 'head',
});
const row = (unit: string, tag: Row['tag'], cells: Cell[]): Row => ({
  unit,
  unit_name: unit,
  level: 'station',
  tag,
  met: cells.filter((one) => one.met).length,
  cells,
});
const rows = [
  row('a', 'demonstration', [cell('window', true), cell('rules', false)]),
  row('b', 'station', [cell('window', false), cell('rules', true)]),
  row('c', 'station', [cell('window', true), cell('rules', true)]),
];
const units = (found: Row[]) => found.map((one) => one.unit);

describe('what is shown of the eight haves', () => {
  it('shows all, only a tag, or only what is not complete', () => {
    const all = { onlyRed: false, onlyTasks: false, tag: '' } as const;
    expect(units(shown(rows, all))).toEqual(['a', 'b', 'c']);
    expect(units(shown(rows, { ...all, tag: 'station' }))).toEqual(['b', 'c']);
    expect(units(shown(rows, { ...all, onlyRed: true }))).toEqual(['a', 'b']);
  });
  it('counts only the four construction tasks when only they are asked for', () => {
    const some = { onlyRed: true, onlyTasks: true, tag: '' } as const;
    expect(units(shown(rows, some))).toEqual(['b']);
    expect(cellsOf(rows[0]!, some).map((one) => one.have)).toEqual(['window']);
  });
});
