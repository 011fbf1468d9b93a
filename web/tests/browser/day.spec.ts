// SPDX-License-Identifier: MulanPSL-2.0
// An agent's day on two screens: what is due, and the way through the villages.
import { expect, test, type Request } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, type Answers } from './answers.ts';

/** The lists of an agent, tab by tab. */
function listed(answers: Answers, rows: Record<string, object[]>): Answers {
  const counts = Object.fromEntries(Object.entries(rows).map(([tab, all]) => [tab, all.length]));
  const list = (request: Request) => {
    const tab = new URL(request.url()).searchParams.get('tab') ?? 'open';
    return { rows: rows[tab] ?? [], page: 0, more: false, counts };
  };
  return new Proxy(answers, {
    get: (all, key: string) => (key === 'GET /orders' ? list : all[key]),
  });
}

test('the way through a day goes by distance or by what is due, and opens the phone’s map', async ({
  page,
}) => {
  const agent = agentAnswers();
  agent.set({ state: 'awaiting_mandate', allowed: ['mandate'] });
  const near = agent.order();
  const row = { ...near, applicant_name: '巴图（样例）', agent_name: '其其格（样例）' };
  const far = { ...row, id: 'o2', unit: 'v2', unit_name: '昌煌嘎查' };
  const rows = [
    { ...far, light: { state: 'red' as const, sentence: '超期 1 天' } },
    { ...row, light: { state: 'green' as const, sentence: '还剩 3 天' } },
  ];
  await answerWith(page, listed(agent.answers, { offered: [], open: rows, delivering: [] }));
  await page.goto('/agent/#/route');
  const places = page.getByRole('heading', { level: 2 });
  await expect(places).toHaveText(['1 巴音柴达木嘎查', '2 昌煌嘎查']);
  await expect(page.getByText(/全程约 \d+ 公里/)).toBeVisible();
  const map = page.getByRole('link', { name: '看地图' }).last();
  await expect(map).toHaveAttribute('href', /^geo:38\.9\d+,108\.9\d+\?q=/);
  await page.getByRole('button', { name: '急的先去' }).click();
  await expect(places).toHaveText(['1 昌煌嘎查', '2 巴音柴达木嘎查']);
});

test('today begins with what is late, and leaves out what somebody else has to do', async ({
  page,
}) => {
  const agent = agentAnswers();
  const row = { ...agent.order(), applicant_name: '巴图（样例）', agent_name: '其其格（样例）' };
  const other = { who: 'office', name: '', what: 'handle' };
  const rows = {
    offered: [{ ...row, id: 'o2', item_name: '不急的' }],
    open: [
      { ...row, id: 'o3', item_name: '部门在办的', next: other },
      { ...row, id: 'o4', item_name: '超期的', light: { state: 'red' as const, sentence: '超期' } },
    ],
    delivering: [],
  };
  await answerWith(page, listed(agent.answers, rows));
  await page.goto('/agent/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['超期的', '不急的']);
  await expect(page.getByRole('link', { name: '今天 2' })).toHaveAttribute('aria-current', 'page');
});
