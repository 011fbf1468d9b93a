// SPDX-License-Identifier: MulanPSL-2.0
// The queue of one window: what is read, and what a clerk can press.
import { computed, onScopeDispose, ref, type Ref } from 'vue';
import { refused } from '@/app/answer';
import { useAction } from '@/app/action';
import { useLoad } from '@/app/load';
import { answerOf, server } from '@/app/server';
import { listenAt, type Desk, type Ticket } from './hall';

export type Act =
  | 'recall'
  | 'start'
  | 'pass'
  | 'park'
  | 'resume'
  | 'send_away'
  | 'come_back'
  | 'put_back'
  | 'finish'
  | 'leave'
  | 'rejoin';
/** Another group, or one window of the same. */
export type Target = { group: string } | { window: string };
export type Seat = 'open' | 'pause' | 'close';
type Window = Desk['windows'][number];

interface Step {
  id: string;
  version: number;
  act: Act;
}
interface Sitting {
  window: string;
  version: number;
  act: Seat;
}

/** True from the moment somebody at the machine asked for help, until a clerk says he goes. */
export function useHelpCall(): Ref<boolean> {
  const wanted = ref(false);
  if (typeof EventSource === 'undefined') return wanted;
  const stream = new EventSource('/api/v1/events');
  stream.addEventListener('changed', (event) => {
    const said: unknown = JSON.parse((event as MessageEvent<string>).data);
    if ((said as { topic?: string }).topic === 'kiosk_help') wanted.value = true;
  });
  onScopeDispose(() => stream.close());
  return wanted;
}

const header = (key: string, version: number) => ({ 'Idempotency-Key': key, 'If-Match': version });

export function useDeskQueue(hall: string) {
  const desk = useLoad<Desk>(() =>
    hall === ''
      ? Promise.resolve(refused({ status: 404, code: 'none' }))
      : answerOf(server.GET('/api/v1/halls/{id}/desk', { params: { path: { id: hall } } })),
  );
  const act = useAction<Step, Ticket>(`queue.act.${hall}`, ({ id, version, act: name }, key) => {
    // All acts of a ticket take and answer the same.
    const path = `/api/v1/queue/tickets/{id}/${name.replace('_', '-')}`;
    const params = { path: { id }, header: header(key, version) };
    return answerOf(server.POST(path as '/api/v1/queue/tickets/{id}/start', { params, body: {} }));
  });
  const next = useAction<string, Ticket>(`queue.next.${hall}`, (window, key) =>
    answerOf(
      server.POST('/api/v1/halls/{id}/windows/{window}/next', {
        params: { path: { id: hall, window }, header: { 'Idempotency-Key': key } },
        body: {},
      }),
    ),
  );
  const seat = useAction<Sitting, Desk>(`queue.seat.${hall}`, ({ window, version, act }, key) => {
    const path = `/api/v1/halls/{id}/windows/{window}/${act}`;
    const params = { path: { id: hall, window }, header: header(key, version) };
    return answerOf(
      server.POST(path as '/api/v1/halls/{id}/windows/{window}/open', { params, body: {} }),
    );
  });
  const move = useAction<{ id: string; version: number; to: Target }, Ticket>(
    `queue.move.${hall}`,
    ({ id, version, to }, key) =>
      answerOf(
        server.POST('/api/v1/queue/tickets/{id}/transfer', {
          params: { path: { id }, header: header(key, version) },
          body: to,
        }),
      ),
  );
  if (hall !== '') listenAt(`/api/v1/halls/${hall}/events`, () => void desk.reload());

  const all = [act, next, seat, move];
  const busy = computed(() => all.some((one) => one.busy.value));
  const problem = computed(() => all.find((one) => one.problem.value)?.problem.value);
  async function done<T>(running: Promise<T | undefined>): Promise<void> {
    for (const one of all) one.problem.value = undefined;
    await running;
    await desk.reload();
  }
  return {
    desk,
    busy,
    problem,
    press: (ticket: Ticket, name: Act) =>
      done(act.run({ id: ticket.id, version: ticket.version, act: name })),
    callNext: (window: string) => done(next.run(window)),
    sit: (window: Window, name: Seat) =>
      done(seat.run({ window: window.id, version: window.version, act: name })),
    moveTo: (ticket: Ticket, to: Target) =>
      done(move.run({ id: ticket.id, version: ticket.version, to })),
  };
}
