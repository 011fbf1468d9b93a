// SPDX-License-Identifier: MulanPSL-2.0
// The real server with the demonstration's units and staff, on a folder and port of its own.
import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');

export class Banner {
  readonly folder = mkdtempSync(join(tmpdir(), 'ortoo-browser-'));
  url = '';
  password = '';
  #server?: ChildProcess;
  #pages: string;

  /** `pages`: the built pages to serve, where a test needs its own copy. */
  constructor(pages = join(root, 'web/dist')) {
    this.#pages = pages;
  }

  async start(): Promise<void> {
    const binary = process.env['ORTOO_BIN'];
    if (!binary) throw new Error('ORTOO_BIN names the binary to test; ./do test sets it');
    const program = resolve(root, binary);
    const config = join(this.folder, 'ortoo.toml');
    const clock = join(this.folder, 'clock');
    this.setClock('2026-11-18T09:12:00+08:00');
    writeFileSync(
      config,
      `data_folder = "${this.folder}"\ndemo = true\nclock_file = "${clock}"\n` +
        `[documents]\nseal = "installation"\n[server]\nport = 0\nweb_root = "${this.#pages}"\n`,
    );
    const run = (...words: string[]) =>
      execFileSync(program, ['--config', config, ...words], { cwd: root, stdio: 'pipe' });
    run('migrate');
    run('demo', 'load', '--days', '0');
    const staff = JSON.parse(readFileSync(join(this.folder, 'demo-sign-ins.json'), 'utf8')).staff;
    this.password = staff[0].password;
    await this.serve();
  }

  setClock(instant: string): void {
    writeFileSync(join(this.folder, 'clock'), `${instant}\n`);
  }

  /** Starts the server on what is there already; each time on a port of its own. */
  async serve(): Promise<void> {
    const program = resolve(root, process.env['ORTOO_BIN']!);
    const config = join(this.folder, 'ortoo.toml');
    this.#server = spawn(program, ['--config', config, 'serve'], { cwd: root });
    this.url = await new Promise((done, fail) => {
      this.#server!.stdout!.on('data', (bytes: Buffer) => {
        const line = /listening (\S+)/.exec(bytes.toString());
        if (line) done(line[1]!);
      });
      this.#server!.on('exit', () => fail(new Error('the server did not start')));
    });
  }

  /** The newest one-time code sent to the phone, once it has arrived. */
  async code(phone: string): Promise<string> {
    const codes = () => {
      try {
        const log = readFileSync(join(this.folder, 'messages.log'), 'utf8').split('\n');
        return (
          log
            .filter((line) => line.startsWith(phone))
            .join('\n')
            .match(/\d{6}(?=，)/g) ?? []
        );
      } catch {
        return [];
      }
    };
    await expect.poll(() => codes().length, { timeout: 15_000 }).toBeGreaterThan(0);
    return codes().at(-1)!;
  }

  /** The server dies as it would without power. */
  async die(): Promise<void> {
    const server = this.#server!;
    server.removeAllListeners('exit');
    const gone = new Promise((done) => server.once('exit', done));
    server.kill('SIGKILL');
    await gone;
  }

  stop(): void {
    this.#server?.removeAllListeners('exit');
    this.#server?.kill('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
