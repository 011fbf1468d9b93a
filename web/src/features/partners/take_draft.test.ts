// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { emptyInTake, freshTake, merged, takeInput, type Guide } from './take_draft';

const guide = (id: string, papers: [string, boolean][]) =>
  ({
    id,
    name: `事项${id}`,
    situations: [],
    materials: papers.map(([name, required], at) => ({ no: at + 1, name, required })),
  }) as unknown as Guide;
const two = [
  guide('1', [
    ['身份证', true],
    ['场地证明', true],
  ]),
  guide('2', [
    ['照片', false],
    ['身份证', false],
  ]),
];
const signed = { text_sm3: 'x', agreed: true, signature: 's' };

describe('a visit of several matters', () => {
  it('asks for each paper once, and as needed when one matter needs it', () => {
    const list = merged(two);
    expect(list.map((one) => one.name)).toEqual(['身份证', '场地证明', '照片']);
    expect(list[0]).toEqual({
      name: '身份证',
      required: true,
      matters: ['事项1', '事项2'],
      items: ['1', '2'],
    });
  });

  it('hands one paper in with every matter that asks for it, by its own number', () => {
    const draft = { ...freshTake(), brought: { 身份证: true } };
    const input = takeInput(draft, two, signed, undefined);
    expect(input.matters.map((one) => one.materials.map((paper) => paper.no))).toEqual([[1], [2]]);
    expect(input.partner).toBeUndefined();
  });

  it('asks for a paper of a situation only after its answer, and sends the answer', () => {
    const asks = guide('3', [
      ['身份证', true],
      ['租房合同', true],
    ]);
    asks.situations = [
      {
        key: 'home',
        question: '房子是谁的？',
        answers: [
          { key: 'own', text: '自己的' },
          { key: 'rent', text: '租的' },
        ],
      },
    ];
    asks.materials[1]!.situations = ['rent'];
    expect(merged([asks]).map((one) => one.name)).toEqual(['身份证']);
    const draft = { ...freshTake(), brought: { 身份证: true, 租房合同: true } };
    const own = takeInput({ ...draft, said: { '3:home': 'own' } }, [asks], signed, undefined);
    expect(own.matters[0]).toMatchObject({ answers: ['own'], materials: [{ no: 1 }] });
    const said = { '3:home': 'rent' };
    expect(merged([asks], said).map((one) => one.name)).toEqual(['身份证', '租房合同']);
    const rent = takeInput({ ...draft, said }, [asks], signed, undefined);
    expect(rent.matters[0]!.materials.map((one) => one.no)).toEqual([1, 2]);
  });

  it('gives each case its own copy of a picture', () => {
    const pictures = { 身份证: { '1': ['a'], '2': ['b'] } };
    const input = takeInput({ ...freshTake(), pictures }, two, signed, undefined);
    expect(input.matters.map((one) => one.materials[0]!.uploads)).toEqual([['a'], ['b']]);
  });

  it('sends no wish without a theme, and none without a day', () => {
    const draft = { ...freshTake(), wishes: { account: '2026-11-20', pos: '' } };
    expect(takeInput(draft, two, signed, signed).wishes).toEqual([]);
    const theme = takeInput({ ...draft, package: 'p' }, two, signed, signed);
    expect(theme.wishes).toEqual([{ service: 'account', date: '2026-11-20' }]);
  });

  it('names what is empty', () => {
    const fields = emptyInTake(freshTake())?.errors?.map((one) => one.field);
    expect(fields).toContain('matters');
    expect(fields).toContain('applicant.phone');
  });
});
