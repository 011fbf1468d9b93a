// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { beside, tone, type Photo } from './words';

const photo = (item: number, stage: Photo['stage']): Photo => ({
  upload: `${item}${stage}`,
  item,
  stage,
  taken_on: '2026-11-18',
  added_by: '主任',
});

describe('upgrade projects', () => {
  it('puts before beside after, and leaves out what nobody took', () => {
    const all = [photo(1, 'after'), photo(2, 'before'), photo(1, 'before')];
    expect(beside(all, 1).map((one) => one.stage)).toEqual(['before', 'after']);
    expect(beside(all, 0)).toEqual([]);
  });

  it('is red when late, whatever its state', () => {
    expect(tone({ state: 'under_way', overdue: true })).toBe('red');
    expect(tone({ state: 'under_way', overdue: false })).toBe('grey');
    expect(tone({ state: 'done', overdue: false })).toBe('gold');
    expect(tone({ state: 'accepted', overdue: false })).toBe('grass');
  });
});
