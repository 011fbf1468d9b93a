// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { geoLink, lengthOf, metresBetween, shortWay, type Spot } from './way';

/** Numbers that look random and are the same every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
type Named = Spot & { name: string };
function scattered(n: number, seed: number): Named[] {
  const roll = dice(seed);
  return Array.from({ length: n }, (_, at) => ({
    name: `${at}`,
    lat: 38_000_000 + Math.floor(roll() * 1_500_000),
    lng: 108_000_000 + Math.floor(roll() * 1_500_000),
  }));
}
const names = (way: readonly Named[]) => way.map((spot) => spot.name).sort();

/** Every order of a few places. */
function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, at) =>
    permutations([...all.slice(0, at), ...all.slice(at + 1)]).map((rest) => [one, ...rest]),
  );
}

describe('a way through a day', () => {
  it('measures as the server does', () => {
    const a = { lat: 38_600_000, lng: 108_840_000 };
    expect(metresBetween(a, a)).toBe(0);
    expect(metresBetween(a, { ...a, lat: 39_600_000 })).toBe(111_195);
  });

  it('visits every place once, and is never longer than the given order', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const spots = scattered(seed % 13, seed);
      const start = seed % 3 === 0 ? undefined : scattered(1, seed + 1000)[0];
      const way = shortWay(spots, start);
      expect(names(way)).toEqual(names(spots));
      expect(lengthOf(way, start)).toBeLessThanOrEqual(lengthOf(spots, start));
      expect(shortWay(way, start), 'a second look changes nothing').toEqual(way);
    }
  });

  it('is within a fifth of the best there is, for as many places as a day has', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const spots = scattered(6, seed);
      const start = scattered(1, seed + 500)[0];
      const best = Math.min(...permutations(spots).map((way) => lengthOf(way, start)));
      expect(lengthOf(shortWay(spots, start), start)).toBeLessThanOrEqual(best * 1.2);
    }
  });

  it('turns round what crosses', () => {
    const at = (name: string, lng: number) => ({ name, lat: 38_600_000, lng: lng * 1e6 });
    const zigzag = [at('c', 108.3), at('a', 108.1), at('d', 108.4), at('b', 108.2)];
    const way = shortWay(zigzag, at('home', 108));
    expect(way.map((spot) => spot.name)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('answers at once for a hundred places', () => {
    const spots = scattered(100, 7);
    const begun = performance.now();
    expect(names(shortWay(spots))).toEqual(names(spots));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('opens the phone’s own map at the place', () => {
    const link = geoLink({ lat: 38_604_000, lng: 108_846_000 }, '巴音柴达木嘎查');
    expect(link).toMatch(/^geo:38\.604000,108\.846000\?q=38\.604000,108\.846000\(/);
  });
});
