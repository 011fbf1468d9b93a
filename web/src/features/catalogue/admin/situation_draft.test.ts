// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { freshKey, newQuestion, toSave, typed, worded, type View } from './situation_draft';

const view: View = {
  item: 'i1',
  name: '高龄津贴申领',
  item_version: 2,
  draft_version: 0,
  faults: [],
  situations: [
    {
      key: 'housing',
      question: '现在住的房子是？',
      answers: [
        { key: 'own', text: '自己的' },
        { key: 'rent', text: '租的' },
      ],
    },
  ],
  materials: [
    {
      no: 1,
      name: '申请书',
      required: true,
      form: 'any',
      note: '',
      may_follow: false,
      paper: '',
      situations: [],
    },
    {
      no: 2,
      name: '租赁合同',
      required: true,
      form: 'any',
      note: '',
      may_follow: false,
      paper: '',
      situations: ['rent'],
    },
  ],
};

describe('situations', () => {
  it('come from what is in force and go back unchanged', () => {
    const questions = typed(view);
    expect(questions[0]!.answers.map((one) => one.calls)).toEqual([[], [2]]);
    expect(toSave(questions)).toEqual({
      situations: view.situations,
      needs: [{ no: 2, answers: ['rent'] }],
    });
  });

  it('come from the draft when there is one', () => {
    const draft = {
      version: 1,
      base_version: 2,
      situations: view.situations,
      needs: [{ no: 1, answers: ['own', 'rent'] }],
      changed_at: '2026-11-26T09:00:00+08:00',
      changed_by: '那顺（样例）',
    };
    const questions = typed({ ...view, draft });
    expect(questions[0]!.answers.map((one) => one.calls)).toEqual([[1], [1]]);
  });

  it('get keys that nothing else has', () => {
    const first = newQuestion([]);
    const second = newQuestion([first]);
    const keys = [first, second].flatMap((one) => [
      one.key,
      ...one.answers.map((answer) => answer.key),
    ]);
    expect(new Set(keys).size).toBe(6);
    expect(freshKey('q', typed(view))).toBe('q1');
  });

  it('are complete only with words everywhere', () => {
    const question = newQuestion([]);
    expect(worded([question])).toBe(false);
    question.question = '住哪里？';
    question.answers.forEach((one, at) => (one.text = `${at}`));
    expect(worded([question])).toBe(true);
    question.answers.pop();
    expect(worded([question])).toBe(false);
  });
});
