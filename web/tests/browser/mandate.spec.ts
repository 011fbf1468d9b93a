// SPDX-License-Identifier: MulanPSL-2.0
// The mandate that explains itself, papers from hand to hand, questions and who owes the answer,
// papers that need not be brought twice.
import { expect, test, type Page, type Request } from '@playwright/test';
import { agentAnswers } from './agent_answers.ts';
import { answerWith, sampleAnswers, type Answers } from './answers.ts';
import {
  expectNoAxeViolation,
  expectNoSidewaysScroll,
  expectTargets,
  listenForFaults,
} from './checks.ts';
import { press, shoot, shot, sign } from './hands.ts';
import {
  arriving,
  enquiry,
  held,
  inHand,
  list,
  lost,
  mandate,
  overdue,
} from './mandate_answers.ts';
import { received, staffAnswers } from './staff_answers.ts';

const offers = {
  rows: [
    {
      paper_id: 'p1',
      kind: 'id_card',
      name: '居民身份证',
      given_at: '2026-11-18T09:12:00+08:00',
    },
  ],
};
const material = {
  no: 1,
  name: '居民身份证',
  required: true,
  uploads: [],
  note: '',
  paper_kind: 'id_card',
};

async function looked(page: Page, name: string, least = 44): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectNoAxeViolation(page);
  await expectTargets(page, least);
  await expectNoSidewaysScroll(page);
  await shot(page, name);
}

const plainOrder = () => sampleAnswers()['GET /orders/o1']!({} as Request) as object;

/** A signed-in citizen with one order, and more acts of the test's own. */
async function asCitizen(page: Page, order: object, more: Answers = {}): Promise<Request[]> {
  const base = sampleAnswers();
  const citizen = base['POST /citizen/sign-in']!({
    postDataJSON: () => ({ code: '123456' }),
  } as Request);
  const mine = { ...plainOrder(), ...order };
  return answerWith(page, {
    ...base,
    'GET /me': () => citizen,
    'GET /orders/o1': () => mine,
    'GET /orders/o1/papers': () => inHand,
    ...more,
  });
}

async function asAgent(page: Page, order: object, more: Answers = {}) {
  const agent = agentAnswers();
  agent.set(order as never);
  const all = new Proxy(agent.answers, { get: (base, key: string) => more[key] ?? base[key] });
  return { seen: await answerWith(page, all), set: agent.set };
}

for (const elder of [false, true]) {
  test(`a citizen reads what the mandate allows, ${elder ? 'elder' : 'standard'} size`, async ({
    page,
  }) => {
    const faults = listenForFaults(page);
    await page.addInitScript((on) => localStorage.setItem('ortoo.elder', on ? 'yes' : 'no'), elder);
    const allowed = ['suspend', 'terminate'];
    await asCitizen(page, { state: 'preparing', mandate, papers: inHand.papers, allowed });
    await page.goto('/#/orders/o1/mandate');
    await expect(page.getByText('有效到 2027 年 2 月 24 日')).toBeVisible();
    await expect(page.getByText('替您领结果（证、批文）')).toBeVisible();
    await expect(page.getByText('不要替我改地址')).toBeVisible();
    await expect(page.getByText('斯琴（样例）、朝鲁（样例）')).toBeVisible();
    await looked(page, `mandate-citizen${elder ? '-elder' : ''}`, elder ? 60 : 44);
    await page.goto('/#/orders/o1/custody');
    await expect(page.getByText(/在其其格（样例）手里/)).toBeVisible();
    await looked(page, `custody-citizen${elder ? '-elder' : ''}`, elder ? 60 : 44);
    await page.goto('/#/orders/o1');
    await expect(page.getByText(/您委托其其格（样例）代办/)).toBeVisible();
    await looked(page, `order-citizen${elder ? '-elder' : ''}`, elder ? 60 : 44);
    expect(faults).toEqual([]);
  });
}

