import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const B = 'http://127.0.0.1:8497';
const axe = readFileSync('/work/main/web/node_modules/axe-core/axe.min.js', 'utf8');
const pw = JSON.parse(readFileSync('/tmp/wd/data/demo-sign-ins.json', 'utf8')).staff[0].password;
const only = process.argv[2] ?? 'all';
const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
    ],
});
async function as(
    login: string,
    go: (p: any, shot: (n: string) => Promise<void>) => Promise<void>,
) {
    if (only !== 'all' && !only.split(',').includes(login)) return;
    const ctx = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        reducedMotion: 'reduce',
        acceptDownloads: true,
    });
    const page = await ctx.newPage();
    page.on('pageerror', (e) => console.log(login, 'PAGEERROR', e.message));
    page.on('console', (m) => m.type() === 'error' && console.log(login, 'CONSOLE', m.text()));
    page.on('response', async (r) => {
        if (r.status() >= 400)
            console.log(
                login,
                r.request().method(),
                r.url().replace(B, ''),
                r.status(),
                (await r.text().catch(() => '')).slice(0, 200),
            );
    });
    const shot = async (n: string) => {
        await page.waitForTimeout(350);
        await page.screenshot({ path: `/tmp/wd/shots/${n}.png` });
        await page.evaluate(axe);
        const v = await page.evaluate(async () =>
            (
                await (window as any).axe.run(document, {
                    runOnly: [
                        'wcag2a',
                        'wcag2aa',
                        'wcag21a',
                        'wcag21aa',
                        'wcag22aa',
                        'best-practice',
                    ],
                })
            ).violations.map(
                (x: any) =>
                    x.id +
                    ': ' +
                    x.nodes
                        .map((y: any) => y.target.join(' '))
                        .slice(0, 4)
                        .join(' | '),
            ),
        );
        console.log(n, 'axe', v.length ? v : 0);
    };
    try {
        await page.goto(B + '/signin/');
        await page.getByLabel('账号').fill(login);
        await page.getByLabel('密码', { exact: true }).fill(pw);
        await page.getByRole('button', { name: '登录' }).click();
        await page.waitForURL((u: URL) => !u.pathname.startsWith('/signin'));
        await page.waitForLoadState('networkidle');
        await go(page, shot);
    } catch (e) {
        console.log(login, 'FAIL', String(e).slice(0, 600));
        await page.screenshot({ path: `/tmp/wd/shots/fail-${login}.png` });
    }
    await ctx.close();
}
await as('clerk.100', async (page, shot) => {
    await shot('desk-1-home');
    await page.locator('.list a').first().click();
    await page.waitForLoadState('networkidle');
    await shot('desk-2-case');
    const rows = page.locator('fieldset.marks');
    const n = await rows.count();
    for (let i = 0; i < n; i++)
        await rows
            .nth(i)
            .getByLabel(i === n - 1 ? '有问题' : '合格')
            .check();
    await page
        .getByPlaceholder(/有什么问题/)
        .first()
        .fill('盖章看不清');
    await page.reload();
    await page.waitForLoadState('networkidle');
    await shot('desk-3-marked');
    await page.keyboard.press('Control+s');
    await page.getByText('核对结果已保存').waitFor();
    await shot('desk-4-saved');
    await page.getByRole('button', { name: '一次性告知' }).click();
    await shot('desk-5-notice');
    await page.getByRole('button', { name: /发出告知书/ }).click();
    await page.waitForTimeout(800);
    await shot('desk-6-noticed');
    await page
        .getByRole('link', { name: /一次性告知书/ })
        .last()
        .click();
    await page.waitForLoadState('networkidle');
    await shot('desk-7-print');
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: '/tmp/wd/shots/notice.pdf', preferCSSPageSize: true });
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    await page.goto(B + '/desk/#/?tab=received');
    await page.waitForLoadState('networkidle');
    await page.locator('.list a').first().click();
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: '不予受理' }).click();
    await shot('desk-8-refuse');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F9');
    await page.waitForTimeout(900);
    await shot('desk-9-accepted');
    await page.getByRole('button', { name: '看完整信息' }).click();
    await page.getByLabel('为什么要看').fill('打电话核对材料');
    await page.getByRole('button', { name: '记下并显示' }).click();
    await page.waitForTimeout(500);
    await shot('desk-10-revealed');
    await page.keyboard.press('F3');
    await page.keyboard.insertText('白永胜（样例）');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
    await shot('desk-11-search');
    await page.getByRole('button', { name: /消息/ }).click();
    await shot('desk-12-letters');
    await page.keyboard.press('Escape');
});
await as('clerk.101', async (page, shot) => {
    await page.keyboard.press('F2');
    await page.waitForTimeout(500);
    await shot('desk-20-receive');
    await page.getByRole('button', { name: '收件，打印回执' }).click();
    await shot('desk-21-receive-empty');
    await page.getByLabel('搜事项').fill('高龄');
    await page.waitForTimeout(700);
    await page.locator('.found button').first().click();
    await page.waitForLoadState('networkidle');
    await page.getByLabel('办事人是哪里的').selectOption({ index: 2 });
    await page.getByRole('textbox', { name: '姓名' }).fill('巴图');
    await page.getByLabel('身份证号').fill('152726194503020010');
    await page.getByLabel('手机号').fill('13800000000');
    await page.locator('li .tick input').first().check();
    await page.locator('input[type=file]').first().setInputFiles('/tmp/wd/photo.png');
    await page.waitForTimeout(1200);
    await page.getByLabel('到窗口取').check();
    await shot('desk-22-receive-filled');
    await page.keyboard.press('F9');
    await page.waitForTimeout(900);
    await shot('desk-23-receive-wrong');
    const id = '15272619450302001';
    const w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const c = '10X98765432'[[...id].reduce((s, d, i) => s + Number(d) * w[i], 0) % 11];
    await page.getByLabel('身份证号').fill(id + c);
    await page.keyboard.press('F9');
    await page.waitForTimeout(1000);
    await shot('desk-24-receipt');
  await page.keyboard.press('Escape'); await page.waitForLoadState('networkidle');
  await page.goto(B + '/desk/#/?tab=received'); await page.waitForLoadState('networkidle');
  await page.locator('.list a').last().click(); await page.waitForLoadState('networkidle');
  await page.keyboard.press('F9'); await page.waitForTimeout(700); await shot('desk-25-not-accepted');
  await page.getByRole('button', { name: '一次性告知' }).click(); await page.waitForTimeout(300);
  await page.getByRole('button', { name: /发出告知书/ }).click(); await page.waitForTimeout(900);
  await shot('desk-26-supplement');
  for (const b of await page.locator('li .tick input').all()) await b.check();
  await page.getByRole('button', { name: '收下补的材料' }).click(); await page.waitForTimeout(700);
  await page.keyboard.press('F9'); await page.waitForTimeout(900); await shot('desk-27-accepted');

});
for (const login of ['approver.100', 'decider.b09', 'decider.100'])
    await as(login, async (page, shot) => {
        await shot(`approve-${login}-1`);
        await page.keyboard.press('j');
        await page.waitForLoadState('networkidle');
        await shot(`approve-${login}-2`);
        await page.keyboard.press('Control+Enter');
        await page.waitForTimeout(300);
        await shot(`approve-${login}-3-empty`);
        const radio = page.locator('.decision input[type=radio]').first();
        if (await radio.count()) {
            await radio.check();
            await page.locator('.decision textarea').fill('材料齐全，符合条件，同意。');
        }
        await page.reload();
        await page.waitForLoadState('networkidle');
        await page.keyboard.press('Control+Enter');
        await page.waitForTimeout(900);
        await shot(`approve-${login}-4-done`);
        for (const v of ['时限', '办理轨迹', '申请人']) {
            await page
                .locator('.views')
                .getByRole('button', { name: new RegExp(v) })
                .click();
        }
        await shot(`approve-${login}-5-person`);
    });
