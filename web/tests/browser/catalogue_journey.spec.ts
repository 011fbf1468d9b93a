// SPDX-License-Identifier: MulanPSL-2.0
// The catalogue in a browser against the real server: the source changes an item, the administrator
// looks and says yes, the village confirms and publishes, and a withdrawal shows to citizens at once.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { Banner } from './banner.ts';
import { expectNoAxeViolation, listenForFaults } from './checks.ts';
import { press, shot } from './hands.ts';

const banner = new Banner();
const village = '150626100203';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await banner.start();
});
test.afterAll(() => banner.stop());

async function sit(browser: Browser, login: string): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const page = await browser.newPage({ baseURL: banner.url, viewport });
  page.setDefaultTimeout(30_000);
  await page.goto('/signin/');
  await page.getByLabel('账号').fill(login);
  await page.getByRole('textbox', { name: '密码' }).fill(banner.password);
  await press(page, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'), { waitUntil: 'commit' });
  return page;
}

/** The catalogue as it goes out, with one promised limit changed. */
async function changedFile(page: Page): Promise<Buffer> {
  const reply = await page.request.get('/api/v1/items/file?format=csv');
  const lines = (await reply.text()).split('\r\n');
  const at = lines.findIndex((line) => line.includes('草原保护和畜牧业'));
  expect(at).toBeGreaterThan(0);
  lines[at] = lines[at]!.replace(
    /,(\d+),工作日,no,/,
    (_, days) => `,${Number(days) - 1},工作日,no,`,
  );
  return Buffer.from(lines.join('\r\n'));
}

test('the source changes, the administrator confirms, the village confirms and publishes', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const admin = await sit(browser, 'admin');
  const faults = listenForFaults(admin);
  expect(new URL(admin.url()).pathname).toBe('/admin/');
  await expect(admin.getByText('高频事项家门口能办')).toBeVisible();
  await expectNoAxeViolation(admin);
  await shot(admin, 'real-home');
  const buffer = await changedFile(admin);

  await admin.goto('/admin/#/imports');
  await admin
    .getByLabel('选文件')
    .setInputFiles({ name: '坏表.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2') });
  await expect(admin.getByText('文件里缺列')).toBeVisible();
  await admin
    .getByLabel('选文件')
    .setInputFiles({ name: '事项表.csv', mimeType: 'text/csv', buffer });
  await expect(admin.getByText('检查好了，等您确认')).toBeVisible();
  await expect(admin.getByText('新增 0，改动 1，没变 142。')).toBeVisible();
  await expectNoAxeViolation(admin);
  await shot(admin, 'real-import');
  await press(admin, '看过了，写入');
  await expect(admin.getByText('导入好了')).toBeVisible();
  expect(faults).toEqual([]);

  const head = await sit(browser, 'head.100');
  await head.goto(`/admin/#/claims/${village}`);
  await expect(head.getByText('有 1 个事项的标准变了')).toBeVisible();
  await press(head, /^公布清单/);
  await expect(head.getByText('请先看过改动并确认').first()).toBeVisible();
  await press(head, '看改动');
  await expect(head.getByRole('dialog').getByText('承诺时限')).toBeVisible();
  await press(head, '看过了，确认');
  await expect(head.getByText('确认好了')).toBeVisible();
  await press(head, /^公布清单/);
  await expect(head.getByText('公布了新的一版')).toBeVisible();
  await expectNoAxeViolation(head);
  await shot(head, 'real-claims');

  // What is withdrawn is not offered any more, and the citizen's page says so.
  const row = head.getByRole('row', { name: /草原保护和畜牧业/ });
  await row.getByRole('checkbox').check();
  await press(head, '下架 1 个');
  await head.getByLabel('理由').fill('窗口维修，暂停办理');
  await head.getByRole('dialog').getByRole('button', { name: '下架 1 个' }).click();
  await expect(head.getByText('从现在起这里不收了')).toBeVisible();
  const item = /items\/([\w-]+)/.exec((await row.getByRole('link').getAttribute('href'))!)![1]!;
  const citizen = await browser.newPage({ baseURL: banner.url });
  await citizen.addInitScript(
    (id) => localStorage.setItem('ortoo.unit', JSON.stringify({ id, name: '巴音柴达木村' })),
    village,
  );
  await citizen.goto(`/#/items/${item}`);
  await expect(citizen.getByText('巴音柴达木村现在不办这件事。')).toBeVisible();
  await expectNoAxeViolation(citizen);
});
