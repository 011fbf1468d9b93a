// SPDX-License-Identifier: MulanPSL-2.0
// Answers of the API for tests of single screens, held to the real types. Invented samples.
import { mandatePaper } from './paper_answers.ts';
import { agent, light, talkAnswers, town, village } from './talk_answers.ts';
import type { Page, Request, Route } from '@playwright/test';
import type { Reply } from '../../src/app/server.ts';

type Answered = object | { status: number; code: string } | 'lost';
export type Answers = Record<string, (request: Request) => Answered>;

const guest: Reply<'/api/v1/me', 'get'> = {
  actor: { id: '', kind: 'guest', name: '', roles: [], permissions: [] },
  csrf: '',
  home: '/',
};
const citizen: Reply<'/api/v1/me', 'get'> = {
  ...guest,
  actor: { ...guest.actor, id: 'c1', kind: 'citizen', name: '138****0000' },
  csrf: 'token',
};
const item = {
  id: '1',
  name: '高龄津贴申领',
  theme: '养老服务',
  department: '旗民政局',
  is_instant: false,
  limit_sentence: '5 个工作日',
  agent_mode: 'help_or_act' as const,
  high_frequency: true,
  picto: 'cane',
};
const order = {
  id: 'o1',
  number: 'D20261123-0007',
  version: 1,
  state: 'offered',
  item: '1',
  item_name: item.name,
  unit: 'v1',
  unit_name: village.name,
  mode: 'act',
  applicant: {
    id: 'p1',
    name: '巴图（样例）',
    id_type: '111',
    id_number_masked: '1527**********0018',
    phone_masked: '138****0000',
    address_masked: '巴音**',
  },
  applicant_name: '巴图（样例）',
  relation: 'self',
  channel: 'phone_web',
  agent,
  placed_at: '2026-11-23T10:20:00+08:00',
  light,
  papers: [],
  next: { who: 'agent', name: '其其格', what: 'accept' },
  allowed: ['withdraw'],
};
const invitation = { id: 'r1', number: order.number, item_name: item.name, expires: '2026-12-20' };

/** `signedIn`: as a citizen from the start. */
export function sampleAnswers(signedIn = false): Answers {
  let me = signedIn ? citizen : guest;
  return {
    'GET /me': () => me,
    'POST /citizen/codes': () => ({ wait_seconds: 60 }),
    'POST /citizen/sign-in': (request) =>
      request.postDataJSON().code === '123456'
        ? (me = citizen)
        : { status: 422, code: 'auth.code_wrong', params: { left: '4' } },
    'POST /sign-out': () => ((me = guest), {}),
    'GET /units': () => ({ rows: [town, village], page: 0, more: false }),
    'GET /units/v1/on-duty': () => ({
      unit: 'v1',
      unit_name: village.name,
      agent,
      level: 'village',
      phone: agent.phone,
      sentence: '现在在岗，到今天 17:30',
      said: [],
    }),
    ...talkAnswers(item),
    'GET /items': () => ({ rows: [item], page: 0, more: false }),
    'GET /items/themes': () => ({ rows: [{ theme: item.theme, picto: 'cane', count: 1 }] }),
    'GET /items/1': () => ({
      ...item,
      conditions: ['户口在乌审旗，年满 80 岁'],
      materials: [{ no: 1, name: '居民身份证', required: true, form: 'original', note: '' }],
      fee: '不收费',
      in_person_required: false,
      visits: 0,
      steps: ['提出申请', '领取结果'],
    }),
    'GET /progress': () => ({
      number: order.number,
      item_name: item.name,
      applicant_masked: '巴*',
      unit_name: village.name,
      steps: [
        { key: 'placed', state: 'done' },
        { key: 'submitted', state: 'now' },
        { key: 'accepted', state: 'todo' },
        { key: 'review', state: 'todo' },
        { key: 'done', state: 'todo' },
      ],
      who_has_it: '其其格',
      what_you_do: 'nothing',
      light,
      agent,
      outcome: 'offered',
    }),
    'POST /orders': () => order,
    'GET /orders/o1': () => order,
    'POST /orders/o1/withdraw': () => ({ ...order, version: 2, state: 'withdrawn', allowed: [] }),
    'GET /subjects/o1/documents': () => mandatePaper,
    'GET /me/orders': () => ({ rows: [order], page: 0, more: false }),
    'GET /me/ratings': () => ({ invitations: [invitation] }),
    'GET /ratings/open': () => ({ invitations: [invitation] }),
    'POST /ratings/r1': () => ({ thanks: true }),
  };
}

/** Answers the API from a table and keeps every request, in order. */
export async function answerWith(page: Page, answers: Answers): Promise<Request[]> {
  const seen: Request[] = [];
  // These tests are of screens that a server answers at once. A phone that keeps and sends by itself
  // (offline.spec.ts) is one with WebCrypto.
  await page.addInitScript(() =>
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }),
  );
  await page.route('**/api/v1/**', async (route: Route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname.replace('/api/v1', '');
    seen.push(request);
    const answer = answers[`${request.method()} ${path}`]?.(request) ?? {
      status: 404,
      code: 'request.no_such_route',
    };
    if (answer === 'lost') return route.abort('connectionreset');
    const refused = 'code' in answer && 'status' in answer;
    return route.fulfill({
      status: refused ? Number(answer.status) : 200,
      contentType: refused ? 'application/problem+json' : 'application/json',
      body: JSON.stringify(answer),
    });
  });
  return seen;
}