test('who cannot write signs by a fingerprint, with two witnesses', async ({ page }) => {
  test.slow(); // the longest form there is
  const faults = listenForFaults(page);
  const { seen } = await asAgent(page, { state: 'awaiting_mandate', allowed: ['mandate'] });
  await page.goto('/agent/#/orders/o1/mandate');
  await page.getByText('全程代办').click();
  await expect(page.getByText('这件事不收费，不用委托。')).toBeVisible();
  await expect(page.getByRole('radio', { name: '不可以', checked: true })).toHaveCount(2);
  await page.getByText('送到村里').click();
  await press(page, '3 个月');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await press(page, '不会写字，按指印');
  await shoot(page);
  await press(page, '签好了');
  await expect(page.getByText(/按指印要有两位见证人/).first()).toBeVisible();
  await looked(page, 'mandate-fingerprint');
  await page.getByLabel('见证人 1').fill('斯琴');
  await page.getByLabel('见证人 2').fill('朝鲁');
  await press(page, '签好了');
  await expect(page.getByText(/委托单 WT.*有效到/)).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/mandate'))!.postDataJSON();
  expect(sent.terms).toMatchObject({ form: 'fingerprint', witnesses: ['斯琴', '朝鲁'] });
  expect(sent.scope).toMatchObject({ submit: true, pay_fees: false, withdraw: false });
  expect(faults).toEqual([]);
});

test('an agent passes papers on, and registers a loss', async ({ page }) => {
  const faults = listenForFaults(page);
  let trail: object = inHand;
  const { seen } = await asAgent(
    page,
    { state: 'preparing', mandate, papers: inHand.papers, allowed: ['papers'] },
    {
      'GET /orders/o1/papers': () => trail,
      'POST /orders/o1/papers/send': () => (trail = { ...arriving, arriving: [] }),
      'POST /orders/o1/papers/loss': () => (trail = lost),
    },
  );
  await page.goto('/agent/#/orders/o1/custody');
  await press(page, '转交出去');
  await press(page, '送出');
  await expect(page.getByText('这一项还没有填').first()).toBeVisible();
  await page.getByLabel('交给谁').selectOption({ label: '嘎鲁图镇' });
  await page.getByLabel('封袋编号').fill('封 0012');
  await looked(page, 'custody-send');
  await press(page, '送出');
  await expect(page.getByText('已送出，等对方签收。')).toBeVisible();
  expect(seen.find((one) => one.url().endsWith('/send'))!.postDataJSON()).toEqual({
    papers: ['w1'],
    to: 't1',
    bag: '封 0012',
  });
  trail = inHand;
  await page.reload();
  await press(page, '登记遗失');
  await page.getByLabel('哪一天发现不见了').fill('2026-11-25');
  await page.getByLabel('最后一次看见').fill('昨天下午在包里');
  await page.getByLabel('怎么不见的').fill('路上颠丢了');
  await page.getByLabel('怎么替本人补救').fill('镇里出面补办');
  await page.locator('form').getByRole('button', { name: '登记遗失' }).click();
  await expect(page.getByText('YS20261125-0001')).toBeVisible();
  await looked(page, 'custody-loss');
  expect(faults).toEqual([]);
});