await as('supervisor', async (page, shot) => {
    await shot('oversight-1');
    const [dl] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '存成表格' }).click(),
    ]);
    await dl.saveAs('/tmp/wd/shots/summary.csv');
    await page.keyboard.press('F3');
    await page.keyboard.insertText('贺俊（样例）');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
    await shot('oversight-2-find');
    await page.locator('td a[href*=cases]').first().click();
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: '验证台账' }).click();
    await page.waitForTimeout(400);
    await shot('oversight-3-case');
    const l = page.locator('a[href*="#/orders/"]').first();
    if (await l.count()) {
        await l.click();
        await page.waitForLoadState('networkidle');
        await page.getByRole('button', { name: '验证台账' }).click();
        await shot('oversight-4-order');
    }
});
for (const login of ['approver.b01', 'decider.b01', 'decider.b01']) await as(login, async (page, shot) => {
  await page.waitForTimeout(300);
  const row = page.locator('tbody tr', { hasText: '巴图' }).first(); await row.click(); await page.waitForLoadState('networkidle');
  const radio = page.locator('.decision input[type=radio]').first();
  if (await radio.count()) { await radio.check(); await page.locator('.decision textarea').fill('材料齐全，同意。'); }
  else await page.locator('.decision input').first().fill('样证〔2026〕1001 号');
  await page.keyboard.press('Control+Enter'); await page.waitForTimeout(800); await shot(`approve-${login}-batu`);
});
await as('handover', async () => {});
if (only === 'all' || only.includes('clerk.101b')) await as('clerk.101', async () => {});
await browser.close();
