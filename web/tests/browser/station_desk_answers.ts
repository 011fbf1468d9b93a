// SPDX-License-Identifier: MulanPSL-2.0
// What a head's desk asks for about agents and who is missing, held to the real types.
import { board } from './queue_answers.ts';
import type { Reply } from '../../src/app/server.ts';
import type { Answers } from './answers.ts';
import { notice, stationAnswers } from './station_answers.ts';

type Profile = Reply<'/api/v1/agents/{id}/profile', 'get'>;

type Halls = Reply<'/api/v1/halls', 'get'>;
type Setup = Reply<'/api/v1/halls/{id}/setup', 'get'>;

const hall = { id: 'h1', unit: 'u1', name: '嘎鲁图镇便民服务大厅' };
const second = { ...hall, id: 'h2', name: '嘎鲁图镇不动产大厅' };
const halls: Halls = { rows: [hall, second], page: 0, more: false };
const setup: Setup = {
  ...hall,
  version: 3,
  rules: { priority_run: 3, pass_behind: 3, passes_max: 3, recalls_max: 3, service_seconds: 600 },
  kiosk_code: 'K2M7',
  groups: [],
  windows: [],
  unplaced: [],
};

export const profile: Profile = {
  staff: 'a1',
  version: 2,
  source: 'full_time',
  speaks: ['zh', 'mn'],
  skills: ['养老服务'],
  grids: ['第一网格'],
  badge_no: 'GP0001',
  badge_code: 'ABCDEFGH2345',
  badge_until: '2027-12-31',
  photo: false,
};

/** For a head's desk. */
export function deskStationAnswers(): Answers {
  return {
    ...stationAnswers(),
    'GET /units/t1/notice': () => notice,
    'GET /agents/a1/profile': () => profile,
    'POST /agents/a1/profile': () => ({ ...profile, version: 3 }),
    'GET /halls': () => halls,
    'GET /halls/h1/setup': () => setup,
    'GET /halls/h1/board': () => board,
    'GET /halls/h2/board': () => ({ ...board, id: 'h2', windows: [] }),
    'GET /halls/h2/setup': () => ({ ...setup, ...second, kiosk_code: 'T4R8' }),
    'POST /halls/h1/kiosk-code': () => ({ ...setup, version: 4, kiosk_code: 'P9Q3' }),
    'GET /staffing': () => ({
      rows: [
        { unit: 't1', unit_name: '嘎鲁图镇', need: 2, agents: 2, clerks: 1, short_days: [] },
        {
          unit: 'v1',
          unit_name: '巴音柴达木嘎查',
          need: 1,
          agents: 1,
          clerks: 0,
          short_days: [{ date: '2026-11-26', have: 0 }],
        },
      ],
    }),
    'GET /units/u1/agents': () => ({
      rows: [
        {
          id: 'a1',
          version: 1,
          login: 'agent.t1',
          name: '其其格（样例）',
          unit: 'u1',
          unit_name: '嘎鲁图镇',
          phone: '0477-7580001',
          state: 'active',
          roles: [{ role: 'agent', unit: 'u1' }],
        },
      ],
      page: 0,
      more: false,
    }),
  };
}
