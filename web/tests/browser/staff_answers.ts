// SPDX-License-Identifier: MulanPSL-2.0
// Answers of the API for the desks, held to the real types. Invented samples.
import type { Reply } from '../../src/app/server.ts';
import type { Answers } from './answers.ts';
import { papers } from './paper_answers.ts';

type Case = Reply<'/api/v1/cases/{id}', 'get'>;
type Brief = Reply<'/api/v1/cases', 'get'>['rows'][number];

const light = { state: 'green' as const, sentence: '还剩 4 天', said: [], due: '2026-11-30' };
const at = '2026-11-23T10:20:00+08:00';
const entry = (seq: number, kind: string): Case['steps'][number] => ({
  subject: 'k1',
  subject_kind: 'case',
  seq,
  kind,
  actor: 's1',
  actor_kind: 'staff',
  actor_name: '李娜（样例）',
  unit: 't1',
  at,
  body: '{"artefact":"SJ20261123-0001"}',
  hash: 'ab',
});

export const received: Case = {
  id: 'k1',
  number: 'WS20261123-0187',
  version: 3,
  state: 'received',
  item: '1',
  item_name: '高龄津贴申领',
  item_version: 1,
  is_instant: false,
  order_number: '',
  mandate_number: '',
  applicant: {
    id: 'p1',
    name: '斯琴（样例）',
    id_type: '111',
    id_number_masked: '1527**********0024',
    phone_masked: '138****0000',
    address_masked: '巴音**',
    kind: 'natural',
    representative_masked: '',
    child: false,
    erased: false,
    version: 1,
  },
  unit: 'v1',
  unit_name: '巴音柴达木嘎查',
  town: 't1',
  town_name: '嘎鲁图镇',
  bureau: 'b1',
  bureau_name: '旗民政局',
  source: 'window',
  agent_name: '',
  delivery: 'town',
  submissions: 1,
  receipt_number: 'SJ20261123-0001',
  acceptance_number: '',
  received_at: at,
  materials: [
    { no: 1, name: '居民身份证', required: true, state: 'received', uploads: ['u1'], note: '' },
    { no: 2, name: '居民户口簿', required: true, state: 'missing', uploads: [], note: '' },
  ],
  clocks: [
    {
      kind: 'K1',
      state: 'running',
      started: at,
      due: '2026-11-30',
      limit: 5,
      unit: 'working_days',
      provisional: false,
      extended: 0,
      pauses: [],
      history: [],
      sentence: '11 月 23 日收件，次日起算 5 个工作日，最晚 11 月 30 日',
      said: [],
    },
  ],
  light,
  notices: [],
  answers: [],
  bureau_accepts: false,
  documents: [],
  extension_days: 0,
  may_commit: false,
  may_follow: false,
  overrides: [],
  procedures: [],
  steps: [entry(1, 'case.received')],
  opinions: [],
  allowed: ['check', 'notify', 'accept', 'refuse_acceptance'],
  next: { who: 'clerk', name: '嘎鲁图镇', what: 'check', by: '2026-11-30' },
};
export const accepted: Case = {
  ...received,
  version: 5,
  state: 'review',
  acceptance_number: 'SL20261123-0001',
  accepted_at: at,
  allowed: [],
  next: { who: 'approver', name: '旗民政局', what: 'review', by: '2026-12-02' },
};
export const noticed: Case = {
  ...received,
  version: 4,
  state: 'correction',
  allowed: ['supplement'],
  notices: [
    {
      id: 'n1',
      number: 'BZ20261123-0001',
      submission: 1,
      at,
      by: '李娜（样例）',
      after_acceptance: false,
      override_reason: '',
      defects: [{ material: 2, reason: '没有提交', need: '请补交居民户口簿' }],
    },
  ],
  next: { who: 'citizen', name: '斯琴（样例）', what: 'supplement', by: '2026-12-07' },
};
export const inReview: Case = { ...accepted, allowed: ['review'] };
export const toDecide: Case = {
  ...accepted,
  state: 'to_decide',
  opinions: [{ step: 'review', by: '王强', at, opinion: '材料齐全', outcome: 'agree' }],
  allowed: ['decide'],
  next: { who: 'approver', name: '旗民政局', what: 'decide', by: '2026-12-02' },
};

const briefOf = (item: Case): Brief => ({
  id: item.id,
  number: item.number,
  version: item.version,
  state: item.state,
  item_name: item.item_name,
  applicant_name: item.applicant.name,
  unit_name: item.unit_name,
  source: item.source,
  agent_name: '',
  light,
  received_at: at,
  due: '2026-11-30',
});

const summary = {
  at,
  rows: [
    {
      unit: 't1',
      unit_name: '嘎鲁图镇',
      received: 3,
      correction: 1,
      open: 14,
      overdue: 2,
      due_today: 1,
      ready: 3,
    },
  ],
};

export function staffAnswers(
  item: Case,
  permissions: string[] = ['person.reveal', 'oversight.read'],
): Answers {
  const me = {
    actor: {
      id: 's1',
      kind: 'staff',
      name: '李娜（样例）',
      unit: 't1',
      unit_name: '嘎鲁图镇',
      roles: ['clerk'],
      permissions,
    },
    csrf: 'token',
    home: '/desk/',
  };
  const second = { ...item, id: 'k2', number: 'WS20261123-0188' };
  const rows = [briefOf(item), briefOf(second)];
  const list = { rows, page: 0, more: false };
  return {
    'GET /me': () => me,
    'GET /me/letters': () => ({
      rows: [{ id: 'l1', subject: 'k1', text: '补的材料到了', at, read: false }],
      page: 0,
      more: false,
    }),
    'POST /letters/l1/read': () => ({}),
    'GET /cases': () => ({
      ...list,
      counts: { received: 2, correction: 1, open: 3, ready: 0, done: 9 },
    }),
    'GET /approval/tasks': () => ({ ...list, counts: { red: 1, gold: 0, green: 2, grey: 0 } }),
    'GET /cases/k1': () => item,
    'GET /subjects/k1/documents': () => papers,
    'GET /cases/k2': () => second,
    'POST /people/p1/reveal': () => ({
      name: '斯琴',
      id_number: '152726195403020024',
      phone: '13800000000',
      address: '巴音柴达木嘎查',
    }),
    'GET /oversight/summary': () => summary,
    'GET /oversight/find': () => ({
      rows: [{ ...briefOf(item), kind: 'case' }],
    }),
    'GET /ledger/subjects/k1/verify': () => ({ subjects: 1, entries: 4, faults: [] }),
  };
}
