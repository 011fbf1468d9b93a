// SPDX-License-Identifier: MulanPSL-2.0
// Samples of 制度文件, the calendar, the responsibility list and 综窗, held to the real types.
import type { Reply } from '../../src/app/server.ts';
import type { Answers } from './answers.ts';

type Regulation = Reply<'/api/v1/regulations/{id}', 'get'>;

export const rule: Regulation = {
  id: 'g1',
  version: 1,
  unit: 't1',
  unit_name: '嘎鲁图镇',
  level: 'town',
  kind: 'help_work',
  edition: 2,
  state: 'draft',
  title: '嘎鲁图镇帮办代办工作规则（样例）',
  chapters: {
    concept: '帮办是陪着办，代办是替着办。',
    scope: '全镇居民。',
    principles: '自愿、免费、公开。',
    duties: '代办员接单、上门、送达。',
    procedure: '',
  },
  public: false,
  changed_at: '2026-11-25T09:00:00+08:00',
  published_by: '',
};
export const published: Regulation = {
  ...rule,
  id: 'g2',
  edition: 1,
  state: 'published',
  chapters: { ...rule.chapters, procedure: '接单、上门、送窗口、送达。' },
  effective: '2026-01-01',
  public: true,
  published_by: '那顺（样例）',
};
const list: NonNullable<Reply<'/api/v1/responsibility-list', 'get'>['list']> = {
  version: 3,
  title: '代办员责任清单（样例）',
  text: '一、负责上门收材料。\n二、不收一分钱。\n三、不留老人的银行卡。',
  effective: '2026-11-01',
  published_at: '2026-10-28T09:00:00+08:00',
  published_by: '那顺（样例）',
};
const late: Reply<'/api/v1/exchange/late', 'get'>['rows'][number] = {
  case: 'k1',
  case_number: 'WS20261123-0187',
  item_name: '高龄津贴申领',
  town_name: '嘎鲁图镇',
  state: 'sent',
  external_number: '',
  received_at: '2026-11-20T09:00:00+08:00',
  late_from: '2026-11-25',
  tries: 3,
  next_at: '2026-11-26T09:00:00+08:00',
  fault: '对方系统没有答复',
};

const calendar = (year: number): Reply<'/api/v1/calendar', 'get'> => ({
  year,
  published: year < 2027,
  days:
    year < 2027
      ? [
          { date: `${year}-10-01`, kind: 'holiday', name: '国庆节', reason: '' },
          { date: `${year}-10-10`, kind: 'workday', name: '国庆调休', reason: '' },
        ]
      : [],
});

export function adminAnswers(): Answers {
  let one = rule;
  let confirmed = false;
  const current = () => ({
    list,
    ...(confirmed ? { confirmed_at: '2026-11-26T09:00:00+08:00' } : {}),
  });
  const extra = { date: '2099-08-18', kind: 'holiday', name: '那达慕' };
  return {
    'GET /units': () => ({ rows: [{ id: 'v1', name: '巴音柴达木嘎查' }], page: 0, more: false }),
    'GET /regulations': () => ({ rows: [one, published], page: 0, more: false }),
    'GET /regulations/g1': () => one,
    'GET /regulations/g2': () => published,
    'POST /regulations/g1/edit': (request) =>
      (one = { ...one, ...request.postDataJSON(), version: one.version + 1 }),
    'POST /regulations/g1/publish': (request) =>
      request.postDataJSON().effective < '2026-01-01'
        ? {
            status: 422,
            code: 'regulation.date_past',
            field: 'effective',
            errors: [{ field: 'effective', code: 'regulation.date_past' }],
          }
        : (one = { ...published, id: 'g1' }),
    'POST /regulations': () => rule,
    'GET /calendar': (request) =>
      calendar(Number(new URL(request.url()).searchParams.get('year') ?? 2026)),
    'POST /calendar/import': () => ({
      rows: 2,
      imported: 0,
      years: [],
      faults: [{ row: 2, field: 'date', code: 'not_a_date' }],
    }),
    'GET /units/t1/extra-days': () => ({
      year: 2026,
      rows: [{ day: extra, unit: 't1', unit_name: '嘎鲁图镇' }],
    }),
    'GET /units/t1/responsibility-confirmations': () => ({
      version: 3,
      rows: [
        { staff: 'a1', name: '其其格（样例）', confirmed_at: '2026-11-02T09:00:00+08:00' },
        { staff: 'a2', name: '萨仁（样例）' },
      ],
    }),
    'GET /responsibility-list': current,
    'POST /responsibility-list/confirm': () => ((confirmed = true), current()),
    'GET /exchange/late': () => ({ rows: [late], page: 0, more: false }),
    'POST /exchange/export': () => ({ name: 'cases.csv', rows: 1, content: 'YSxi' }),
    'POST /exchange/import': () => ({
      rows: 1,
      numbered: 0,
      refused: 0,
      unchanged: 0,
      faults: [{ row: 2, field: 'case_number', code: 'unknown', value: 'WS0' }],
    }),
  };
}
