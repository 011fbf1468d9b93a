// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { legsOf, placesOf, spotOf } from './route';

const stop = (unit_name: string, light: string, state = 'accepted') => ({
  ...{ unit: `u-${unit_name}`, unit_name, state },
  light: { state: light },
});

describe('a day’s way', () => {
  it('goes to the most urgent place first, then where most wait', () => {
    const places = placesOf([
      stop('甲', 'grey'),
      stop('乙', 'green'),
      stop('丙', 'grey'),
      stop('丙', 'grey'),
      stop('乙', 'red'),
    ]);
    expect(places.map((place) => place.name)).toEqual(['乙', '丙', '甲']);
    expect(places[0]!.rows.map((row) => row.light.state)).toEqual(['red', 'green']);
  });

  it('leaves out what lies at an office', () => {
    expect(placesOf([stop('甲', 'red', 'submitted'), stop('甲', 'grey', 'delivered')])).toEqual([]);
  });

  it('drives the short way round, and keeps what has no point for the end', () => {
    const places = placesOf(['丁', '丙', '甲', '乙'].map((name) => stop(name, 'grey')));
    const spots = new Map(
      ['甲', '乙', '丙'].map((name, at) => [
        `u-${name}`,
        { lat: 38_000_000, lng: 108_000_000 + at * 100_000 },
      ]),
    );
    const start = { lat: 38_000_000, lng: 107_950_000 };
    const legs = legsOf(places, spots, start);
    expect(legs.map((leg) => leg.place.name)).toEqual(['甲', '乙', '丙', '丁']);
    expect(legs[0]!.metres).toBeGreaterThan(4_000);
    expect(legs[3]!.spot).toBeUndefined();
    const urgent = legsOf(places, spots, start, false);
    expect(urgent.map((leg) => leg.place.name)).toEqual(['丙', '甲', '乙', '丁']);
  });

  it('keeps two villages of one name apart', () => {
    const two = [stop('甲', 'grey'), { ...stop('甲', 'grey'), unit: 'other' }];
    expect(placesOf(two)).toHaveLength(2);
  });

  it('takes the first measured point of a unit', () => {
    expect(spotOf([{}, { lat: 1, lng: 2 }])).toEqual({ lat: 1, lng: 2 });
    expect(spotOf([{}])).toBeUndefined();
  });
});
