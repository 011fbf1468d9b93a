// SPDX-License-Identifier: MulanPSL-2.0
// Stands before every request of the agent's page. Reading: the network first, then what is kept.
// Acts on an order: always through the outbox, so that a lane keeps its order; the form hears the
// server's answer when there is one within its patience, and otherwise that it is kept.
import { isVisitLane, orderOf, visitLane } from '@/app/offline/lanes';
import type { Outbox } from '@/app/offline/outbox';
import { keepPicture, keptPicture } from '@/app/offline/pictures';
import type { Tab } from '@/app/offline/project';
import type { Records } from '@/app/offline/records';
import { isFull, type Store } from '@/app/offline/store';
import type { Vault } from '@/app/offline/vault';
import { fieldAddress, type View } from '@/app/offline/view';

export type Next = (request: Request) => Promise<Response>;
export type Door = (request: Request, next: Next) => Promise<Response>;

export interface DoorParts {
  store: Store;
  vault: Vault;
  outbox: Outbox;
  records: Records;
  view: View;
  online(): boolean;
  now(): number;
  /** Something was kept that its receipt should follow. */
  kept(lane: string, act: string, madeAt: number): Promise<void>;
  signedOut(): void;
}

// With something to show, three seconds of waiting for something newer are enough.
const readMs = 3_000;
const formMs = 25_000;
const recordBytesMax = 400_000;
const queued = new Set([
  ...['accept', 'decline', 'choose', 'finish-help', 'mandate', 'papers', 'materials', 'submit'],
  ...['supplement', 'collect', 'deliver', 'suspend', 'refuse', 'renew', 'return-papers'],
  ...['exempt', 'terminate', 'papers/send', 'papers/take', 'papers/loss'],
  ...['visit/agree', 'visit/arrive', 'visit/finish'],
]);

const json = (text: string, status = 200, more: Record<string, string> = {}): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'application/json', ...more } });

const problem = (status: number, code: string): Response => json(JSON.stringify({ code }), status);

const later = (ms: number): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), ms));

/** The order and the act of '/api/v1/orders/o1/visit/arrive', when it goes through the outbox. */
export function laneOf(path: string): { lane: string; act: string } | undefined {
  if (path === '/api/v1/me/work-log') return { lane: 'work-log', act: 'note' };
  const [, lane = '', act = ''] = /^\/api\/v1\/orders\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (!queued.has(act)) return undefined;
  return { lane: act.startsWith('visit/') ? visitLane(lane) : lane, act };
}

export function makeDoor(parts: DoorParts): Door {
  return async (request, next) => {
    const url = new URL(request.url);
    const address = url.pathname + url.search;
    if (request.method === 'GET') {
      const kept = !never.test(url.pathname);
      return kept ? read(parts, request, next, address) : next(request);
    }
    if (request.method === 'PUT' && url.pathname.startsWith('/api/v1/uploads/')) {
      return keep(parts, request, next, url.pathname.split('/').at(-1)!);
    }
    const found = request.method === 'POST' ? laneOf(url.pathname) : undefined;
    return found === undefined ? next(request) : act(parts, request, next, { ...found, address });
  };
}

// --- reading

// Only true at the moment it is asked.
const never = /^\/api\/v1\/(devices|receipts|events|documents)\b/;

// Beside an order, a list that this phone never saw is shown empty rather than as a fault.
const lists = /^\/api\/v1\/(orders\/[^/]+\/(cases|visits|field-acts)|subjects\/[^/]+\/documents)$/;
const none = '{"rows":[]}';

const tabIn = (address: string): Tab | undefined =>
  /^\/api\/v1\/orders\?/.test(address)
    ? ((new URLSearchParams(address.split('?')[1]).get('tab') ?? 'open') as Tab)
    : undefined;

async function laidOver({ view }: DoorParts, address: string, text: string): Promise<string> {
  const tab = tabIn(address);
  if (tab !== undefined) return view.listOver(tab, text);
  if (/^\/api\/v1\/orders\/[^/?]+\/visits$/.test(address)) return view.visits(address, text);
  if (/^\/api\/v1\/orders\/[^/?]+\/papers$/.test(address)) return view.trail(text);
  return /^\/api\/v1\/orders\/[^/?]+$/.test(address) ? view.order(text) : text;
}

async function store(parts: DoorParts, address: string, text: string): Promise<void> {
  // A guest's answer never takes the place of the agent's own.
  const guest = address === '/api/v1/me' && !text.includes('"kind":"staff"');
  if (guest || text.length > recordBytesMax || address.startsWith(fieldAddress)) return;
  try {
    await parts.records.put(address, text, parts.now());
  } catch (fault) {
    if (!isFull(fault)) throw fault; // reading goes on without being kept
  }
}

