// SPDX-License-Identifier: MulanPSL-2.0
// Answers of a hall, held to the real types. Invented samples.
import type { Reply } from '../../src/app/server.ts';
import type { Answers } from './answers.ts';

type Desk = Reply<'/api/v1/halls/{id}/desk', 'get'>;
type Board = Reply<'/api/v1/halls/{id}/board', 'get'>;
type Ticket = NonNullable<Desk['in_hand']>;
type Followed = Reply<'/api/v1/tickets/{code}', 'get'>;
type Taken = Reply<'/api/v1/halls/{id}/kiosk/take', 'post'>;

const at = '2026-11-23T10:20:00+08:00';
const estimate = { low: 10, high: 25, measured: true };

export const ticket: Ticket = {
  id: 'n1',
  version: 2,
  number: 'A012',
  group: 'g1',
  state: 'called',
  origin: 'kiosk',
  lane: 'priority',
  reason: 'elderly',
  item: '',
  passes: 0,
  calls: 1,
  skip: 0,
  window: '1',
  taken_at: at,
  called_at: at,
  allowed: ['recall', 'start', 'pass', 'park', 'transfer', 'put_back', 'finish', 'leave'],
};

export const board: Board = {
  id: 'h1',
  name: '嘎鲁图镇便民服务大厅',
  at,
  calls: [
    { number: 'A012', window: '1', calls: 1, at },
    { number: 'B004', window: '3', calls: 2, at: '2026-11-23T10:18:00+08:00' },
    { number: 'A011', window: '2', calls: 1, at: '2026-11-23T10:12:00+08:00' },
    { number: 'C002', window: '4', calls: 1, at: '2026-11-23T10:10:00+08:00' },
  ],
  windows: [
    { label: '1', state: 'open', number: 'A012' },
    { label: '2', state: 'paused', number: '' },
  ],
  groups: [
    ['g1', 'A', '综合业务', 'All services', 7],
    ['g2', 'B', '社会保障', 'Social security', 2],
    ['g3', 'C', '帮办代办', 'Help and errands', 0],
  ].map(([id, letter, name, name_en, waiting]) => ({
    id: String(id),
    letter: String(letter),
    name: String(name),
    name_en: String(name_en),
    active: true,
    waiting: Number(waiting),
    windows: 1,
    estimate,
  })),
};

const window_ = (label: string, state: 'open' | 'closed'): Desk['windows'][number] => ({
  id: `w${label}`,
  version: 2,
  label,
  kind: 'comprehensive',
  groups: ['g1'],
  state,
  staff: state === 'open' ? 's1' : '',
  staff_name: state === 'open' ? '李娜（样例）' : '',
});

export const desk = (more: Partial<Desk> = {}): Desk => ({
  id: 'h1',
  name: board.name,
  mine: window_('1', 'open'),
  aside: [
    {
      ...ticket,
      id: 'n8',
      number: 'A009',
      state: 'parked',
      allowed: ['resume', 'finish', 'leave'],
    },
    { ...ticket, id: 'n7', number: 'A005', state: 'missed', allowed: ['rejoin', 'leave'] },
  ],
  waiting: [
    { ...ticket, id: 'n2', number: 'A015', state: 'waiting', allowed: [] },
    { ...ticket, id: 'n3', number: 'A013', state: 'waiting', reason: undefined!, allowed: [] },
  ],
  waiting_count: 7,
  groups: board.groups,
  windows: [window_('1', 'open'), window_('2', 'closed')],
  ...more,
});

export const followed: Followed = {
  number: 'A013',
  hall: 'h1',
  hall_name: board.name,
  group_name: '综合业务',
  group_name_en: 'All services',
  state: 'waiting',
  lane: 'normal',
  ahead: 3,
  estimate,
  window: '',
  calls: 0,
  skip: 0,
  taken_at: at,
  may_leave: true,
};

const taken: Taken = {
  id: 'n9',
  number: 'A016',
  code: 'c0de',
  hall_name: board.name,
  group_name: '综合业务',
  group_name_en: 'All services',
  lane: 'priority',
  ahead: 4,
  estimate,
  taken_at: at,
};

/** A hall whose one window calls, serves and finishes one number. */
export function hallAnswers(): Answers {
  let held: Ticket | undefined;
  let mine = follow();
  function follow(): Followed {
    return { ...followed };
  }
  const becomes = (state: Ticket['state']) => () => {
    const now = { ...ticket, state, version: 3 };
    held = state === 'finished' ? undefined : now;
    return now;
  };
  return {
    'GET /halls': () => ({
      rows: [{ id: 'h1', unit: 't1', name: board.name }],
      page: 0,
      more: false,
    }),
    'GET /halls/h1/desk': () => desk(held && { in_hand: held }),
    'GET /halls/h1/board': () => board,
    'POST /halls/h1/windows/w1/next': becomes('called'),
    'POST /queue/tickets/n1/start': becomes('serving'),
    'POST /queue/tickets/n1/finish': becomes('finished'),
    'POST /halls/h1/kiosk/take': () => taken,
    'POST /halls/h1/kiosk/help': () => ({}),
    'GET /tickets/c0de': () => mine,
    'POST /tickets/c0de/give-back': () => {
      mine = { ...mine, state: 'left', may_leave: false };
      return mine;
    },
  };
}
