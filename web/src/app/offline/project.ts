// SPDX-License-Identifier: MulanPSL-2.0
// What an order looks like while acts on it still wait on this phone. The table of what leads where is
// the server's (`GET /me/field`); this only walks it, and the server decides when it hears of it.
import type { Reply } from '@/app/server';
import { t } from '@/app/text';

export type Order = Reply<'/api/v1/orders/{id}', 'get'>;
export type Field = Reply<'/api/v1/me/field', 'get'>;
export type Plan = Field['plan'];
export type Brief = Field['rows'][number]['brief'];
export type Tab = Field['rows'][number]['tab'];

export type Trail = Reply<'/api/v1/orders/{id}/papers', 'get'>;
export type Visit = Field['visits'][number];

/** An act that the server has not answered. */
export interface Pending {
  act: string;
  key: string;
  madeAt: number;
  body: Record<string, unknown>;
}

type Paper = Order['papers'][number];
const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

/** A paper that only this phone has a name for: it cannot be moved before the server knows it. */
const unheard = 'kept-';
export const isUnheard = (paper: { id: string }): boolean => paper.id.startsWith(unheard);

function papersWith(order: Order, { key, madeAt, body }: Pending): Paper[] {
  const taken_at = new Date(madeAt).toISOString();
  const added = listOf<Paper>(body['papers']).map((paper, at) => ({
    ...paper,
    ...{ id: `${unheard}${key}-${at}`, taken_at, bag: '', place: 'agent' as const },
    condition: paper.condition ?? '',
    ...{ holder_name: order.agent?.name ?? '', moving: false, since: taken_at },
  }));
  return [...order.papers, ...added];
}

function mandateFrom(order: Order, { madeAt, body }: Pending): Order['mandate'] {
  const signed_at = new Date(madeAt).toISOString();
  const made = { id: '', number: t('offline.number_later'), signed_at };
  return { ...body, ...made, agent_name: order.agent?.name ?? '' } as unknown as Order['mandate'];
}

const moved: Record<string, string> = {
  ...{ deliver: 'returned', 'return-papers': 'papers' },
  ...{ 'papers/send': 'papers', 'papers/loss': 'papers' },
};

export function movedPaper<P extends Paper>(paper: P, { act, madeAt, body }: Pending): P {
  if (!listOf<string>(body[moved[act] ?? '']).includes(paper.id)) return paper;
  const when = new Date(madeAt).toISOString();
  if (act === 'papers/send') return { ...paper, moving: true, since: when };
  return act === 'papers/loss' ? { ...paper, lost_at: when } : { ...paper, returned_at: when };
}

const isOwed = (paper: Paper) => paper.to_return && !paper.returned_at && !paper.lost_at;

function exempted(order: Order, { madeAt, body }: Pending): Order['materials'] {
  return order.materials.map((one) => {
    if (one.no !== body['material']) return one;
    const rest = { ...one };
    delete rest.from_wallet;
    if (typeof body['paper'] !== 'string') return rest;
    const given_at = new Date(madeAt).toISOString();
    const from = { paper: body['paper'], name: one.name, basis: 'keep_papers' as const, given_at };
    return { ...rest, from_wallet: from };
  });
}

/** What only a head can let happen: it is asked for, and changes no state yet. */
const isProposal = ({ act, body }: Pending): boolean =>
  act === 'refuse' || (act === 'suspend' && typeof body['signature'] !== 'string');

const haltKinds = { suspend: 'suspension', refuse: 'refusal', terminate: 'termination' } as const;

function halted(order: Order, pending: Pending): Order['halt'] {
  const { act, body, key, madeAt } = pending;
  const kind = haltKinds[act as keyof typeof haltKinds];
  if (kind === undefined) return undefined;
  const made = { id: key, kind, at: new Date(madeAt).toISOString(), answer: '', decided_by: '' };
  const words = { reason: String(body['reason'] ?? ''), then_what: String(body['resume'] ?? '') };
  const state = isProposal(pending) ? ('proposed' as const) : ('in_force' as const);
  const by = { by_name: order.agent?.name ?? '', cause: (body['cause'] ?? 'wish') as 'wish' };
  return { ...made, ...words, ...by, state };
}

