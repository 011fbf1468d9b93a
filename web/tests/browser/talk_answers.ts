// SPDX-License-Identifier: MulanPSL-2.0
// Answers about places, letters and what a citizen asked. Invented samples.
import type { Reply } from '../../src/app/server.ts';
import type { Answers } from './answers.ts';

export const village = { id: 'v1', name: '巴音柴达木嘎查', kind: 'village', parent: 't1' };
export const town = { id: 't1', name: '嘎鲁图镇', kind: 'town', parent: 'b' };
export const agent = { id: 'a1', name: '其其格', phone: '13900000000' };
export const light = {
  state: 'green' as const,
  sentence: '还剩 3 天',
  said: [],
  due: '2026-11-26',
};
const spot = { address: '嘎查部', hours: '周一到周五 9:00–17:00', lng: 108_840_000 };
const stationPoint = {
  ...spot,
  id: 'p1',
  unit: 'v1',
  kind: 'station',
  name: '嘎查服务站',
  lat: 38_600_000,
};
const townPoint = {
  ...spot,
  id: 'p2',
  unit: 't1',
  kind: 'centre',
  name: '镇便民服务中心',
  lat: 38_900_000,
};
const letter = {
  id: 'l1',
  subject: 'o1',
  text: '代办员其其格接了您的单。',
  at: '2026-11-23T10:30:00+08:00',
  read: false,
};
const enquiry: Reply<'/api/v1/enquiries/{id}', 'get'> = {
  id: 'e1',
  number: 'ZX20261120-0001',
  version: 2,
  state: 'answered',
  unit_name: village.name,
  order: '',
  item: '',
  asker_name: '138****0000',
  question: '高龄津贴几时发？',
  owner_name: agent.name,
  owner_phone: agent.phone,
  first_name: agent.name,
  offered_name: '',
  offered_reason: '',
  asked_at: '2026-11-20T10:00:00+08:00',
  light,
  answer: '每月 15 日前发到社保卡。',
  answered_at: '2026-11-20T15:00:00+08:00',
  answered_by: agent.name,
  allowed: ['close'],
};

export function talkAnswers(item: object): Answers {
  return {
    'GET /units/v1': () => ({ ...village, parents: [town], points: [stationPoint] }),
    'GET /units/t1': () => ({ ...town, parents: [], points: [townPoint] }),
    'GET /units/t1/guides/1': () => ({
      ...{ unit: 't1', unit_name: town.name, standard: item },
      at: { place: '嘎鲁图镇便民服务中心 2 号窗口', phone: '0477-7580000', hours: '9:00–17:00' },
    }),
    'GET /me/enquiries': () => ({ rows: [enquiry], page: 0, more: false }),
    'POST /enquiries': () => ({ ...enquiry, id: 'e2', number: 'ZX20261123-0002' }),
    'POST /enquiries/e1/close': () => ({ ...enquiry, version: 3, state: 'closed', allowed: [] }),
    'GET /me/letters': () => ({ rows: [letter], page: 0, more: false }),
  };
}
