// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { placesOf } from './route';

const stop = (unit_name: string, light: string, state = 'accepted') => ({
  ...{ unit_name, state },
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
});
