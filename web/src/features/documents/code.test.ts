// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { inFours } from './code';

describe('the code of a paper', () => {
  it.each([
    ['1234567890123456', '1234 5678 9012 3456'],
    ['1234-5678-9012-3456', '1234 5678 9012 3456'],
    ['１２３４ ５６', '1234 56'],
    ['12345678901234567', '1234 5678 9012 3456'],
    ['码 1234', '1234'],
    ['', ''],
  ])('%s is shown as %s', (typed, shown) => expect(inFours(typed)).toBe(shown));
});
