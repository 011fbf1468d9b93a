// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { entryNote, trailSteps, type Material } from './case_words';
import { marked, markOf, noticeRows, unsaved, type Marks } from './check_list';

const material = (no: number, state: Material['state'], required = true): Material => ({
  no,
  name: `材料${no}`,
  required,
  state,
  uploads: [],
  note: state === 'defective' ? '看不清' : '',
});
const list = [
  material(1, 'received'),
  material(2, 'missing'),
  material(3, 'missing', false),
  material(4, 'defective'),
  material(5, 'exempt'),
];

describe('the check list', () => {
  it('shows what the server knows until the clerk marks', () => {
    expect(markOf(list[0]!, {}).state).toBe('');
    expect(markOf(list[3]!, {})).toEqual({ state: 'defective', note: '看不清' });
    expect(marked(list, { 1: { state: 'ok', note: '' } })).toBe(3);
  });

  it('sends only what is new, and a good one without an old note', () => {
    const marks: Marks = {
      1: { state: 'ok', note: 'x' },
      4: { state: 'defective', note: ' 看不清 ' },
    };
    expect(unsaved(list, marks)).toEqual([{ no: 1, state: 'ok', note: '' }]);
  });
});

describe('the one-time notice', () => {
  it('begins with everything that is wrong and required', () => {
    const rows = noticeRows(list, { 1: { state: 'defective', note: '缺一页' } }, []);
    expect(rows.filter((row) => row.on).map((row) => row.material)).toEqual([1, 2, 4]);
    expect(rows[0]!.reason).toBe('缺一页');
  });

  it('keeps what the clerk has typed', () => {
    const kept = [{ material: 2, name: '材料2', on: false, reason: '改过', need: '带来' }];
    expect(noticeRows(list, {}, kept)[1]).toEqual(kept[0]);
  });
});

describe('the trail', () => {
  it('tells the paper, the reason and the date, and never breaks on an unknown body', () => {
    const body = JSON.stringify({
      artefact: 'SL1',
      reason: '说明',
      clocks: [{ kind: 'K2', state: 'running', due: '2026-12-02' }],
    });
    expect(entryNote(body)).toContain('SL1 · 说明 · ');
    expect(entryNote('no json')).toBe('');
  });

  it('ends with who has it now', () => {
    const next = { who: 'clerk', name: '嘎鲁图镇', what: 'check' };
    expect(trailSteps([], next).at(-1)).toMatchObject({ now: true });
  });
});
