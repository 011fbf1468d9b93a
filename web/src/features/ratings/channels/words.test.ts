// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { stateOf } from './words';

const tried = { retired: false, tried_on: '2026-08-20', works: true, good_until: '2026-11-18' };

describe('a rating channel', () => {
  it('counts through the last day of its test', () => {
    expect(stateOf(tried, '2026-11-18')).toBe('good');
    expect(stateOf(tried, '2026-11-19')).toBe('old');
  });

  it('counts for nothing when it failed, was never tried or is out of use', () => {
    expect(stateOf({ ...tried, works: false }, '2026-09-01')).toBe('broken');
    expect(stateOf({ retired: false, works: false }, '2026-09-01')).toBe('untried');
    expect(stateOf({ ...tried, retired: true }, '2026-09-01')).toBe('retired');
  });
});
