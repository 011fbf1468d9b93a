// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { millionths, pointInput } from './point_draft';

describe('a point of a partner', () => {
  it('reads degrees as a map shows them', () => {
    expect(millionths('38.604136')).toBe(38_604_136);
    expect(millionths('108,84')).toBe(108_840_000);
    expect(millionths('')).toBeNaN();
    expect(millionths('north')).toBeNaN();
  });

  it('sends the days in order and leaves out what was not typed', () => {
    const input = pointInput(
      {
        unit: 'u',
        name: '营业所',
        address: '街 1 号',
        weekdays: ['6', '1'],
        from: '09:00',
        to: '17:00',
        lat: '',
        lng: '',
      },
      '周一、周六',
    );
    expect(input).toEqual({
      unit: 'u',
      name: '营业所',
      address: '街 1 号',
      hours: '周一、周六 09:00–17:00',
      weekdays: '16',
      open_from: 540,
      open_to: 1020,
    });
  });
});
