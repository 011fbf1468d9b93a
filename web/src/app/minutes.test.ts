// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { clockWords, minuteOf } from './minutes';

describe('times', () => {
  it('are said as a clock says them', () => {
    expect([0, 545, 570, 1439].map(clockWords)).toEqual(['0:00', '9:05', '9:30', '23:59']);
  });

  it('come back from the field they are typed in', () => {
    for (const minute of [0, 545, 570, 1439]) expect(minuteOf(clockWords(minute))).toBe(minute);
    expect(minuteOf('09:30')).toBe(570);
    expect(minuteOf('')).toBeNaN();
  });
});