test('an agent answers a question, or asks somebody else to take it', async ({ page }) => {
  const faults = listenForFaults(page);
  const answered = {
    ...enquiry,
    version: 2,
    state: 'answered',
    answer: '能。',
    allowed: ['close'],
  };
  const offered = { ...overdue, version: 2, offered_name: '李娜', offered_reason: '是镇上的事' };
  const { seen } = await asAgent(
    page,
    {},
    {
      'GET /enquiries': () => list(overdue, enquiry),
      'GET /enquiries/q2/takers': () => ({
        rows: [{ id: 's9', name: '李娜', unit_name: '嘎鲁图镇', phone: '0477-7580000' }],
      }),
      'POST /enquiries/q1/answer': () => ({ ...answered, answered_by: '其其格（样例）' }),
      'POST /enquiries/q2/pass': () => offered,
      'POST /enquiries': () => enquiry,
    },
  );
  await page.goto('/agent/#/mine');
  await page.getByRole('link', { name: '咨询' }).click();
  await expect(page.getByText('超期 1 天')).toBeVisible();
  await expect(page.getByText(/最先问的是萨仁/)).toBeVisible();
  await looked(page, 'enquiries-agent');
  await press(page, '转给别人');
  await page.getByLabel('转给谁').selectOption('s9');
  await page.getByLabel('理由').fill('是镇上的事');
  await press(page, '请他接下');
  await expect(page.getByText(/已请李娜接下/)).toBeVisible();
  await page.getByLabel('答复').last().fill('能，明天去您家。');
  await page.getByRole('button', { name: '答复', exact: true }).last().click();
  await expect(page.getByText('其其格（样例）答复')).toBeVisible();
  await press(page, '记一个咨询');
  await page.getByLabel('问了什么').fill('草场补贴什么时候发？');
  await page.getByLabel('手机号').fill('13800001234');
  await press(page, '记下来，由我负责');
  await expect(page.getByText(/已记下 ZX20261124-0001/)).toBeVisible();
  const asked = seen.find((one) => one.url().endsWith('/enquiries') && one.method() === 'POST');
  expect(asked!.postDataJSON()).toMatchObject({ unit: 'v1', phone: '13800001234' });
  expect(faults).toEqual([]);
});

test('a citizen asks, and sees who owes the answer', async ({ page }) => {
  const faults = listenForFaults(page);
  const mine = { ...enquiry, asker_name: '', allowed: [] };
  let rows: object[] = [];
  await page.addInitScript(() =>
    localStorage.setItem('ortoo.unit', JSON.stringify({ id: 'v1', name: '巴音柴达木嘎查' })),
  );
  await asCitizen(
    page,
    {},
    {
      'GET /me/enquiries': () => list(...rows),
      'POST /enquiries': () => ((rows = [mine]), mine),
    },
  );
  await page.goto('/#/mine');
  await page.getByRole('link', { name: /问一问/ }).click();
  await page.getByLabel('苏木镇').selectOption('t1');
  await page.getByLabel('嘎查村或社区').selectOption('v1');
  await page.getByLabel('您想问什么').fill('能上门吗？');
  await page.getByRole('button', { name: '问', exact: true }).click();
  await expect(page.getByText(/已经问到其其格（样例）/)).toBeVisible();
  await looked(page, 'enquiries-citizen');
  expect(faults).toEqual([]);
});

test('a paper given once stands for a material, by the agent and by the citizen', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  const from = {
    paper: 'p1',
    name: '居民身份证',
    basis: 'keep_papers' as const,
    given_at: '2026-11-18T09:12:00+08:00',
  };
  const more: Answers = { 'GET /people/p1/offers': () => offers };
  const now = {
    state: 'preparing',
    mode: 'act',
    mandate,
    materials: [material],
    allowed: ['materials', 'exempt'],
  };
  const { seen, set } = await asAgent(page, now, more);
  more['POST /orders/o1/exempt'] = () =>
    set({
      materials: [{ ...material, from_wallet: from }],
      allowed: ['exempt', 'submit'],
    } as never);
  await page.goto('/agent/#/orders/o1');
  await expect(page.getByText(/材料库里有居民身份证/)).toBeVisible();
  await looked(page, 'exempt-agent');
  await page.getByRole('button', { name: /^免交/ }).click();
  await expect(page.getByText(/免交：用的是/)).toBeVisible();
  await expect(page.getByRole('button', { name: '送到窗口' })).toBeVisible();
  expect(seen.find((one) => one.url().endsWith('/exempt'))!.postDataJSON()).toEqual({
    material: 1,
    paper: 'p1',
  });
  expect(faults).toEqual([]);
});

