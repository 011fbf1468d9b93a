// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { answersAsked, brought, emptyInVisit, freshVisit, visitInput, type Sheet } from './visit';

const use = (item: string, no: number) => ({ item, item_name: item, no, required: true });
const row = (key: string, uses: ReturnType<typeof use>[]) => ({
  key,
  name: key,
  required: true,
  form: 'original' as const,
  copies: 1,
  note: '',
  paper: '',
  uses,
});
const sheet: Sheet = {
  items: [],
  questions: [
    {
      question: '谁来办？',
      answers: [
        {
          text: '本人',
          picks: [
            { item: 'a', answer: 'self' },
            { item: 'b', answer: 'own' },
          ],
        },
        { text: '家人', picks: [{ item: 'a', answer: 'kin' }] },
      ],
    },
  ],
  rows: [row('id', [use('a', 1), use('b', 3)]), row('form', [use('b', 1)])],
  spared: 1,
};
const filled = () => ({
  ...freshVisit(),
  unit: 'v1',
  applicant: {
    name: '巴图（样例）',
    id_number: '15062619520302001x',
    phone: '13800001234',
    address: '',
  },
  items: [
    { id: 'a', name: '甲' },
    { id: 'b', name: '乙' },
  ],
  said: { '谁来办？': '本人' },
  brought: { id: { received: true } },
  delivery: 'town' as const,
});

describe('a visit with several items', () => {
  it('hands one paper in for every item that asks for it, under that item’s own number', () => {
    const input = visitInput(filled(), sheet);
    expect(input.items.map((one) => one.materials)).toEqual([
      [{ no: 1, uploads: [], received: true }],
      [{ no: 3, uploads: [], received: true }],
    ]);
    expect(input.applicant.id_number).toBe('15062619520302001X');
  });
  it('answers a common question for each item in its own words', () => {
    expect(answersAsked(sheet.questions, { '谁来办？': '本人' })).toBe('a:self,b:own');
    expect(visitInput(filled(), sheet).items.map((one) => one.answers)).toEqual([
      ['self'],
      ['own'],
    ]);
    expect(answersAsked(sheet.questions, {})).toBe('');
  });
  it('counts what is there, and names every field that is still empty', () => {
    expect(brought(sheet.rows, filled())).toBe(1);
    expect(emptyInVisit(filled())).toBeUndefined();
    expect(emptyInVisit(freshVisit())?.errors?.map((one) => one.field)).toEqual([
      'unit',
      'applicant.name',
      'applicant.id_number',
      'applicant.phone',
      'item',
      'delivery',
    ]);
  });
});
