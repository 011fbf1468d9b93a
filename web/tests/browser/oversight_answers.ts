// SPDX-License-Identifier: MulanPSL-2.0
// Samples of 督办 and 制度文件, held to the real types. Invented.
import type { Reply } from '../../src/app/server.ts';
import type { Answers } from './answers.ts';

export type Supervision = Reply<'/api/v1/supervisions/{id}', 'get'>;

export const ordered: Supervision = {
  id: 's1',
  number: 'DC20261125-0003',
  version: 1,
  kind: 'order',
  cause: 'staff',
  state: 'open',
  subject_kind: 'case',
  subject: 'k1',
  subject_number: 'WS20261123-0187',
  item_name: '高龄津贴申领',
  office: 't1',
  office_name: '嘎鲁图镇便民服务中心',
  content: '老人行动不便，请本周内上门把材料收齐，不要再让家属跑。',
  issued_at: '2026-11-25T09:00:00+08:00',
  by_name: '督查室（样例）',
  reply_due: '2026-11-30',
  reply: '',
  replied_by: '',
  light: { state: 'green', sentence: '还剩 3 天', said: [], due: '2026-11-30' },
  allowed: ['reply'],
};
const urged: Supervision = {
  ...ordered,
  id: 's2',
  number: 'DC20261124-0001',
  kind: 'urge',
  cause: 'citizen',
  content: '',
  by_name: '',
  light: { state: 'gold', sentence: '今天到期', said: [], due: '2026-11-26' },
};
const record: Supervision = {
  ...ordered,
  id: 's3',
  number: 'DC20261120-0002',
  kind: 'record',
  cause: 'promise_overdue',
  content: '',
  by_name: '',
  light: { state: 'red', sentence: '超期 2 天', said: [], due: '2026-11-24' },
};
export const replied: Supervision = {
  ...ordered,
  version: 2,
  state: 'answered',
  reply: '今天下午 3 点已上门收齐，明天录入。',
  replied_at: '2026-11-26T15:20:00+08:00',
  replied_by: '其其格（样例）',
  light: { state: 'grey', sentence: '已回复', said: [] },
  allowed: [],
};

/** A village's cry for help that its town passed on to the banner. */
const help: Supervision = {
  ...ordered,
  id: 'h1',
  version: 2,
  kind: 'help',
  office: 'banner',
  office_name: '乌审旗',
  content: '草原证的图和实地对不上，村里说不清',
  by_name: '白永胜（样例）',
  allowed: ['reply', 'hand_down'],
};
const helpMoves: Reply<'/api/v1/supervisions/{id}/moves', 'get'> = {
  rows: [
    {
      number: 1,
      how: 'passed_up',
      at: '2026-11-26T15:20:00+08:00',
      by_name: '贺俊（样例）',
      from_name: '嘎鲁图镇',
      to_name: '乌审旗',
      words: '要林草局派人去量',
      reply_due: '2026-12-03',
    },
  ],
  units: [
    { id: 't1', name: '嘎鲁图镇' },
    { id: 'b9', name: '旗林业和草原局' },
  ],
};

export function supervisionAnswers(): Answers {
  let one = ordered;
  return {
    'GET /supervisions/h1': () => help,
    'GET /supervisions/h1/moves': () => helpMoves,
    'POST /supervisions/h1/hand-down': () => ({
      ...help,
      version: 3,
      office: 'b9',
      office_name: '旗林业和草原局',
      allowed: [],
    }),
    'GET /supervisions': () => ({ rows: [one, urged, record], page: 0, more: false }),
    'GET /supervisions/s1': () => one,
    'POST /supervisions/s1/reply': (request) =>
      request.postDataJSON().content.length < 2
        ? {
            status: 422,
            code: 'request.too_short',
            field: 'content',
            errors: [{ field: 'content', code: 'request.too_short' }],
          }
        : (one = replied),
    'POST /supervisions': (request) => ({ ...ordered, id: 's9', ...request.postDataJSON() }),
    'GET /me/urges': () => ({ rows: [], page: 0, more: false }),
    'POST /me/urges': (request) => ({
      ...urged,
      content: request.postDataJSON().content ?? '',
      subject_number: request.postDataJSON().number,
    }),
  };
}