test('a citizen lets a paused errand go on by his own signature', async ({ page }) => {
  const faults = listenForFaults(page);
  const paused = { state: 'suspended', mandate, allowed: ['terminate', 'resume'], version: 4 };
  let now: object = paused;
  const seen = await asCitizen(page, paused, {
    'GET /orders/o1': () => ({ ...plainOrder(), ...now }),
    'POST /orders/o1/resume': () => {
      now = { ...paused, state: 'preparing', version: 5, allowed: ['suspend', 'terminate'] };
      return { ...plainOrder(), ...now };
    },
  });
  await page.route('**/api/v1/uploads/*', (route) =>
    route.fulfill({ json: { id: 'x', sm3: '', size: 1, content_type: 'image/png' } }),
  );
  await page.goto('/#/orders/o1');
  await press(page, '签好了，接着办');
  await expect(page.getByText('还没有签名，请本人在框里签。').first()).toBeVisible();
  await press(page, '3 个月');
  await sign(page);
  await looked(page, 'resume-citizen');
  await press(page, '签好了，接着办');
  await expect(page.getByRole('button', { name: '先停一停' })).toBeVisible();
  const sent = seen.find((one) => one.url().endsWith('/resume'))!;
  expect(sent.headers()['if-match']).toBe('4');
  expect(faults).toEqual([]);
});

test.describe('at the window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a bag is confirmed, and the papers are given back against a signature', async ({
    page,
  }) => {
    const faults = listenForFaults(page);
    let trail: object = arriving;
    const desk = staffAnswers(received);
    await answerWith(page, {
      ...desk,
      'GET /held-papers': () => list(held),
      'GET /units': () => list({ id: 't1', name: '嘎鲁图镇', kind: 'town', parent: 'b' }),
      'GET /orders/o1/papers': () => trail,
      'GET /subjects/o1/documents': () => ({ rows: [] }),
      'POST /orders/o1/papers/take': () =>
        (trail = { ...inHand, version: 5, papers: [{ ...inHand.papers[0], place: 'office' }] }),
    });
    await page.goto('/desk/#/papers');
    await page.getByRole('link', { name: /居民户口簿/ }).click();
    await press(page, '点清了，签收');
    await expect(page.getByText('已签收，现在由您保管。')).toBeVisible();
    await press(page, '还给本人');
    await press(page, '已还给本人');
    await expect(page.getByText('还没有签名，请本人在框里签。').first()).toBeVisible();
    await looked(page, 'custody-desk', 24);
    expect(faults).toEqual([]);
  });

  test('a paper of the wallet is used from the check list', async ({ page }) => {
    const faults = listenForFaults(page);
    const after = {
      ...received,
      version: 4,
      materials: received.materials.map((one) =>
        one.no === 1
          ? {
              ...one,
              state: 'exempt' as const,
              from_wallet: {
                paper: 'p1',
                name: '居民身份证',
                basis: 'keep_papers' as const,
                given_at: '2026-11-18T09:12:00+08:00',
              },
            }
          : one,
      ),
    };
    const seen = await answerWith(page, {
      ...staffAnswers(received, ['person.reveal', 'person.serve']),
      'GET /items/1': () => ({ id: '1', materials: [{ no: 1, paper: 'id_card' }] }),
      'GET /people/p1/offers': () => offers,
      'POST /cases/k1/check': () => after,
    });
    await page.goto('/desk/#/?case=k1');
    await press(page, /用材料库的/);
    await expect(page.getByText('已用材料库的居民身份证，免交。')).toBeVisible();
    await expect(page.getByText(/本人同意留存/)).toBeVisible();
    await looked(page, 'exempt-desk', 24);
    const sent = seen.find((one) => one.url().endsWith('/check'))!.postDataJSON();
    expect(sent.materials).toEqual([{ no: 1, state: 'exempt', paper: 'p1' }]);
    expect(faults).toEqual([]);
  });
});
