// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { fitted, greyOf, judge, sizeWords } from '@/ui/photo';

const side = 64;
const picture = (grey: (x: number, y: number) => number) =>
  Float32Array.from({ length: side * side }, (_, at) => grey(at % side, Math.floor(at / side)));

describe('judge', () => {
  it('calls print on paper clear', () => {
    const print = picture((x, y) => (y % 8 < 2 && x % 3 === 0 ? 30 : 220));
    expect(judge(print, side, side)).toBe('clear');
  });

  it('calls the same print smeared over twelve pixels blurred', () => {
    const smear = picture((x, y) => 180 + 8 * Math.sin(x / 12) + 8 * Math.sin(y / 12));
    expect(judge(smear, side, side)).toBe('blurred');
  });

  it('calls a night picture dark, however sharp it is', () => {
    expect(
      judge(
        picture((x) => (x % 2 ? 60 : 5)),
        side,
        side,
      ),
    ).toBe('dark');
  });
});

describe('fitted', () => {
  it('shrinks the long side and keeps the shape, and never enlarges', () => {
    expect(fitted(4000, 3000, 1600)).toEqual([1600, 1200]);
    expect(fitted(800, 600, 1600)).toEqual([800, 600]);
    expect(fitted(5000, 1, 1600)).toEqual([1600, 1]);
  });
});

describe('greyOf', () => {
  it('weighs colours as eyes do', () => {
    const [white, green, blue] = greyOf(
      new Uint8ClampedArray([255, 255, 255, 255, 0, 255, 0, 255, 0, 0, 255, 255]),
    );
    expect(Math.round(white!)).toBe(255);
    expect(green!).toBeGreaterThan(blue!);
  });
});

describe('sizeWords', () => {
  it('uses the unit a person expects', () => {
    expect(sizeWords(4.1 * 1024 * 1024)).toBe('4.1 MB');
    expect(sizeWords(10 * 1024 ** 3)).toBe('10.0 GB');
    expect(sizeWords(212 * 1024)).toBe('212 KB');
    expect(sizeWords(3)).toBe('1 KB');
  });
});
