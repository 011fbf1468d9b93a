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

function papersWith(order: Order, { key, madeAt, body }: Pending): Paper[] {
  const taken_at = new Date(madeAt).toISOString();
  const added = listOf<Paper>(body['papers']).map((paper, at) => ({
    ...paper,
    ...{ id: `${key}-${at}`, taken_at, bag: '', condition: '', place: 'agent' as const },
    ...{ holder_name: order.agent?.name ?? '', moving: false, since: taken_at },
  }));
  return [...order.papers, ...added];
}

function mandateFrom(order: Order, { madeAt, body }: Pending): Order['mandate'] {
  const signed_at = new Date(madeAt).toISOString();
  const made = { id: '', number: t('offline.number_later'), signed_at };
  return { ...body, ...made, agent_name: order.agent?.name ?? '' } as unknown as Order['mandate'];
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
  if (act === 'deliver') {
    const given = new Set(listOf<string>(body['returned']));
    const returned_at = new Date(pending.madeAt).toISOString();
    return {
      papers: order.papers.map((one) => (given.has(one.id) ? { ...one, returned_at } : one)),
    };
  }
  return {};
}

function allowedIn(order: Order, allowed: readonly string[]): string[] {
  const photographed = order.materials.some((one) => one.uploads.length > 0);
  return allowed
    .filter((word) => word !== 'submit' || photographed)
    .filter((word) => word !== 'mandate' || order.mode === 'act')
    .map((word) => (word === 'collect' && order.collected ? 'deliver' : word));
}

function stepped(order: Order, pending: Pending, plan: Plan): Order {
  const move = plan.moves.find((one) => one.from === order.state && one.act === pending.act);
  const state = move?.to ?? order.state;
  const row = plan.states.find((one) => one.state === state);
  const next = { ...order, ...detailOf(order, pending), state, version: order.version + 1 };
  if (row === undefined) return { ...next, allowed: [] };
  const who = { ...row.next, name: row.next.who === 'agent' ? (order.agent?.name ?? '') : '' };
  const light = { state: 'grey' as const, sentence: t('offline.kept') };
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

/** A visit after an act that the server has not heard of. */
export function visited(visit: Visit, { act, madeAt, body }: Pending): Visit {
  const when = new Date(madeAt).toISOString();
  const next = { ...visit, version: visit.version + 1 };
  if (act === 'visit/arrive') {
    return { ...next, state: 'arrived', arrived_at: when, allowed: ['finish'] };
  }
  const state = body['met'] === false ? ('missed' as const) : ('finished' as const);
  return { ...next, state, finished_at: when, note: String(body['note'] ?? ''), allowed: [] };
}
