// SPDX-License-Identifier: MulanPSL-2.0
// A small server for the agent's screens: one order that moves with what is sent. Invented samples.
import type { Reply } from '../../src/app/server.ts';
import { sampleAnswers, type Answers } from './answers.ts';
import { mandatePaper } from './paper_answers.ts';
import { notice as rosterNotice } from './station_answers.ts';

type Order = Reply<'/api/v1/orders/{id}', 'get'>;
type Case = Reply<'/api/v1/cases/{id}', 'get'>;

const me: Reply<'/api/v1/me', 'get'> = {
  actor: {
    id: 'a1',
    kind: 'staff',
    name: '其其格（样例）',
    unit: 'v1',
    unit_name: '巴音柴达木嘎查',
    roles: ['agent'],
    permissions: ['order.handle', 'order.read', 'person.reveal', 'upload.put'],
  },
  csrf: 'token',
  home: '/agent/',
};
const fresh: Order = {
  id: 'o1',
  number: 'DB20261124-0007',
  version: 1,
  state: 'offered',
  item: '1',
  item_name: '高龄津贴申领',
  unit: 'v1',
  unit_name: '巴音柴达木嘎查',
  mode: 'act',
  applicant: {
    id: 'p1',
    name: '巴图（样例）',
    id_type: '111',
    id_number_masked: '1527**********0018',
    phone_masked: '138****0000',
    address_masked: '巴音**',
    kind: 'natural',
    representative_masked: '',
    child: false,
    erased: false,
    version: 1,
  },
  relation: 'self',
  channel: 'phone_web',
  special_group: 'elderly',
  note: '耳朵不好，请大声说',
  dispatch_reason: '本村在岗',
  dispatch_said: [{ key: 'dispatch.village_on_duty', with: [] }],
  collected: false,
  papers_out: false,
  placed_at: '2026-11-24T10:20:00+08:00',
  light: { state: 'gold', sentence: '今天到期', said: [] },
  next: { who: 'agent', name: '其其格', what: 'accept' },
  papers: [],
  materials: [{ no: 1, name: '居民身份证', required: true, uploads: [], note: '', paper_kind: '' }],
  allowed: ['accept', 'decline'],
};
const notice: Case['notices'][number] = {
  id: 'n1',
  number: 'BZ20261124-0001',
  submission: 1,
  at: '2026-11-24T11:00:00+08:00',
  by: '萨仁（样例）',
  after_acceptance: false,
  override_reason: '',
  defects: [{ material: 1, reason: '看不清', need: '重新拍' }],
};

export interface Agent {
  answers: Answers;
  order(): Order;
  /** Puts the order where a test wants it. */
  set(change: Partial<Order>): Order;
  /** A one-time notice waits. */
  notify(): void;
}

const paper = {
  id: 'w1',
  name: '居民身份证',
  form: 'original' as const,
  pages: 1,
  to_return: true,
  taken_at: fresh.placed_at,
  bag: '',
  condition: '',
  place: 'agent' as const,
  holder_name: '其其格',
  moving: false,
  since: fresh.placed_at,
};
const preparing = ['papers', 'materials'];

const point = { kind: 'station', address: '', hours: '', weekdays: '' };
const unitAt = (id: string, name: string, lat: number, lng: number) => ({
  ...{ id, name, kind: 'village', above: [], windows: [] },
  points: [{ ...point, id: `${id}p`, unit: id, name, lat, lng }],
});

const still: Answers = {
  'GET /units/v1': () => unitAt('v1', '巴音柴达木嘎查', 38_600_000, 108_840_000),
  'GET /units/v2': () => unitAt('v2', '昌煌嘎查', 38_900_000, 108_900_000),
  'GET /orders/o1/visits': () => ({ rows: [] }),
  'GET /orders/o1/field-acts': () => ({ rows: [] }),
  'GET /me/devices': () => ({ rows: [] }),
  'POST /people/p1/reveal': () => ({
    name: '巴图（样例）',
    id_number: '152726194503020018',
    phone: '13800000000',
    address: '二社',
  }),
  'GET /me/work-log': () => ({ date: '2026-11-24', rows: [] }),
  'GET /me/letters': () => ({
    rows: [{ id: 'l1', subject: 'o1', text: '新单', at: fresh.placed_at, read: false }],
    page: 0,
    more: false,
  }),
};

type Set = (change: Partial<Order>) => Order;

/** From the offer to the photographed papers. */
function firstActs(set: Set, next: (what: string) => Order['next']): Answers {
  return {
    'POST /orders/o1/accept': () =>
      set({ state: 'accepted', allowed: ['choose', 'finish_help'], next: next('explain') }),
    'POST /orders/o1/choose': () =>
      set({ state: 'awaiting_mandate', allowed: ['mandate', 'finish_help'] }),
    'POST /orders/o1/mandate': (request) => {
      const sent = request.postDataJSON();
      const mandate = { ...sent, id: 'm1', number: 'WT20261124-0001', agent_name: '其其格' };
      return set({
        state: 'mandated',
        allowed: preparing,
        mandate: { ...mandate, signed_at: fresh.placed_at },
      });
    },
    'POST /orders/o1/papers': () =>
      set({ state: 'preparing', papers: [paper], allowed: preparing }),
    'POST /orders/o1/materials': (request) =>
      set({
        materials: [{ ...fresh.materials[0]!, uploads: request.postDataJSON().uploads }],
        allowed: [...preparing, 'submit'],
      }),
  };
}

export function agentAnswers(): Agent {
  let order = fresh;
  let notified = false;
  const set = (change: Partial<Order>) =>
    (order = { ...order, version: order.version + 1, ...change });
  const next = (what: string) => ({ ...order.next, what });
  const row = () => ({
    ...order,
    applicant_name: order.applicant.name,
    agent_name: '其其格（样例）',
  });
  const answers: Answers = {
    ...sampleAnswers(),
    'GET /me': () => me,
    'GET /calls': () => ({ rows: [], page: 0, more: false }),
    'GET /units/v1/notice': () => rosterNotice,
    'GET /orders': () => ({
      rows: [row()],
      page: 0,
      more: false,
      counts: { offered: 1, open: 2, delivering: 0 },
    }),
    'GET /orders/o1': () => order,
    'GET /subjects/o1/documents': () => mandatePaper,
    'GET /orders/o1/cases': () => ({ rows: notified ? [{ id: 'c1', state: 'correction' }] : [] }),
    'GET /cases/c1': () => ({
      id: 'c1',
      number: 'WS20261124-0001',
      state: 'correction',
      materials: order.materials,
      notices: [notice],
      allowed: [],
    }),
    ...firstActs(set, next),
    'POST /orders/o1/submit': () => {
      set({ state: 'submitted', allowed: [], next: next('handle') });
      return { id: 'c1', number: 'WS20261124-0001' };
    },
    'POST /orders/o1/supplement': () => {
      notified = false;
      set({ state: 'submitted', allowed: [], next: next('handle') });
      return { id: 'c1', number: 'WS20261124-0001' };
    },
    'POST /orders/o1/deliver': () => set({ state: 'delivered', allowed: [], next: next('rate') }),
    ...still,
  };
  // Uploads are made under an id of the browser's own.
  return {
    answers: new Proxy(answers, {
      get: (all, key: string) =>
        key.startsWith('PUT /uploads/') ? () => ({ id: key.slice(13) }) : all[key],
    }),
    order: () => order,
    set,
    notify: () => {
      notified = true;
      set({ state: 'preparing', allowed: [...preparing, 'submit'], papers: [paper] });
    },
  };
}
