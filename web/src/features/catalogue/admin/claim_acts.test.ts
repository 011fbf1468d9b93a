// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { fits, isBehind, taken, type State } from './claim_acts';
import type { Claim } from './words';

const claim = (item: string, state: State, from = 1, to = 1) =>
  ({ item, state, item_version: from, current_version: to }) as unknown as Claim;
const rows = [claim('a', 'claimed'), claim('b', 'submitted'), claim('c', 'published')];

describe('claims', () => {
  it('are handed in, approved and published one after the other', () => {
    expect(fits('claimed', 'submit')).toBe(true);
    expect(fits('submitted', 'submit')).toBe(false);
    expect(fits('submitted', 'approve')).toBe(true);
    expect(fits('approved', 'publish')).toBe(true);
    expect(fits('claimed', 'publish')).toBe(false);
    expect(fits('withdrawn', 'withdraw')).toBe(false);
  });

  it('that are chosen and fit are taken; where none is chosen, all that fit', () => {
    expect(taken(rows, [], 'submit')).toEqual(['a']);
    expect(taken(rows, ['a', 'b'], 'approve')).toEqual(['b']);
    expect(taken(rows, ['a'], 'approve')).toEqual([]);
  });

  it('are behind when the standard went on, unless they were withdrawn', () => {
    expect(isBehind(claim('a', 'published', 1, 2))).toBe(true);
    expect(isBehind(claim('a', 'withdrawn', 1, 2))).toBe(false);
  });
});
