// SPDX-License-Identifier: MulanPSL-2.0
// A mandate in force, papers on their way and enquiries, held to the real types. Invented samples.
import type { Reply } from '../../src/app/server.ts';

type Order = Reply<'/api/v1/orders/{id}', 'get'>;
type Trail = Reply<'/api/v1/orders/{id}/papers', 'get'>;
type Enquiry = Reply<'/api/v1/enquiries/{id}', 'get'>;
type Held = Reply<'/api/v1/held-papers', 'get'>['rows'][number];

const at = '2026-11-24T10:20:00+08:00';

export const mandate: NonNullable<Order['mandate']> = {
  id: 'm1',
  number: 'WT20261124-0001',
  mode: 'part',
  scope: {
    consult: true,
    fill: true,
    submit: true,
    supplement: true,
    receive_notices: true,
    receive_result: false,
    pay_fees: false,
    withdraw: false,
  },
  delivery: 'village',
  valid_until: '2027-02-24',
  signature: 'u1',
  agent_name: '其其格（样例）',
  signed_at: at,
  renews: '',
  terms: {
    steps: ['替您填表', '替您把申请交上去'],
    excluded: '不要替我改地址',
    sub_delegation: false,
    language: 'mn',
    place: '巴音柴达木嘎查巴图家',
    form: 'fingerprint',
    witnesses: ['斯琴（样例）', '朝鲁（样例）'],
    scans: [],
    consents: { shared_query: true, photos: true, bank: '', post: '' },
  },
};

export const paper: Trail['papers'][number] = {
  id: 'w1',
  name: '居民户口簿',
  form: 'original',
  pages: 6,
  to_return: true,
  taken_at: at,
  condition: '封皮旧',
  bag: '封 0012',
  place: 'agent',
  holder_name: '其其格（样例）',
  moving: false,
  since: at,
};
const taken: Trail['moves'][number] = {
  id: 'v1',
  bag: '封 0012',
  papers: ['w1'],
  from: 'client',
  from_name: '巴图（样例）',
  to: 'agent',
  to_name: '其其格（样例）',
  given_name: '巴图（样例）',
  given_at: at,
  taken_name: '其其格（样例）',
  taken_at: at,
  signature: 'u2',
};
export const inHand: Trail = {
  order: 'o1',
  version: 3,
  papers: [paper],
  moves: [taken],
  losses: [],
  yours: ['w1'],
  arriving: [],
};
export const arriving: Trail = {
  ...inHand,
  version: 4,
  papers: [{ ...paper, place: 'office', holder_name: '嘎鲁图镇', moving: true }],
  moves: [
    taken,
    {
      ...taken,
      id: 'v2',
      from: 'agent',
      from_name: '其其格（样例）',
      to: 'office',
      to_name: '嘎鲁图镇',
      given_name: '其其格（样例）',
      taken_name: '',
      taken_at: undefined as never,
      signature: '',
    },
  ],
  yours: [],
  arriving: ['v2'],
};
export const lost: Trail = {
  ...inHand,
  version: 5,
  papers: [{ ...paper, lost_at: '2026-11-25T09:00:00+08:00' }],
  losses: [
    {
      id: 'l1',
      papers: ['w1'],
      number: 'YS20261125-0001',
      last_seen: '昨天下午在包里',
      found_on: '2026-11-25',
      circumstances: '路上颠丢了',
      remedy: '镇里出面补办，费用由镇里出',
      by_name: '其其格（样例）',
      at: '2026-11-25T09:00:00+08:00',
    },
  ],
  yours: [],
};
export const held: Held = {
  order: 'o1',
  order_number: 'DB20261124-0007',
  order_version: 4,
  item_name: '高龄津贴申领',
  applicant_name: '巴图（样例）',
  paper: arriving.papers[0]!,
  move: 'v2',
};

export const enquiry: Enquiry = {
  id: 'q1',
  number: 'ZX20261124-0001',
  version: 1,
  state: 'open',
  unit_name: '巴音柴达木嘎查',
  order: '',
  item: '',
  asker_name: '巴图（样例）',
  question: '我腿不好，养老认证能上门办吗？',
  owner_name: '其其格（样例）',
  owner_phone: '13900000000',
  first_name: '其其格（样例）',
  offered_name: '',
  offered_reason: '',
  asked_at: at,
  light: { state: 'gold', sentence: '今天到期', said: [], due: '2026-11-25' },
  answer: '',
  answered_by: '',
  allowed: ['answer', 'pass'],
};
export const overdue: Enquiry = {
  ...enquiry,
  id: 'q2',
  number: 'ZX20261122-0003',
  question: '草场补贴什么时候发？',
  first_name: '萨仁（样例）',
  light: { state: 'red', sentence: '超期 1 天', said: [], due: '2026-11-23' },
};
export const list = <R>(...rows: R[]) => ({ rows, page: 0, more: false });