async function fresh(
  parts: DoorParts,
  request: Request,
  next: Next,
  address: string,
): Promise<Response | undefined> {
  let response: Response;
  try {
    response = await next(request);
  } catch {
    return undefined;
  }
  if (response.status === 401) parts.signedOut();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  if (!response.ok || !isJson) return response;
  const text = await response.text();
  await store(parts, address, text);
  return json(await laidOver(parts, address, text));
}

async function read(
  parts: DoorParts,
  request: Request,
  next: Next,
  address: string,
): Promise<Response> {
  const kept = await shown(parts, address);
  const asking =
    parts.online() || kept === undefined ? fresh(parts, request, next, address) : undefined;
  const answer = await (kept === undefined ? asking : Promise.race([asking, later(readMs)]));
  const useless = answer === undefined || answer.status >= 500 || answer.status === 401;
  if (!useless) return answer;
  if (kept === undefined) return answer ?? Promise.reject(new TypeError('offline'));
  return kept;
}

async function shown(parts: DoorParts, address: string): Promise<Response | undefined> {
  const found = await parts.records.get(address);
  const tab = tabIn(address);
  if (tab !== undefined) {
    const list = await parts.view.list(tab);
    if (list !== undefined) return json(list);
  }
  if (found === undefined) return parts.online() || !lists.test(address) ? undefined : json(none);
  return json(await laidOver(parts, address, found.text));
}

// --- pictures

async function keep(parts: DoorParts, request: Request, next: Next, id: string): Promise<Response> {
  const picture = await request.clone().blob();
  try {
    await keepPicture(parts, '', picture, parts.now(), id);
  } catch (fault) {
    // No room here: it may still go straight to the server.
    if (!isFull(fault)) throw fault;
    return parts.online() ? next(request) : problem(507, 'storage.full');
  }
  return json(JSON.stringify({ id, sm3: '', size: picture.size, content_type: picture.type }));
}

export const pictureOf = (parts: DoorParts, id: string): Promise<Blob | undefined> =>
  keptPicture(parts, id);

// --- acts

interface Wanted {
  lane: string;
  act: string;
  address: string;
}

async function act(
  parts: DoorParts,
  request: Request,
  next: Next,
  { lane, act: word, address }: Wanted,
): Promise<Response> {
  const { outbox, view } = parts;
  const body = await request.clone().text();
  const order = await view.keptOrder(orderOf(lane));
  const title = order ? `${order.item_name} · ${order.applicant.name}` : '';
  const version = Number(request.headers.get('If-Match') ?? '') || undefined;
  const key = request.headers.get('Idempotency-Key') ?? '';
  let command;
  try {
    command = await outbox.add({ lane, act: word, path: address, body, title, version, key });
  } catch (fault) {
    if (!isFull(fault)) throw fault;
    return parts.online() ? next(request) : problem(507, 'storage.full');
  }
  if (parts.online()) {
    const outcome = outbox.outcome(command.seq);
    void outbox.flush();
    const ended = await Promise.race([outcome, later(formMs)]);
    if (ended?.state === 'done') return json(ended.reply!.text);
    if (ended?.state === 'refused') {
      // The form still stands and shows it; nothing is left to mend elsewhere.
      await outbox.giveUp(command.seq);
      return json(ended.reply!.text, ended.reply!.status);
    }
  }
  await parts.kept(lane, word, command.madeAt);
  return keptAnswer(parts, lane, body);
}

/** In the shape the forms expect: the order as it will be, or the log with the note. */
async function keptAnswer(
  { view, records }: DoorParts,
  lane: string,
  body: string,
): Promise<Response> {
  const marked = { 'X-Kept': 'yes' };
  if (isVisitLane(lane)) {
    const visit = await view.keptVisit(orderOf(lane));
    return json(JSON.stringify(visit ?? {}), 200, marked);
  }
  if (lane !== 'work-log') {
    const order = await view.keptOrder(lane);
    return json(JSON.stringify(order ?? {}), 200, marked);
  }
  const log = (await records.read<{ date: string; rows: object[] }>('/api/v1/me/work-log')) ?? {
    date: new Date().toISOString().slice(0, 10),
    rows: [],
  };
  const at = new Date().toISOString();
  const row = { at, kind: 'note', subject: '', number: '', item_name: '', ...JSON.parse(body) };
  return json(
    JSON.stringify({ ...log, rows: [...log.rows, { ...row, note: row.text }] }),
    200,
    marked,
  );
}
