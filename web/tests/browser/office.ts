// SPDX-License-Identifier: MulanPSL-2.0
// The other side of a test: what clerks and agents do at the server while a phone is away, and what
// the server holds afterwards.
import { randomUUID } from 'node:crypto';
import type { Reply } from '../../src/app/server.ts';

export type Order = Reply<'/api/v1/orders/{id}', 'get'>;

interface Session {
  cookie: string;
  csrf: string;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The number of an invented person, right in its check digit. */
export function idNumber(n: number): string {
  const day = String(1 + (n % 28)).padStart(2, '0');
  const month = String(1 + (Math.floor(n / 28) % 12)).padStart(2, '0');
  const first = `150626${1940 + (n % 40)}${month}${day}${String(100 + n)}`.slice(0, 17);
  const sum = weights.reduce((all, weight, at) => all + weight * Number(first[at]), 0);
  return first + '10X98765432'[sum % 11];
}

export class Office {
  #url: string;
  #password: string;
  #sessions = new Map<string, Session>();

  constructor(url: string, password: string) {
    this.#url = url;
    this.#password = password;
  }

  moved(url: string): void {
    this.#url = url;
  }

  async #session(login: string): Promise<Session> {
    const known = this.#sessions.get(login);
    if (known) return known;
    const answer = await fetch(`${this.#url}/api/v1/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ login, password: this.#password }),
    });
    if (!answer.ok) throw new Error(`${login}: ${await answer.text()}`);
    const { csrf } = (await answer.json()) as { csrf: string };
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const session = { cookie, csrf };
    this.#sessions.set(login, session);
    return session;
  }

  /** One request as somebody; throws when it is refused. */
  async as<T>(login: string, method: string, path: string, body?: object, version?: number) {
    const { cookie, csrf } = await this.#session(login);
    const answer = await fetch(`${this.#url}/api/v1${path}`, {
      method,
      headers: {
        ...{ Cookie: cookie, 'X-CSRF-Token': csrf, 'Idempotency-Key': randomUUID() },
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(version === undefined ? {} : { 'If-Match': String(version) }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as T;
  }

  forget(login: string): void {
    this.#sessions.delete(login);
  }

  /** An order that the agent has accepted, for a person of its own. */
  async accepted(agent: string, n: number, chosen = true): Promise<Order> {
    const items = await this.as<{ rows: { id: string }[] }>(
      'clerk.100',
      'GET',
      `/items?q=${encodeURIComponent('草原工程设施')}`,
    );
    const applicant = {
      name: `样例牧户${n}`,
      id_number: idNumber(n),
      phone: `138${String(20_000_000 + n)}`,
      address: `巴音柴达木嘎查样例牧户 ${n} 号`,
    };
    const wish = {
      ...{ item: items.rows[0]!.id, unit: '150626100203', mode: 'act', relation: 'self' },
      ...{ applicant, channel: 'window', note: `第 ${n} 件` },
    };
    let order = await this.as<Order>('clerk.100', 'POST', '/orders', wish);
    const me = await this.as<{ actor: { id: string } }>(agent, 'GET', '/me');
    if (order.agent?.id !== me.actor.id) throw new Error(`${order.number} went to another agent`);
    order = await this.as<Order>(agent, 'POST', `/orders/${order.id}/accept`, {}, order.version);
    if (!chosen) return order;
    return this.as<Order>(
      agent,
      'POST',
      `/orders/${order.id}/choose`,
      { mode: 'act' },
      order.version,
    );
  }

  /** The head of the town gives the order to another agent. */
  async giveAway(order: Order): Promise<void> {
    const { actor: other } = await this.as<{ actor: { id: string } }>('agent.100a', 'GET', '/me');
    const body = { agent: other.id, reason: '去旗里培训一周' };
    await this.as('head.100', 'POST', `/orders/${order.id}/dispatch`, body, order.version);
  }

  order = (agent: string, id: string): Promise<Order> => this.as(agent, 'GET', `/orders/${id}`);

  /** The acts of one order in the ledger, oldest first. */
  async kinds(id: string): Promise<string[]> {
    const trail = await this.as<{ rows: { kind: string }[] }>(
      'supervisor',
      'GET',
      `/ledger/subjects/${id}`,
    );
    return trail.rows.map((entry) => entry.kind);
  }
}
