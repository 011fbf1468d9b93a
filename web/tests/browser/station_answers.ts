// SPDX-License-Identifier: MulanPSL-2.0
// Samples of calls, the dispatch board, the notice, badges, near points and the shared form, held to
// the real types.
import type { Reply } from '../../src/app/server.ts';
import type { Answers } from './answers.ts';
import { draft, near } from './together_answers.ts';

type Call = Reply<'/api/v1/calls', 'get'>['rows'][number];
type Board = Reply<'/api/v1/dispatch-board', 'get'>;
type Notice = Reply<'/api/v1/units/{id}/notice', 'get'>;

const at = '2026-11-24T09:12:00+08:00';

export const call: Call = {
  id: 'k1',
  number: 'LD20261124-0003',
  version: 2,
  state: 'to_call_back',
  unit: 'v1',
  unit_name: '巴音柴达木嘎查',
  item: '1',
  item_name: '高龄津贴申领',
  phone_masked: '138****0000',
  rang_name: '其其格（样例）',
  owner_name: '其其格（样例）',
  mine: true,
  level: 0,
  pressed_at: at,
  light: { state: 'gold', sentence: '还剩 8 分钟', said: [] },
  attempts: 1,
  note: '',
  order: '',
  allowed: ['ring', 'mark', 'order'],
};

export const board: Board = {
  unit: 't1',
  unit_name: '嘎鲁图镇',
  at,
  calls: 1,
  agents: [
    {
      id: 'a1',
      name: '其其格（样例）',
      phone: '0477-7580001',
      unit: 'v1',
      unit_name: '巴音柴达木嘎查',
      state: 'on_duty',
      until: '2026-11-24T17:30:00+08:00',
      stand_in_name: '',
      offered: 1,
      open: 3,
      delivering: 1,
      not_taken: 0,
    },
    {
      id: 'a2',
      name: '那仁（样例）',
      phone: '0477-7580002',
      unit: 't1',
      unit_name: '嘎鲁图镇',
      state: 'away',
      stand_in_name: '其其格（样例）',
      offered: 0,
      open: 7,
      delivering: 0,
      not_taken: 2,
    },
  ],
  waiting: [
    {
      id: 'o1',
      number: 'DB20261124-0007',
      version: 4,
      state: 'offered',
      item_name: '高龄津贴申领',
      unit_name: '巴音柴达木嘎查',
      special_group: 'elderly',
      level: 2,
      agent_name: '其其格（样例）',
      keeper_name: '苏和（样例）',
      reason: '给其其格（样例）：本村在岗，手上 3 件，最少，会说蒙古语',
      placed_at: at,
      light: { state: 'red', sentence: '超时12 分钟', said: [] },
      said: [],
    },
  ],
  not_taken: [
    {
      order: 'o1',
      number: 'DB20261124-0007',
      item_name: '高龄津贴申领',
      agent: 'a2',
      agent_name: '那仁（样例）',
      offered_at: at,
      outcome: 'declined',
      reason: '正在外地',
    },
  ],
};

const shift = (from: number, to: number) => ({
  id: `r${from}`,
  staff: 'a1',
  name: '其其格（样例）',
  phone: '0477-7580001',
  from,
  to,
  weekly: true,
});
export const notice: Notice = {
  unit: 'v1',
  unit_name: '巴音柴达木嘎查',
  at,
  agents: [
    {
      staff: 'a1',
      name: '其其格（样例）',
      phone: '0477-7580001',
      source: 'full_time',
      speaks: ['zh', 'mn'],
      badge_no: 'GP0001',
      photo: false,
      present: true,
    },
    {
      staff: 'a2',
      name: '那仁（样例）',
      phone: '0477-7580002',
      source: 'first_secretary',
      speaks: ['zh'],
      badge_no: '',
      photo: false,
      present: false,
    },
  ],
  days: [2, 3, 4, 5, 6, 7, 1].map((weekday, after) => ({
    date: `2026-11-${24 + after}`,
    weekday,
    working: weekday < 6,
    shifts:
      weekday < 6
        ? [shift(540, 720), shift(870, 1050), { ...shift(1050, 1200), staff: 'a2', id: 'x' }]
        : [],
  })),
  now: {
    unit: 'v1',
    unit_name: '巴音柴达木嘎查',
    agent: { id: 'a1', name: '其其格（样例）', phone: '0477-7580001' },
    level: 'village',
    phone: '0477-7580001',
    sentence: '巴音柴达木嘎查 其其格（样例） 在岗，到 12:00',
    said: [],
    until: '2026-11-24T12:00:00+08:00',
    stands_for: '',
  },
};

const badges: Answers = {
  'GET /badges/ABCDEFGH2345': () => ({
    state: 'valid',
    today: '2026-11-24',
    number: 'GP0001',
    name: '其其格（样例）',
    unit_name: '巴音柴达木嘎查',
    phone: '0477-7580001',
    until: '2027-12-31',
    photo: '',
  }),
  'GET /badges/OLD': () => ({
    state: 'expired',
    today: '2026-11-24',
    number: '',
    name: '',
    unit_name: '',
    phone: '',
    photo: '',
  }),
};

/** What the pages of this feature ask for; a shared form that moves with what is sent. */
export function stationAnswers(): Answers {
  let form = draft;
  return {
    'POST /calls': () => ({
      id: 'k1',
      number: call.number,
      token: 'secret',
      name: '其其格（样例）',
      phone: '0477-7580001',
      sentence: notice.now.sentence,
      known: false,
    }),
    'POST /calls/k1/tell': () => ({
      state: 'to_call_back',
      owner_name: '其其格（样例）',
      due_at: '2026-11-24T09:27:00+08:00',
    }),
    'GET /calls': () => ({ rows: [call], page: 0, more: false }),
    'GET /calls/k1': () => call,
    'POST /calls/k1/ring': () => ({ phone: '13800000000' }),
    'POST /calls/k1/mark': () => ({ ...call, version: 3, state: 'called_back', allowed: [] }),
    'POST /calls/k1/order': () => ({ id: 'o1' }),
    'GET /dispatch-board': () => board,
    'POST /orders/o1/dispatch': () => ({ id: 'o1' }),
    'GET /units/v1/notice': () => notice,
    'POST /me/presence': () => ({
      state: 'away',
      since: at,
      stand_in: 'a2',
      stand_in_name: '那仁（样例）',
    }),
    ...badges,
    'GET /points/near': () => near,
    'GET /orders/o1/draft': () => form,
    'POST /orders/o1/draft/fields': (request) => {
      const sent = request.postDataJSON();
      form = {
        ...form,
        version: form.version + 1,
        missing: 0,
        allowed: ['fill', 'confirm'],
        fields: form.fields.map((one) =>
          one.name === sent.field
            ? { ...one, value: sent.value, by: 'citizen', by_name: '本人', version: 5 }
            : one,
        ),
      };
      return form;
    },
    'POST /orders/o1/draft/confirm': () =>
      (form = { ...form, version: 6, state: 'confirmed', confirmed_at: at, allowed: ['fill'] }),
  };
}
