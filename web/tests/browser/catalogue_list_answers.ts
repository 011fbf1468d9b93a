// SPDX-License-Identifier: MulanPSL-2.0
// Answers of boards and published lists.
import type { Answers } from './answers.ts';
import { claim, item, power, unitRow } from './catalogue_samples.ts';

export function boardAnswers(): Answers {
  return {
    'GET /catalogue/overview': () => ({
      rows: [
        { ...item, missing: 1, vague: 1, task_faults: 1 },
        { ...item, id: 'i2', code: 'SAMPLE-002', name: '高龄津贴申领', missing: 0, vague: 0 },
      ],
      page: 0,
      more: false,
      total: 2,
    }),
    'GET /catalogue/powers': () => ({
      rows: [{ item: 'i1', code: item.code, name: item.name, power }],
      page: 0,
      more: false,
    }),
    'GET /catalogue/frequent': () => ({
      rows: [
        { item: 'i1', code: item.code, name: item.name, theme: item.theme, towns: 7, villages: 78 },
        {
          item: 'i2',
          code: 'SAMPLE-002',
          name: '高龄津贴申领',
          theme: '养老',
          towns: 0,
          villages: 0,
        },
      ],
      near: 1,
      minimum: 50,
      met: false,
    }),
  };
}

export function listAnswers(): Answers {
  return {
    'GET /catalogue/compliance': () => ({
      rows: [
        unitRow('t1', '嘎鲁图镇', 'town', 79),
        unitRow('t2', '图克镇', 'town', 80),
        unitRow('v1', '巴音柴达木嘎查', 'village', 49),
        unitRow('v2', '布寨嘎查', 'village', 50),
      ],
      high_frequency: 49,
      high_frequency_minimum: 50,
      high_frequency_met: false,
    }),
    'GET /catalogue/minimums': () => ({
      rows: [
        { figure: 'town', since: '2026-11-01', minimum: 80 },
        { figure: 'village', minimum: 50 },
        { figure: 'high_frequency', minimum: 50 },
      ],
    }),
    'POST /units/v1/lists': () => ({
      status: 409,
      code: 'catalogue.list_behind',
      params: { count: '1', item: '高龄津贴申领' },
    }),
    'GET /units/v1/lists': () => ({
      rows: [
        {
          unit: 'v1',
          edition: 1,
          published_at: '2026-06-01T09:00:00+08:00',
          items: 49,
          minimum: 50,
          compliant: false,
          rows: [],
        },
      ],
    }),
    'GET /units/v1/list': () => ({
      unit: 'v1',
      edition: 1,
      published_at: '2026-06-01T09:00:00+08:00',
      items: 49,
      minimum: 50,
      compliant: false,
      rows: [
        {
          item: 'i1',
          code: item.code,
          version: 2,
          name: item.name,
          theme: item.theme,
          at: claim('i1', 'published').at,
        },
      ],
    }),
  };
}

export function unitAnswers(): Answers {
  return {
    'GET /catalogue/claims': () => ({
      rows: [
        {
          unit: 't1',
          name: '嘎鲁图镇',
          level: 'town',
          claimed: 0,
          submitted: 0,
          returned: 0,
          approved: 2,
          published: 79,
          behind: 1,
          edition: 3,
        },
        {
          unit: 'v1',
          name: '巴音柴达木嘎查',
          level: 'village',
          claimed: 1,
          submitted: 1,
          returned: 1,
          approved: 0,
          published: 0,
          behind: 0,
          edition: 0,
        },
      ],
    }),
  };
}
