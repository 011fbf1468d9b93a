// SPDX-License-Identifier: MulanPSL-2.0
// Reading on the phone: what the server said last, with what waits here laid over it.
import { receipts, visitLane } from '@/app/offline/lanes';
import type { Outbox } from '@/app/offline/outbox';
import { briefOf, movedIn, projected, tabOf, visited } from '@/app/offline/project';
import type { Brief, Field, Order, Pending, Plan } from '@/app/offline/project';
import type { Tab, Trail, Visit } from '@/app/offline/project';
import type { Records } from '@/app/offline/records';

export const fieldAddress = '/api/v1/me/field';
export const orderAddress = (id: string): string => `/api/v1/orders/${id}`;

interface List {
  rows: Brief[];
  page: number;
  more: boolean;
  counts: Record<string, number>;
}

export class View {
  #records: Records;
  #outbox: Outbox;

  constructor(records: Records, outbox: Outbox) {
    this.#records = records;
    this.#outbox = outbox;
  }

  /** What waits, by order. Receipts are about acts and change nothing themselves. */
  async #waiting(): Promise<Map<string, Pending[]>> {
    const found = new Map<string, Pending[]>();
    for (const command of await this.#outbox.list()) {
      if (command.state === 'done' || command.act === receipts) continue;
      const { act, key, madeAt, lane } = command;
      const { body } = await this.#outbox.content(command);
      found.set(lane, [...(found.get(lane) ?? []), { act, key, madeAt, body: JSON.parse(body) }]);
    }
    return found;
  }

  #plan = async (): Promise<Plan | undefined> =>
    (await this.#records.read<Field>(fieldAddress))?.plan;

  async order(text: string): Promise<string> {
    const order = JSON.parse(text) as Order;
    const waiting = (await this.#waiting()).get(order.id) ?? [];
    if (waiting.length === 0) return text;
    return JSON.stringify(projected(order, waiting, await this.#plan()));
  }

  async keptOrder(id: string): Promise<Order | undefined> {
    const found = await this.#records.get(orderAddress(id));
    return found === undefined ? undefined : (JSON.parse(await this.order(found.text)) as Order);
  }

  /** Where the papers of an order are, with moves that only this phone knows of. */
  async trail(text: string): Promise<string> {
    const trail = JSON.parse(text) as Trail;
    const waiting = (await this.#waiting()).get(trail.order) ?? [];
    return waiting.length === 0 ? text : JSON.stringify(movedIn(trail, waiting));
  }

  /** Visits of an order, with arriving and leaving that only this phone knows of. */
  async visits(address: string, text: string): Promise<string> {
    const order = address.split('/')[4] ?? '';
    const waiting = (await this.#waiting()).get(visitLane(order)) ?? [];
    const found = JSON.parse(text) as { rows: Visit[] };
    const [first, ...others] = found.rows;
    if (first === undefined || waiting.length === 0) return text;
    return JSON.stringify({ rows: [waiting.reduce(visited, first), ...others] });
  }

  async keptVisit(order: string): Promise<Visit | undefined> {
    const address = `${orderAddress(order)}/visits`;
    const found = await this.#records.get(address);
    if (found === undefined) return undefined;
    return (JSON.parse(await this.visits(address, found.text)) as { rows: Visit[] }).rows[0];
  }

  /** The agent's list of one tab, from what was taken along. */
  async list(tab: Tab): Promise<string | undefined> {
    const field = await this.#records.read<Field>(fieldAddress);
    if (field === undefined) return undefined;
    const rows = await this.#laidOver(field);
    const counts: Record<string, number> = { offered: 0, open: 0, delivering: 0 };
    for (const row of rows) if (row.tab in counts) counts[row.tab]! += 1;
    const list: List = {
      rows: rows.filter((row) => row.tab === tab).map((row) => row.brief),
      page: 0,
      more: false,
      counts,
    };
    return JSON.stringify(list);
  }

  async #laidOver(field: Field): Promise<Field['rows']> {
    const waiting = await this.#waiting();
    const rows: Field['rows'] = [];
    for (const row of field.rows) {
      const pending = waiting.get(row.brief.id);
      const order = pending && (await this.#records.read<Order>(orderAddress(row.brief.id)));
      if (pending === undefined || order === undefined) {
        rows.push(row);
        continue;
      }
      const now = projected(order, pending, field.plan);
      rows.push({ brief: briefOf(now, row.brief), tab: tabOf(now, field.plan, row.tab) });
    }
    return rows;
  }

  /** A list that the server just gave, where nothing waits: as it is. Otherwise our own. */
  async listOver(tab: Tab, text: string): Promise<string> {
    if ((await this.#waiting()).size === 0) return text;
    return (await this.list(tab)) ?? text;
  }
}
