// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import {
  coverageCells,
  coverageHeads,
  mayVerify,
  monthDays,
  needsEvidence,
  share,
  type CoverageRow,
} from './words';

const row: CoverageRow = {
  key: '2026-11-01',
  name: '',
  invited: 9,
  lapsed: 1,
  very_satisfied: 1,
  satisfied: 1,
  basically_satisfied: 0,
  dissatisfied: 2,
  very_dissatisfied: 0,
  uncounted: 1,
  matters: 3,
  called_back: 2,
  rated: 5,
  counted: 4,
  waiting: 3,
  satisfaction: 500,
};

describe('the figures of ratings', () => {
  it('shows no share where nobody rated, instead of nought', () => {
    expect(share(undefined)).toBe('—');
    expect(share(null)).toBe('—');
    expect(share(0)).toBe('0.0%');
    expect(share(667)).toBe('66.7%');
  });

  it('names what the share is a share of, in every row', () => {
    const cells = coverageCells(row, 'month');
    expect(cells).toHaveLength(coverageHeads('month').length);
    expect(cells[0]).toBe('2026-11');
    expect(cells).toContain('50.0%（4）');
  });

  it('knows no waiting ones by way: who has not rated has used none', () => {
    expect(coverageCells({ ...row, key: '' }, 'way')[3]).toBe('—');
  });

  it('goes back over the turn of a year', () => {
    expect(monthDays('2026-11-18', 0)).toEqual({ from: '2026-11-01', to: '2026-11-18' });
    expect(monthDays('2026-02-18', 3).from).toBe('2025-11-01');
  });
});

describe('the verdicts', () => {
  it('asks for evidence for two of them', () => {
    expect(needsEvidence('mistaken')).toBe(true);
    expect(needsEvidence('malicious')).toBe(true);
    expect(needsEvidence('invalid')).toBe(false);
  });

  it('offers them when the server allows one', () => {
    expect(mayVerify(['call', 'found'])).toBe(true);
    expect(mayVerify(['call', 'assign'])).toBe(false);
  });
});
