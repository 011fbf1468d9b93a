// SPDX-License-Identifier: MulanPSL-2.0
// What a citizen's own data look like to the pages. Invented samples, held to the real types.
import type { Reply } from '../../src/app/server.ts';
import { sampleAnswers, type Answers } from './answers.ts';

const citizen: Reply<'/api/v1/me', 'get'> = {
  actor: {
    id: 'c1',
    kind: 'citizen',
    name: '138****0000',
    roles: [],
    permissions: [],
  },
  csrf: 'token',
  home: '/',
};
const person: Reply<'/api/v1/me/people', 'get'>['rows'][number] = {
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
  version: 2,
};
const child = { ...person, id: 'p2', name: '阿古拉（样例）', child: true };
const consent: Reply<'/api/v1/people/{id}/consents', 'get'>['rows'][number] = {
  id: 'k1',
  person: 'p1',
  purpose: 'keep_papers',
  handler: '',
  given_at: '2026-11-20T09:12:00+08:00',
  given_by: 'c1',
  document: '',
  text_version: '2026-11',
  text_sm3: 'a'.repeat(64),
  valid_until: '2099-11-20',
};
const bank = {
  ...consent,
  id: 'k2',
  purpose: 'forward_bank' as const,
  handler: '农业银行乌审旗支行（样例）',
  document: 'WT20261118-0007',
};
const over = { ...consent, id: 'k3', purpose: 'photos' as const, valid_until: '2025-11-20' };
const paper: Reply<'/api/v1/people/{id}/papers', 'get'>['rows'][number] = {
  id: 'w1',
  person: 'p1',
  kind: 'id_card',
  name: '居民身份证',
  basis: 'keep_papers',
  uploads: ['u1', 'u2'],
  sm3s: ['a', 'b'],
  reference: '',
  valid_until: '2036-05-01',
  from_subject: 'o1',
  given_at: '2026-11-20T09:12:00+08:00',
};
const read: Reply<'/api/v1/me/reads', 'get'>['rows'][number] = {
  at: '2026-11-24T09:40:00+08:00',
  person_name: person.name,
  reader_name: '其其格',
  unit_name: '巴音柴达木嘎查',
  purpose: 'D20261123-0007 打电话约上门时间',
  what: 'whole',
  subject: 'o1',
};

const reads: Reply<'/api/v1/me/reads', 'get'> = {
  rows: [
    read,
    { ...read, what: 'masked', reader_name: '萨仁', unit_name: '嘎鲁图镇便民服务中心' },
    { ...read, what: 'paper', purpose: '高龄津贴申领，免交身份证' },
    { ...read, what: 'copy', reader_name: '', unit_name: '', purpose: '个人信息副本' },
  ],
  page: 0,
  more: false,
};

export function dataAnswers(): Answers {
  let consents = [consent, bank, over];
  let papers = [paper, { ...paper, id: 'w2', name: '户口簿', valid_until: '2025-01-01' }];
  return {
    ...sampleAnswers(),
    'GET /me': () => citizen,
    'GET /me/people': () => ({ rows: [person, child] }),
    'GET /me/reads': () => reads,
    'GET /people/p1/consents': () => ({ rows: consents, page: 0, more: false }),
    'GET /people/p2/consents': () => ({ rows: [], page: 0, more: false }),
    'GET /people/p1/relations': () => ({ rows: [] }),
    'GET /people/p2/relations': () => ({ rows: [] }),
    'POST /people/p1/consents/k1/withdraw': () => {
      consents = [{ ...consent, withdrawn_at: '2026-11-25T10:00:00+08:00' }, bank, over];
      return { rows: consents, page: 0, more: false };
    },
    'GET /consent-texts': (request) => ({
      purpose: new URL(request.url()).searchParams.get('purpose')!,
      handler: new URL(request.url()).searchParams.get('handler') ?? '',
      version: '2026-11',
      text: '您这次交过的材料，我们可以替您保存在材料库里，有效期内再办事不用重复交。',
      sm3: 'a'.repeat(64),
    }),
    'POST /people/p1/consents': (request) =>
      request.postDataJSON().agreed
        ? { ...consent, ...request.postDataJSON(), id: 'k9' }
        : {
            status: 422,
            code: 'consent.not_agreed',
            field: 'agreed',
            errors: [{ field: 'agreed', code: 'consent.not_agreed' }],
          },
    'GET /people/p1/papers': () => ({ rows: papers, page: 0, more: false }),
    'POST /people/p1/papers/w1/delete': () => {
      papers = papers.slice(1);
      return { rows: papers, page: 0, more: false };
    },
    'POST /people/p1/copy': () => ({ person, made_at: '2026-11-25T10:00:00+08:00' }),
    'POST /people/p1/copy/letter': () => ({ letter: '个人信息副本' }),
    'POST /people/p1/correct': (request) =>
      request.postDataJSON().phone === '1'
        ? {
            status: 422,
            code: 'person.phone_invalid',
            field: 'phone',
            errors: [{ field: 'phone', code: 'person.phone_invalid' }],
          }
        : { ...person, version: 3 },
    'POST /people/p1/erase': () => ({
      status: 409,
      code: 'person.erasure_kept',
      params: { until: '2036-11-20' },
    }),
  };
}
