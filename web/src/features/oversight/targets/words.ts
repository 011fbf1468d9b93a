// SPDX-License-Identifier: MulanPSL-2.0
import type { Reply } from '@/app/server';
import type { Light } from '@/ui/light';

export type Board = Reply<'/api/v1/targets', 'get'>;
export type Tile = Board['rows'][number];
export type Figure = Tile['figure'];
export type State = Figure['state'];
export type Items = Reply<'/api/v1/targets/items', 'get'>['rows'];
export type Behind = Reply<'/api/v1/targets/cases', 'get'>['rows'][number];

/** Thousandths as people read them: 79.1 %, or 1.25 times a case. Cut, never rounded up. */
export function figureText(value: number | undefined, unit: Tile['unit']): string {
  if (value === undefined) return '—';
  return unit === 'share'
    ? `${Math.trunc(value / 10)}.${value % 10} %`
    : `${Math.trunc(value / 1000)}.${String(value % 1000)
        .padStart(3, '0')
        .slice(0, 2)}`;
}

/** The same without the decimal when it is 0: a target of 80 %. */
export const targetText = (value: number, unit: Tile['unit']): string =>
  figureText(value, unit).replace(/\.0+(?= %|$)/, '');

const lights: Record<State, Light> = {
  reached: 'green',
  on_the_way: 'gold',
  behind: 'red',
  missed: 'red',
  no_statement: 'grey',
  not_begun: 'grey',
  no_target: 'grey',
};
export const lightOf = (state: State): Light => lights[state];

export interface Point {
  x: number;
  y: number;
}

/** Runs of months that have a value, in a box of the given size; a gap stays a gap. */
export function lines(
  values: readonly (number | undefined)[],
  top: number,
  width: number,
  height: number,
): Point[][] {
  const most = Math.max(top, 1, ...values.map((one) => one ?? 0));
  const step = width / Math.max(values.length - 1, 1);
  const out: Point[][] = [];
  let run: Point[] = [];
  values.forEach((value, at) => {
    if (value === undefined) {
      run = [];
      return;
    }
    if (run.length === 0) out.push(run);
    run.push({ x: at * step, y: height - (value / most) * height });
  });
  return out;
}

/** Where the list of cases behind a figure lies. */
export function behindPath(
  tile: Pick<Tile, 'indicator' | 'from' | 'to'>,
  unit: string,
  which: 'all' | 'hit' | 'rest',
): string {
  const query = new URLSearchParams({
    indicator: tile.indicator,
    from: tile.from,
    to: tile.to,
    unit,
    which,
  });
  return `/targets/cases?${query.toString()}`;
}

export const windowKinds = ['comprehensive', 'sector', 'special', 'help'] as const;

/** Items have no list of cases behind them, nor has what nobody divides. */
export const opens = (tile: Tile, figure: Figure): boolean =>
  tile.indicator !== 'near_rate' && figure.denominator > 0;
