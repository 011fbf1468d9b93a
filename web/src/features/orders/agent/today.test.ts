// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { dueToday } from './today';

const row = (id: string, light: string, who = 'agent', day = 24) => ({
  ...{ id, light: { state: light }, next: { who } },
  placed_at: `2026-11-${day}T10:00:00+08:00`,
});

describe('today', () => {
  it('shows what is late first, and of two as urgent who has waited longer', () => {
    const rows = [
      row('a', 'grey'),
      row('b', 'gold'),
      row('c', 'red'),
      row('d', 'gold', 'agent', 20),
    ];
    expect(dueToday(rows).map((one) => one.id)).toEqual(['c', 'd', 'b', 'a']);
  });

  it('leaves out what somebody else has to do, and shows nothing twice', () => {
    const rows = [row('a', 'red', 'office'), row('b', 'green'), row('b', 'green')];
    expect(dueToday(rows).map((one) => one.id)).toEqual(['b']);
  });
});
