// SPDX-License-Identifier: MulanPSL-2.0
// An agent with orders in hand, on a phone of his own, behind a line that fails when told to.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browser, expect, type BrowserContext, type Page } from '@playwright/test';
import { Banner } from './banner.ts';
import { press } from './hands.ts';
import { Line } from './line.ts';
import { Office } from './office.ts';
import { chromium } from './playwright.config.ts';

export const agentLogin = 'agent.100203';

export class FieldBed {
  banner: Banner;
  line = new Line();
  office!: Office;
  base = '';
  readonly profile = mkdtempSync(join(tmpdir(), 'ortoo-phone-'));
  #phone?: BrowserContext;

  constructor(pages?: string) {
    this.banner = new Banner(pages);
  }

  async start(): Promise<void> {
    await this.banner.start();
    this.base = await this.line.open();
    this.line.rise(this.banner.url);
    this.office = new Office(this.banner.url, this.banner.password);
  }

  /** Opens the phone's browser as it was left: its store, its worker, its session. */
  async phone(): Promise<Page> {
    this.#phone = await browser.launchPersistentContext(this.profile, {
      ...chromium,
      baseURL: this.base,
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      serviceWorkers: 'allow',
    });
    const page = this.#phone.pages()[0] ?? (await this.#phone.newPage());
    page.setDefaultTimeout(30_000);
    return page;
  }

  get context(): BrowserContext {
    return this.#phone!;
  }

  /** Killed, not closed: nothing gets a chance to tidy up. */
  async kill(): Promise<void> {
    const closed = new Promise((done) => this.context.once('close', done));
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (isBrowser(pid, this.profile)) process.kill(Number(pid), 'SIGKILL');
    }
    await closed;
  }

  async signIn(page: Page): Promise<void> {
    await page.goto('/signin/?back=/agent/');
    await page.getByLabel('账号').fill(agentLogin);
    await page.getByRole('textbox', { name: '密码' }).fill(this.banner.password);
    await press(page, '登录');
    await page.waitForURL((url) => url.pathname.startsWith('/agent'));
  }

  /** Everything needed for days alone is on the phone. */
  async ready(page: Page, orders: number): Promise<void> {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => keptRecords(page), { timeout: 60_000 })
      .toBeGreaterThanOrEqual(2 * orders + 2);
  }

  async stop(): Promise<void> {
    await this.#phone?.close().catch(() => undefined);
    this.line.close();
    this.banner.stop();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** The browser's own process of this profile, and no other. */
function isBrowser(pid: string, profile: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return (
      words.includes(`--user-data-dir=${profile}`) && !words.some((word) => /^--type=/.test(word))
    );
  } catch {
    return false; // it ended while we looked
  }
}

/** How many answers lie on the phone. */
export const keptRecords = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('ortoo-agent-'));
    if (name?.name === undefined) return 0;
    const store = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open(name.name!);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    const count = await new Promise<number>((done) => {
      const asked = store.transaction('records').objectStore('records').count();
      asked.onsuccess = () => done(asked.result);
    });
    store.close();
    return count;
  });

/** The acts on the phone, oldest first: which lane, which act, how far. */
export const keptActs = (page: Page): Promise<{ lane: string; act: string; state: string }[]> =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('ortoo-agent-'));
    const store = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open(name!.name!);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    const rows = await new Promise<{ lane: string; act: string; state: string }[]>((done) => {
      const asked = store.transaction('commands').objectStore('commands').getAll();
      asked.onsuccess = () => done(asked.result);
    });
    store.close();
    return rows.map(({ lane, act, state }) => ({ lane, act, state }));
  });

/** Every byte of text that lies on the phone, as a thief would read it. */
export const readable = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts: string[] = Object.entries(localStorage).map((pair) => pair.join('='));
    const decoder = new TextDecoder('utf-8', { fatal: false });
    for (const { name } of await indexedDB.databases()) {
      const store = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open(name!);
        asked.onsuccess = () => done(asked.result);
      });
      for (const each of store.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done) => {
          const asked = store.transaction(each).objectStore(each).getAll();
          asked.onsuccess = () => done(asked.result);
        });
        const text = JSON.stringify(rows, (_key, value) =>
          value instanceof ArrayBuffer || ArrayBuffer.isView(value)
            ? decoder.decode(value as ArrayBuffer)
            : value,
        );
        parts.push(text);
      }
      store.close();
    }
    for (const cache of await caches.keys()) {
      for (const request of await (await caches.open(cache)).keys()) parts.push(request.url);
    }
    return parts.join('\n');
  });
