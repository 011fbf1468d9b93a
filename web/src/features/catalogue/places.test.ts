// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { distanceText, kilometres, sorted, type Place } from './places';

const place = (id: string, offered: boolean, lat?: number): Place => ({
  ...{ id, offered, unit: '', name: id, address: '', hours: '', phone: '' },
  at: lat === undefined ? undefined : { lat, lng: 108_840_000 },
});

describe('places for an item', () => {
  it('measures as the crow flies', () => {
    const [here, there] = [
      { lat: 38_600_000, lng: 108_840_000 },
      { lat: 39_600_000, lng: 108_840_000 },
    ];
    expect(kilometres(here, there)).toBeCloseTo(111.2, 0);
    expect(kilometres(here, here)).toBe(0);
  });

  it('says a distance as people do', () => {
    expect(distanceText(0.83)).toEqual({ n: '800', unit: 'm' });
    expect(distanceText(3.42)).toEqual({ n: '3.4', unit: 'km' });
    expect(distanceText(26.7)).toEqual({ n: '27', unit: 'km' });
  });

  it('puts where it can be done before what is near', () => {
    const from = { lat: 38_600_000, lng: 108_840_000 };
    const places = [
      place('near, not here', false, 38_600_100),
      place('far', true, 39_000_000),
      place('unknown', true),
      place('near', true, 38_700_000),
    ];
    expect(sorted(places, from).map((one) => one.id)).toEqual([
      'near',
      'far',
      'unknown',
      'near, not here',
    ]);
    expect(sorted(places, undefined).map((one) => one.id)).toEqual([
      'far',
      'unknown',
      'near',
      'near, not here',
    ]);
  });
});
