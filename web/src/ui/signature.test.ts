// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { longEnough, strokeLength } from '@/ui/signature';

describe('a signature', () => {
  it('is not a dot, nor a slip of the finger', () => {
    expect(longEnough([])).toBe(false);
    expect(longEnough([[{ x: 0.5, y: 0.5 }]])).toBe(false);
    expect(
      longEnough([
        [
          { x: 0.5, y: 0.5 },
          { x: 0.6, y: 0.5 },
        ],
      ]),
    ).toBe(false);
  });

  it('is what several strokes make together', () => {
    const stroke = [
      { x: 0.2, y: 0.5 },
      { x: 0.4, y: 0.5 },
    ];
    expect(strokeLength(stroke)).toBeCloseTo(0.2);
    expect(longEnough([stroke, stroke])).toBe(true);
  });
});