function detailOf(order: Order, pending: Pending): Partial<Order> {
  const { act, body } = pending;
  if (act === 'choose') return { mode: body['mode'] as Order['mode'] };
  if (act === 'mandate') return { mandate: mandateFrom(order, pending) };
  if (act === 'papers') return { papers: papersWith(order, pending) };
  if (act === 'collect') return { collected: true };
  if (act === 'materials') {
    const uploads = listOf<string>(body['uploads']);
    const materials = order.materials.map((one) =>
      one.no === body['material'] ? { ...one, uploads } : one,
    );
    return { materials };
  }
  if (act === 'exempt') return { materials: exempted(order, pending) };
  if (act in moved) {
    const papers = order.papers.map((one) => movedPaper(one, pending));
    return { papers, papers_out: order.papers_out && papers.some(isOwed) };
  }
  const halt = halted(order, pending);
  return halt === undefined ? {} : { halt };
}

function allowedIn(order: Order, allowed: readonly string[]): string[] {
  const photographed = order.materials.some((one) => one.uploads.length > 0 || one.from_wallet);
  const owed = order.allowed.includes('return_papers') && order.papers.some(isOwed);
  const proposed = order.halt?.state === 'proposed';
  return [...(owed ? ['return_papers'] : []), ...allowed]
    .filter((word) => !proposed || (word !== 'suspend' && word !== 'refuse'))
    .filter((word) => word !== 'submit' || photographed)
    .filter((word) => word !== 'mandate' || order.mode === 'act')
    .map((word) => (word === 'collect' && order.collected ? 'deliver' : word));
}

function stepped(order: Order, pending: Pending, plan: Plan): Order {
  const move = plan.moves.find((one) => one.from === order.state && one.act === pending.act);
  const state = isProposal(pending) ? order.state : (move?.to ?? order.state);
  const row = plan.states.find((one) => one.state === state);
  const next = { ...order, ...detailOf(order, pending), state, version: order.version + 1 };
  // Where a paused order goes on, the server knows alone.
  const resumed = order.state === 'suspended' && pending.act === 'renew';
  if (row === undefined || resumed) return { ...next, allowed: [] };
  const who = { ...row.next, name: row.next.who === 'agent' ? (order.agent?.name ?? '') : '' };
  const light = { state: 'grey' as const, sentence: t('offline.kept'), said: [] };
  return { ...next, next: who, light, allowed: allowedIn(next, row.allowed) };
}

/** Without the server's table the acts that wait are shown as waiting, and nothing more is offered. */
export function projected(order: Order, waiting: readonly Pending[], plan?: Plan): Order {
  if (waiting.length === 0) return order;
  const known = plan ?? { moves: [], states: [] };
  return waiting.reduce((now, pending) => stepped(now, pending, known), order);
}

export const tabOf = (order: Order, plan: Plan | undefined, before: Tab): Tab =>
  plan?.states.find((one) => one.state === order.state)?.tab ?? before;

export function briefOf(order: Order, before: Brief): Brief {
  const { state, version, mode, light, next } = order;
  return { ...before, state, version, mode, light, next };
}

/** Where the papers are after moves that only this phone knows of. */
export function movedIn(trail: Trail, waiting: readonly Pending[]): Trail {
  return waiting.reduce((now, pending) => {
    if (pending.act === 'papers/take') return taken(now, pending);
    if (!(pending.act in moved)) return now;
    const papers = now.papers.map((one) => movedPaper(one, pending));
    const gone = new Set(papers.filter((one, at) => one !== now.papers[at]).map((one) => one.id));
    return { ...now, papers, yours: now.yours.filter((id) => !gone.has(id)) };
  }, trail);
}

function taken(trail: Trail, { madeAt, body }: Pending): Trail {
  const move = trail.moves.find((one) => one.id === body['move']);
  if (move === undefined) return trail;
  const when = new Date(madeAt).toISOString();
  const here = (id: string) => move.papers.includes(id);
  return {
    ...trail,
    moves: trail.moves.map((one) => (one === move ? { ...one, taken_at: when } : one)),
    papers: trail.papers.map((one) =>
      here(one.id) && one.moving ? { ...one, moving: false, since: when } : one,
    ),
    yours: [...trail.yours, ...move.papers],
    arriving: trail.arriving.filter((id) => id !== move.id),
  };
}

/** A visit after an act that the server has not heard of. */
export function visited(visit: Visit, { act, madeAt, body }: Pending): Visit {
  const when = new Date(madeAt).toISOString();
  const next = { ...visit, version: visit.version + 1 };
  if (act === 'visit/agree') {
    const agreed = body['which'] === 'second' ? visit.second : visit.first;
    return { ...next, state: 'agreed', agreed, allowed: ['arrive'] };
  }
  if (act === 'visit/arrive') {
    return { ...next, state: 'arrived', arrived_at: when, allowed: ['finish'] };
  }
  const state = body['met'] === false ? ('missed' as const) : ('finished' as const);
  return { ...next, state, finished_at: when, note: String(body['note'] ?? ''), allowed: [] };
}
