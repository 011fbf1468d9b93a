// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { projected, visited, type Order, type Pending, type Plan, type Visit } from './project';

const next = { who: 'agent', name: '', what: 'submit' };
const plan = {
  moves: [
    { from: 'offered', act: 'accept', to: 'accepted' },
    { from: 'accepted', act: 'choose', to: 'awaiting_mandate' },
    { from: 'awaiting_mandate', act: 'mandate', to: 'mandated' },
    { from: 'mandated', act: 'papers', to: 'preparing' },
    { from: 'preparing', act: 'submit', to: 'submitted' },
  ],
  states: [
    { state: 'accepted', tab: 'open', next, allowed: ['choose', 'finish_help'] },
    { state: 'awaiting_mandate', tab: 'open', next, allowed: ['mandate', 'finish_help'] },
    { state: 'mandated', tab: 'open', next, allowed: ['papers', 'materials'] },
    { state: 'preparing', tab: 'open', next, allowed: ['papers', 'materials', 'submit'] },
    { state: 'submitted', tab: 'open', next, allowed: [] },
    { state: 'to_deliver', tab: 'delivering', next, allowed: ['collect'] },
  ],
} as unknown as Plan;
const order = {
  ...{ id: 'o1', state: 'offered', version: 3, mode: 'act', collected: false },
  ...{ papers: [], allowed: ['accept'], agent: { id: 'a', name: '其其格', phone: '' } },
  materials: [{ no: 1, name: '身份证', required: true, uploads: [], note: '' }],
} as unknown as Order;
const act = (word: string, body: object = {}): Pending => ({
  ...{ act: word, key: `k-${word}`, madeAt: 0 },
  body: body as Record<string, unknown>,
});

describe('an order with acts that wait', () => {
  it('is walked along the server’s table', () => {
    const now = projected(order, [act('accept'), act('choose', { mode: 'act' })], plan);
    expect(now.state).toBe('awaiting_mandate');
    expect(now.version).toBe(5);
    expect(now.allowed).toEqual(['mandate', 'finish_help']);
  });

  it('offers handing in only when something was photographed', () => {
    const walked = ['accept', 'choose', 'mandate', 'papers'].map((word) =>
      act(word, word === 'choose' ? { mode: 'act' } : {}),
    );
    expect(projected(order, walked, plan).allowed).toEqual(['papers', 'materials']);
    const photo = act('materials', { material: 1, uploads: ['u1'] });
    const now = projected(order, [...walked, photo], plan);
    expect(now.materials[0]!.uploads).toEqual(['u1']);
    expect(now.allowed).toContain('submit');
  });

  it('shows papers as taken and a mandate without a number, for the number is the server’s', () => {
    const walked = [
      act('mandate', { mode: 'full' }),
      act('papers', { papers: [{ name: '户口簿' }] }),
    ];
    const now = projected({ ...order, state: 'awaiting_mandate' }, walked, plan);
    expect(now.papers.map((paper) => paper.name)).toEqual(['户口簿']);
    expect(now.mandate?.number).toBe('（上传后给号）');
  });

  it('offers nothing more when the table was never taken along', () => {
    const now = projected(order, [act('accept')]);
    expect(now.state).toBe('offered');
    expect(now.allowed).toEqual([]);
  });

  it('offers delivery after collecting', () => {
    const ready = { ...order, state: 'to_deliver' as const };
    expect(projected(ready, [act('collect')], plan).allowed).toEqual(['deliver']);
  });

  it('is itself when nothing waits', () => {
    expect(projected(order, [], plan)).toBe(order);
  });
});

describe('a visit with acts that wait', () => {
  const visit = { state: 'agreed', version: 2, allowed: ['arrive'], note: '' } as unknown as Visit;
  it('is begun and ended', () => {
    const there = visited(visit, act('visit/arrive'));
    expect(there).toMatchObject({ state: 'arrived', version: 3, allowed: ['finish'] });
    const over = visited(there, act('visit/finish', { met: false, note: '没人' }));
    expect(over).toMatchObject({ state: 'missed', note: '没人', allowed: [] });
  });
});
