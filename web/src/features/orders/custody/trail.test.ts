// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { moveSteps, whereOf, whereWords, type Paper, type Trail } from './trail';

const paper: Paper = {
  id: 'p1',
  name: '户口簿',
  form: 'original',
  pages: 2,
  to_return: true,
  taken_at: '2026-11-18T09:12:00+08:00',
  condition: '',
  bag: '',
  place: 'agent',
  holder_name: '其其格',
  moving: false,
  since: '2026-11-18T09:12:00+08:00',
};
const trail: Trail = {
  order: 'o1',
  version: 3,
  papers: [paper],
  moves: [
    {
      id: 'm1',
      bag: '封 12',
      papers: ['p1'],
      from: 'agent',
      from_name: '其其格',
      to: 'office',
      to_name: '嘎鲁图镇',
      given_name: '其其格',
      given_at: '2026-11-18T10:00:00+08:00',
      taken_name: '',
      signature: '',
    },
  ],
  losses: [],
  yours: [],
  arriving: ['m1'],
};

describe('where an original is', () => {
  it('names the hand that has it, and a loss or a return before anything else', () => {
    expect(whereOf(paper)).toBe('agent');
    expect(whereOf({ ...paper, moving: true })).toBe('moving');
    expect(whereOf({ ...paper, place: 'office' })).toBe('office');
    expect(whereOf({ ...paper, moving: true, lost_at: '2026-11-19T09:00:00+08:00' })).toBe('lost');
    expect(whereOf({ ...paper, returned_at: '2026-11-20T09:00:00+08:00' })).toBe('back');
    expect(whereWords(paper)).toContain('其其格');
  });

  it('says of a move that nobody confirmed it yet', () => {
    const [step] = moveSteps(trail);
    expect(step).toMatchObject({ id: 'm1', now: true });
    expect(step?.what).toContain('户口簿');
    expect(step?.note).toContain('封 12');
  });
});
