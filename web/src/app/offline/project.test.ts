// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { isUnheard, movedIn, projected, visited } from './project';
import type { Order, Pending, Plan, Trail, Visit } from './project';

const next = { who: 'agent', name: '', what: 'submit' };
const plan = {
  moves: [
    { from: 'offered', act: 'accept', to: 'accepted' },
    { from: 'accepted', act: 'choose', to: 'awaiting_mandate' },
    { from: 'awaiting_mandate', act: 'mandate', to: 'mandated' },
    { from: 'mandated', act: 'papers', to: 'preparing' },
    { from: 'preparing', act: 'submit', to: 'submitted' },
    { from: 'preparing', act: 'suspend', to: 'suspended' },
    { from: 'preparing', act: 'terminate', to: 'terminated' },
    { from: 'suspended', act: 'terminate', to: 'terminated' },
  ],
  states: [
    { state: 'accepted', tab: 'open', next, allowed: ['choose', 'finish_help'] },
    { state: 'awaiting_mandate', tab: 'open', next, allowed: ['mandate', 'finish_help'] },
    { state: 'mandated', tab: 'open', next, allowed: ['papers', 'materials'] },
    {
      state: 'preparing',
      tab: 'open',
      next,
      allowed: ['suspend', 'papers', 'materials', 'submit'],
    },
    { state: 'submitted', tab: 'open', next, allowed: [] },
    { state: 'suspended', tab: 'open', next, allowed: ['terminate', 'resume'] },
    { state: 'terminated', tab: 'done', next, allowed: [] },
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
    expect(projected(order, walked, plan).allowed).toEqual(['suspend', 'papers', 'materials']);
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

const preparing = {
  ...{ ...order, state: 'preparing', allowed: ['suspend', 'papers', 'return_papers'] },
  papers: [
    { id: 'p1', name: '户口簿', to_return: true },
    { id: 'p2', name: '申请表', to_return: false },
  ],
} as unknown as Order;

describe('stopping without a network', () => {
  it('pauses at the citizen’s signature, and at nothing less: a head decides the rest', () => {
    const signed = act('suspend', { reason: '等雪停', resume: '开春', signature: 'u1' });
    expect(projected(preparing, [signed], plan)).toMatchObject({
      ...{ state: 'suspended', halt: { kind: 'suspension', state: 'in_force', reason: '等雪停' } },
    });
    const asked = projected(preparing, [act('suspend', { reason: '路断了', resume: '' })], plan);
    expect(asked).toMatchObject({ state: 'preparing', halt: { state: 'proposed' } });
    expect(asked.allowed).not.toContain('suspend');
  });

  it('ends with the papers still owed to the citizen, until he signs for them', () => {
    const ended = act('terminate', { cause: 'revoked', reason: '不办了', signature: 'u1' });
    const now = projected(preparing, [ended], plan);
    expect(now).toMatchObject({ state: 'terminated', halt: { kind: 'termination' } });
    expect(now.allowed).toEqual(['return_papers']);
    const back = act('return-papers', { papers: ['p1'], signature: 'u2' });
    expect(projected(preparing, [ended, back], plan).allowed).toEqual([]);
  });

  it('does not guess where a paused order goes on', () => {
    const paused = { ...preparing, state: 'suspended' } as Order;
    expect(projected(paused, [act('renew', {})], plan).allowed).toEqual([]);
  });
});

describe('a paper given before', () => {
  it('stands for a material, and is brought after all', () => {
    const used = act('exempt', { material: 1, paper: 'w1' });
    const now = projected(preparing, [used], plan);
    expect(now.materials[0]!.from_wallet).toMatchObject({ paper: 'w1', basis: 'keep_papers' });
    expect(now.allowed).toContain('submit');
    const brought = projected(preparing, [used, act('exempt', { material: 1 })], plan);
    expect(brought.materials[0]!.from_wallet).toBeUndefined();
  });
});

describe('papers on their way', () => {
  const trail = {
    ...{ order: 'o1', version: 4, losses: [], yours: ['p1', 'p2'], arriving: ['m1'] },
    papers: [
      { id: 'p1', moving: false },
      { id: 'p2', moving: false },
      { id: 'p3', moving: true },
    ],
    moves: [{ id: 'm1', papers: ['p3'] }],
  } as unknown as Trail;

  it('are sent, confirmed and missed as they will be', () => {
    const waiting = [
      act('papers/send', { papers: ['p1'], to: 'u1' }),
      act('papers/take', { move: 'm1' }),
      act('papers/loss', { papers: ['p2'] }),
    ];
    const now = movedIn(trail, waiting);
    expect(now.yours).toEqual(['p3']);
    expect(now.arriving).toEqual([]);
    expect(now.papers.map((paper) => paper.moving)).toEqual([true, false, false]);
    expect(now.papers[1]!.lost_at).toBeTruthy();
  });

  it('that the server has no name for yet are known as such', () => {
    const taken = act('papers', { papers: [{ name: '户口簿' }] });
    const now = projected({ ...order, state: 'mandated' } as Order, [taken], plan);
    expect(now.papers.every(isUnheard)).toBe(true);
    expect(preparing.papers.some(isUnheard)).toBe(false);
  });
});
