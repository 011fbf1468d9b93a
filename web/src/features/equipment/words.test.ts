// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { availability, lacks, type UnitRow } from './words';

const row = (kinds: UnitRow['kinds']): UnitRow => ({
  unit: 'v1',
  unit_name: '巴音柴达木嘎查',
  level: 'station',
  complete: false,
  kinds,
  networks: [],
  faults_open: 0,
});

describe('what a unit lacks', () => {
  it('names what is broken and what is not there, and nothing that is enough', () => {
    const words = lacks(
      row([
        { kind: 'computer', needed: 1, working: 2, faulty: 1 },
        { kind: 'printer', needed: 1, working: 0, faulty: 1 },
        { kind: 'evaluator', needed: 1, working: 0, faulty: 0 },
        { kind: 'other', needed: 0, working: 0, faulty: 1 },
      ]),
    );
    expect(words).toHaveLength(2);
    expect(words[0]).not.toBe(words[1]);
  });
});

describe('availability', () => {
  it('is never rounded up to whole, and says nothing of a month that was not open', () => {
    expect(availability(10_000, 1)).toBe('99.9 %');
    expect(availability(360, 0)).toBe('100.0 %');
    expect(availability(360, 360)).toBe('0.0 %');
    expect(availability(0, 0)).toBe('–');
  });
});
