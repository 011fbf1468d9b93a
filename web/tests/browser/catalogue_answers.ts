// SPDX-License-Identifier: MulanPSL-2.0
// Answers of the catalogue's rooms, held to the real types.
import type { Answers } from './answers.ts';
import { boardAnswers, listAnswers, unitAnswers } from './catalogue_list_answers.ts';
import { checked, claim, faulty, item, power, task, type Situations } from './catalogue_samples.ts';

function situationAnswers(): Answers {
  let draft: Situations = {
    item: 'i1',
    name: item.name,
    item_version: 2,
    situations: item.situations,
    materials: item.materials,
    draft_version: 0,
    faults: [],
  };
  return {
    'GET /items/i1/situations': () => draft,
    'POST /items/i1/situations': (request) => {
      const { situations, needs, base_version } = request.postDataJSON();
      draft = {
        ...draft,
        draft_version: draft.draft_version + 1,
        draft: {
          version: draft.draft_version + 1,
          base_version,
          situations,
          needs,
          changed_at: '2026-11-26T09:00:00+08:00',
          changed_by: '那顺（样例）',
        },
        faults: needs.length === 0 ? [{ row: 1, field: 'question', code: 'no_effect' }] : [],
      };
      return draft;
    },
    'POST /items/i1/situations/publish': () => {
      const { draft: kept, ...rest } = draft;
      return (draft = {
        ...rest,
        item_version: 3,
        draft_version: rest.draft_version + 1,
        situations: kept!.situations,
        materials: rest.materials.map((one) => ({
          ...one,
          situations: kept!.needs.find((need) => need.no === one.no)?.answers ?? [],
        })),
      });
    },
  };
}

function importAnswers(): Answers {
  let looked = 0;
  let job = checked;
  return {
    'GET /imports': () => ({ rows: [checked, faulty], page: 0, more: false }),
    // First it is on its way, then it waits for a yes.
    'GET /imports/j1': () =>
      job.state === 'writing'
        ? (job = { ...job, state: 'done' })
        : (looked += 1) < 2
          ? { ...job, state: 'checking', done: 4_500 }
          : job,
    'GET /imports/j2': () => faulty,
    'POST /imports/j1/confirm': () => (job = { ...job, state: 'writing', done: 5_000 }),
    'GET /document-templates': () => ({
      rows: [
        {
          kind: 'receipt',
          version: 0,
          title: '收件凭证',
          body: '',
          built_in: true,
          reason: '',
          name: '',
        },
      ],
    }),
    'GET /document-templates/receipt': () => ({
      rows: [
        {
          kind: 'receipt',
          version: 0,
          title: '收件凭证',
          body: 'kind receipt\ntitle 收件凭证',
          built_in: true,
          reason: '',
          name: '',
        },
      ],
    }),
    'POST /document-templates/receipt': () => ({
      status: 422,
      code: 'document.template_lacks',
      field: 'body',
      params: { what: '救济途径' },
    }),
  };
}

function claimAnswers(): Answers {
  let claims = [
    claim('i1', 'submitted'),
    claim('i2', 'published', { item_version: 1 }),
    claim('i3', 'returned', { reason: '电话请写值班电话' }),
  ];
  return {
    'GET /units/v1/claims': () => ({ rows: claims }),
    'GET /units/v1/claims/i2/diff': () => ({
      from: 1,
      to: 2,
      rows: checked.findings.changes[0]!.rows,
    }),
    'POST /units/v1/claims/i2/confirm': () => {
      claims = claims.map((one) => ({ ...one, item_version: 2 }));
      return claims[1]!;
    },
    'POST /units/v1/claims/review': (request) => {
      const { approve, reason } = request.postDataJSON();
      claims = claims.map((one) =>
        one.state === 'submitted'
          ? { ...one, state: approve ? 'approved' : 'returned', reason }
          : one,
      );
      return { changed: 1, unchanged: 0 };
    },
    'POST /units/v1/claims': () => ({ changed: 1, unchanged: 3 }),
    'POST /units/v1/claims/submit': () => ({ changed: 1, unchanged: 0 }),
  };
}

function itemAnswers(): Answers {
  return {
    'GET /items': () => ({ rows: [{ ...item }], page: 0, more: false, total: 1, themes: [] }),
    'GET /items/themes': () => ({ rows: [{ theme: '住房保障', picto: 'home', count: 1 }] }),
    'GET /items/i1': () => item,
    'GET /items/i1/check': () => ({
      publishable: false,
      missing: [{ row: 0, field: 'conditions', code: 'missing' }],
      flags: [{ row: 3, field: 'materials', code: '其他材料' }],
    }),
    'GET /items/i1/task': () => task,
    'POST /items/i1/task': () => ({
      status: 422,
      code: 'catalogue.task_wrong',
      params: { count: '1' },
      field: 'task.ask_phone',
      errors: [{ field: 'task.ask_phone', code: 'catalogue.task_phone' }],
    }),
    'GET /items/i1/powers': () => ({ rows: [power] }),
    'GET /items/i1/versions': () => ({
      rows: [
        { version: 2, since: '2026-11-01T09:00:00+08:00' },
        { version: 1, since: '2026-01-01T09:00:00+08:00' },
      ],
    }),
    'GET /items/i1/compare': () => ({ from: 1, to: 2, rows: checked.findings.changes[0]!.rows }),
  };
}

function otherAnswers(): Answers {
  return {
    'GET /calendar/missing': () => ({ year: 2027 }),
    'GET /units': () => ({
      rows: [{ id: 'v1', name: '巴音柴达木嘎查', kind: 'village' }],
      page: 0,
      more: false,
    }),
    'GET /units/v1': () => ({ id: 'v1', name: '巴音柴达木嘎查' }),
    'GET /guidance': () => ({
      rows: [
        { batch: 1, line: 1, name: item.name, department: '住建局', level: '苏木镇', item: 'i1' },
        { batch: 1, line: 2, name: '农村供水报装', department: '水利局', level: '苏木镇' },
      ],
      page: 0,
      more: false,
    }),
  };
}

export const catalogueAnswers = (): Answers => ({
  ...situationAnswers(),
  ...importAnswers(),
  ...claimAnswers(),
  ...itemAnswers(),
  ...boardAnswers(),
  ...unitAnswers(),
  ...listAnswers(),
  ...otherAnswers(),
});
