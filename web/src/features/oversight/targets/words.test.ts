// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { behindPath, figureText, lightOf, lines, targetText } from './words';

describe('figures in words', () => {
  it('cuts and never rounds up to the target', () => {
    expect(figureText(791, 'share')).toBe('79.1 %');
    expect(figureText(1000, 'share')).toBe('100.0 %');
    expect(figureText(1259, 'per_case')).toBe('1.25');
    expect(figureText(40, 'per_case')).toBe('0.04');
    expect(figureText(undefined, 'share')).toBe('—');
  });
  it('says a target without a decimal that tells nothing', () => {
    expect(targetText(800, 'share')).toBe('80 %');
    expect(targetText(805, 'share')).toBe('80.5 %');
    expect(targetText(1000, 'per_case')).toBe('1');
  });
  it('gives nothing to divide by no colour', () => {
    expect(lightOf('no_statement')).toBe('grey');
    expect(lightOf('missed')).toBe('red');
    expect(lightOf('on_the_way')).toBe('gold');
  });
});

describe('the line of twelve months', () => {
  it('leaves a gap where a month says nothing', () => {
    const runs = lines([500, undefined, 1000, 1000], 1000, 90, 30);
    expect(runs.map((run) => run.length)).toEqual([1, 2]);
    expect(runs[0]![0]).toEqual({ x: 0, y: 15 });
    expect(runs[1]![1]).toEqual({ x: 90, y: 0 });
  });
  it('holds what is above the target', () => {
    expect(lines([2000], 1000, 90, 30)[0]![0]!.y).toBe(0);
  });
});

describe('the way to the cases', () => {
  it('names what is counted and where', () => {
    const tile = { indicator: 'trips_per_case', from: '2026-01-01', to: '2026-11-18' } as const;
    expect(behindPath(tile, '150626100000', 'rest')).toBe(
      '/targets/cases?indicator=trips_per_case&from=2026-01-01&to=2026-11-18&unit=150626100000&which=rest',
    );
  });
});
