// SPDX-License-Identifier: MulanPSL-2.0
// Answers of a visit with three matters, held to the real types. Invented samples.
import type { Reply } from '../../src/app/server.ts';
import type { Answers } from './answers.ts';

type Sheet = Reply<'/api/v1/queue/tickets/{id}/sheet', 'get'>;
type VisitCases = Reply<'/api/v1/queue/tickets/{id}/cases', 'get'>;

export const matters = ['高龄津贴申领', '社会保障卡申领', '老年人优待证办理'].map((name, at) => ({
  id: `i${at + 1}`,
  name,
}));
const use = (at: number, no: number) => ({
  item: matters[at]!.id,
  item_name: matters[at]!.name,
  no,
  required: true,
});
const row = (
  key: string,
  name: string,
  uses: Sheet['rows'][number]['uses'],
): Sheet['rows'][number] => ({
  key,
  name,
  required: true,
  form: 'original',
  copies: 1,
  note: '',
  paper: '',
  uses,
});
export const sheet: Sheet = {
  items: matters.map((one) => ({
    item: one.id,
    name: one.name,
    limit_sentence: '5 个工作日',
    is_instant: false,
    answered: true,
  })),
  questions: [
    {
      question: '谁来办？',
      answers: [
        { text: '本人', picks: [{ item: 'i1', answer: 'self' }] },
        { text: '家里人', picks: [{ item: 'i1', answer: 'kin' }] },
      ],
    },
  ],
  rows: [
    row('paper:id_card', '居民身份证', [use(0, 1), use(1, 1), use(2, 1)]),
    {
      ...row('paper:bank', '本人社会保障卡或银行账户', [use(0, 2)]),
      offer: {
        paper_id: 'p9',
        kind: 'bank',
        name: '社会保障卡',
        given_at: '2026-10-11T09:00:00+08:00',
      },
    },
    {
      ...row('name:照片', '近期照片', [use(1, 2), use(2, 2)]),
      form: 'copy',
      copies: 2,
      note: '白底，2 份',
    },
  ],
  spared: 3,
};

export const paper = {
  id: 'd1',
  kind: 'receipt',
  number: 'SJ20261123-0009',
  code: '1234567812345678',
  subject: 'n1',
  subject_number: 'WS20261123-0201、WS20261123-0202、WS20261123-0203',
  unit_name: '嘎鲁图镇',
  item_name: matters.map((one) => one.name).join('、'),
  to_masked: '巴**',
  date: '2026-11-23',
  issued_at: '2026-11-23T10:25:00+08:00',
  issued_by: '李娜（样例）',
  copies: 0,
  state: 'genuine',
} as const satisfies VisitCases['papers'][number];

export function visitAnswers(): Answers {
  let now: VisitCases = { id: 'n1', number: 'A012', cases: [], papers: [] };
  return {
    'GET /queue/tickets/n1/cases': () => now,
    'GET /queue/tickets/n1/sheet': () => sheet,
    'POST /queue/tickets/n1/identity': () => ({
      id: 'p1',
      name: '斯琴（样例）',
      id_type: '111',
      id_number_masked: '1527**********0024',
      phone_masked: '138****0000',
      address_masked: '巴音**',
    }),
    'POST /queue/tickets/n1/receive': () =>
      (now = {
        ...now,
        cases: matters.map((one, at) => ({
          id: `k${at + 1}`,
          number: `WS20261123-020${at + 1}`,
          item: one.id,
          item_name: one.name,
          receipt_number: `SJ20261123-000${at + 6}`,
          state: 'received',
          missing: at === 2 ? 1 : 0,
        })),
        papers: [{ ...paper }],
        paper: { id: paper.id, number: paper.number, code: paper.code },
      }),
    'POST /queue/tickets/n1/notice': () =>
      (now = {
        ...now,
        cases: now.cases.map((one) => (one.missing ? { ...one, state: 'correction' } : one)),
        papers: [
          { ...paper, copies: 1 },
          { ...paper, id: 'd2', kind: 'notice', number: 'BZ20261123-0002' },
        ],
      }),
  };
}
