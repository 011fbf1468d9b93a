// SPDX-License-Identifier: MulanPSL-2.0
// What the phone takes along while it has a network: the agent's orders with their visits, the guides
// of their items, and the table of what leads where.
import type { Field } from '@/app/offline/project';
import type { Records } from '@/app/offline/records';
import { fieldAddress, orderAddress } from '@/app/offline/view';
import { answerOf, server } from '@/app/server';

const pagesMax = 10;

async function keepChanged(records: Records, answer: Field, now: number): Promise<void> {
  for (const order of answer.changed) {
    await records.put(orderAddress(order.id), JSON.stringify(order), now);
    const rows = answer.visits.filter((visit) => visit.order === order.id);
    await records.put(`${orderAddress(order.id)}/visits`, JSON.stringify({ rows }), now);
  }
}

/** Orders of others leave the phone. */
async function dropGone(records: Records, answer: Field): Promise<void> {
  const mine = new Set(answer.rows.map((row) => row.brief.id));
  for (const address of await records.addresses()) {
    const [, id] = /^\/api\/v1\/orders\/([^/?]+)/.exec(address) ?? [];
    if (id !== undefined && !mine.has(id)) await records.forget(address);
  }
}

/** Who its owner is and what he may do: without it the page would know nobody after a restart. */
async function keepOwner(records: Records): Promise<void> {
  if ((await records.get('/api/v1/me')) === undefined) await answerOf(server.GET('/api/v1/me'));
}

/** Where the papers are that an agent carries: he may have to pass them on far from any network. */
async function keepTrails(answer: Field): Promise<void> {
  for (const order of answer.changed) {
    if (order.papers.length === 0) continue;
    // Read through the door, which keeps it.
    const params = { path: { id: order.id } };
    await answerOf(server.GET('/api/v1/orders/{id}/papers', { params }));
  }
}

/** Guides are asked for once; a newer one replaces it whenever its page is opened. */
async function keepGuides(records: Records, answer: Field): Promise<void> {
  const known = new Set(await records.addresses());
  const items = new Set(answer.changed.map((order) => order.item));
  for (const id of items) {
    if (known.has(`/api/v1/items/${id}`)) continue;
    // Read through the door, which keeps it.
    await answerOf(server.GET('/api/v1/items/{id}', { params: { path: { id } } }));
  }
}

/** Where its villages lie, for the way through a day. */
async function keepUnits(records: Records, answer: Field): Promise<void> {
  const known = new Set(await records.addresses());
  for (const id of new Set(answer.rows.map((row) => row.brief.unit))) {
    if (known.has(`/api/v1/units/${id}`)) continue;
    await answerOf(server.GET('/api/v1/units/{id}', { params: { path: { id } } }));
  }
}

/** False when the network went away, or the server asked for patience. */
export async function takeAlong(records: Records, now: () => number): Promise<boolean> {
  const before = await records.read<Field>(fieldAddress);
  await keepOwner(records);
  for (let page = 0; page < pagesMax; page++) {
    const query = { page, ...(before === undefined ? {} : { since: before.at }) };
    const answer = await answerOf(server.GET('/api/v1/me/field', { params: { query } }));
    if (!answer.ok) return false;
    await keepChanged(records, answer.value, now());
    await keepGuides(records, answer.value);
    await keepTrails(answer.value);
    if (answer.value.more) continue;
    await dropGone(records, answer.value);
    await keepUnits(records, answer.value);
    // Only now is everything up to `at` here.
    const field = { ...answer.value, changed: [], visits: [] };
    await records.put(fieldAddress, JSON.stringify(field), now());
    return true;
  }
  return false;
}
