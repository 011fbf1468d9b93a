// SPDX-License-Identifier: MulanPSL-2.0
// The line between a phone and the server, with the faults of the steppe: it is down, it breaks in
// the middle of an upload, it swallows an answer after the work was done.
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

export class Line {
  /** Where the server is now; it may come back elsewhere. */
  target = '';
  down = false;
  /** How many more uploads break after `cutAfter` bytes. */
  cuts = 0;
  cutAfter = 20_000;
  /** How many more answers to a POST are swallowed. */
  swallows = 0;
  broken = 0;
  #server: Server;
  #open = new Set<Socket>();

  constructor() {
    this.#server = createServer((phone) => this.#carry(phone));
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #carry(phone: Socket): void {
    if (this.down) return void phone.destroy();
    const server = connect(Number(new URL(this.target).port), '127.0.0.1');
    const close = () => {
      phone.destroy();
      server.destroy();
      this.#open.delete(phone);
    };
    for (const end of [phone, server]) end.on('error', close).on('close', close);
    this.#open.add(phone);
    let sent = 0;
    let silent = false;
    phone.on('data', (bytes: Buffer) => {
      const head = bytes.toString('latin1', 0, 200);
      if (/^(GET|PUT|POST) /.test(head)) sent = 0;
      sent += bytes.length;
      if (this.cuts > 0 && sent > this.cutAfter) {
        this.cuts -= 1;
        this.broken += 1;
        return close();
      }
      // The answer to an act is lost although the act was done.
      if (this.swallows > 0 && /^POST \/api\/v1\/orders\//.test(head)) {
        this.swallows -= 1;
        this.broken += 1;
        silent = true;
      }
      server.write(bytes);
    });
    server.on('data', (bytes: Buffer) => (silent ? close() : phone.write(bytes)));
  }

  fall(): void {
    this.down = true;
    for (const phone of this.#open) phone.destroy();
  }

  rise(target: string): void {
    this.target = target;
    this.down = false;
  }

  close(): void {
    this.fall();
    this.#server.close();
  }
}
