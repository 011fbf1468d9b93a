// SPDX-License-Identifier: MulanPSL-2.0
// 台账 in a browser: rules by place, trainings of agents, short lessons.
import { expect, test, type Page } from '@playwright/test';
import type { Reply } from '../../src/app/server.ts';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, type Answers } from './answers.ts';
import { expectNoAxeViolation, expectTargets, listenForFaults } from './checks.ts';
import { press, shot } from './hands.ts';
import { received, staffAnswers } from './staff_answers.ts';

type Standing = Reply<'/api/v1/rules/standing', 'get'>;
type Trained = Reply<'/api/v1/trainings/agents', 'get'>;
type Lesson = Reply<'/api/v1/lessons', 'get'>['rows'][number];

const held: Standing['rows'][number]['held'] = [
  ...(['help_work', 'first_asked', 'one_notice', 'time_limit'] as const),
  ...(['booking', 'green_channel'] as const),
];
const standing = (missing: Standing['rows'][number]['missing']): Standing => ({
  day: '2026-11-27',
  levels: [
    { level: 'town', units: 1, complete: 1 },
    { level: 'village', units: 1, complete: missing.length ? 0 : 1 },
  ],
  rows: [
    { unit: 't1', name: '嘎鲁图镇', level: 'town', held: [...held, 'home_visit'], missing: [] },
    { unit: 'v1', name: '巴音柴达木嘎查', level: 'village', held, missing },
  ],
});
const trained: Trained = {
  day: '2026-11-27',
  valid: 1,
  lessons: 3,
  sources: [
    { source: 'full_time', agents: 1 },
    { source: 'grid_worker', agents: 1 },
  ],
  rows: [
    {
      staff: 'a1',
      name: '其其格（样例）',
      unit: 't1',
      unit_name: '嘎鲁图镇',
      source: 'full_time',
      grids: [],
      valid: true,
      valid_until: '2027-09-28',
      minutes: 180,
      lessons: 3,
    },
    {
      staff: 'a2',
      name: '巴特尔（样例）',
      unit: 'v1',
      unit_name: '巴音柴达木嘎查',
      source: 'grid_worker',
      grids: ['第三网格'],
      valid: false,
      valid_until: '2026-11-02',
      minutes: 0,
      lessons: 1,
    },
  ],
};
const lesson: Lesson = {
  id: 'l1',
  title: '一次性告知怎么写',
  content: '先打开办事指南，对照材料逐项勾；缺的写名称、份数、到哪里开。',
  item: '',
  published_at: '2026-11-20T09:00:00+08:00',
  published_by: '管理员（样例）',
};

const may = ['oversight.read', 'regulation.manage', 'duty.read', 'duty.manage'];
const answers = (more: Answers = {}): Answers => {
  let missing: Standing['rows'][number]['missing'] = ['home_visit'];
  return {
    ...staffAnswers(received, may),
    'GET /rules/standing': () => standing(missing),
    'POST /rules/adopt': () => {
      missing = [];
      return standing(missing).rows[1]!;
    },
    'GET /trainings/agents': () => trained,
    'GET /lessons': () => ({ rows: [lesson], page: 0, more: false }),
    ...more,
  };
};
async function opened(page: Page, address: string, all = answers()) {
  const seen = await answerWith(page, all);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return seen;
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a station that lacks a rule is red with its name, and takes it over', async ({ page }) => {
    const faults = listenForFaults(page);
    await opened(page, '/oversight/#/registers');
    const row = page.getByRole('row', { name: /巴音柴达木嘎查/ });
    await expect(row).toContainText('缺：上门服务制度');
    await expect(row).toHaveClass(/red/);
    await expectNoAxeViolation(page);
    await expectTargets(page, 24);
    await shot(page, 'registers-rules');
    await row.getByRole('button', { name: '采用旗里的样本' }).click();
    await expect(page.getByText('巴音柴达木嘎查已采用旗里的样本')).toBeVisible();
    await expect(row).toContainText('齐全');
    await expect(row).toHaveClass(/green/);
    expect(faults).toEqual([]);
  });

  test('a past day is asked for and cannot be mended', async ({ page }) => {
    await opened(page, '/oversight/#/registers');
    const asked = page.waitForRequest((one) => one.url().includes('day=2026-06-30'));
    await page.getByLabel('截至哪一天').fill('2026-06-30');
    await asked;
    await expect(page.getByRole('button', { name: '采用旗里的样本' })).toHaveCount(0);
  });

  test('who has no valid training stands out; a refusal keeps what was typed', async ({ page }) => {
    const refusal = { status: 422, code: 'training.dates_wrong', field: 'valid_until' };
    await opened(page, '/oversight/#/registers', answers({ 'POST /trainings': () => refusal }));
    await press(page, '代办员培训');
    const row = page.getByRole('row', { name: /巴特尔/ });
    await expect(row).toContainText('已过期');
    await expect(row).toHaveClass(/red/);
    await page.getByLabel('培训内容').fill('帮办代办业务');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByText('有效期不能早于培训日期').first()).toBeVisible();
    await expect(page.getByLabel('培训内容')).toHaveValue('帮办代办业务');
    await expectNoAxeViolation(page);
    await expectTargets(page, 24);
    await shot(page, 'registers-training');
    await page.getByLabel('只看没有有效培训的').check();
    await expect(page.getByRole('row', { name: /其其格/ })).toHaveCount(0);
  });

  test('lessons are read and published', async ({ page }) => {
    await opened(page, '/oversight/#/registers');
    await press(page, '微课');
    await page.getByText('一次性告知怎么写').click();
    await expect(page.getByText('先打开办事指南')).toBeVisible();
    await expectNoAxeViolation(page);
    await shot(page, 'registers-lessons');
  });
});

test.describe('on the phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('an agent reads a lesson and says so with one press', async ({ page }) => {
    let one = lesson;
    await opened(page, '/agent/#/lessons', {
      ...agentAnswers().answers,
      'GET /lessons': () => ({ rows: [one], page: 0, more: false }),
      'POST /lessons/l1/read': () => (one = { ...one, read_at: '2026-11-27T09:00:00+08:00' }),
    });
    await expectNoAxeViolation(page);
    await press(page, '我读完了');
    await expect(page.getByText('已读')).toBeVisible();
    await shot(page, 'registers-phone');
  });
});
