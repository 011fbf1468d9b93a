// SPDX-License-Identifier: MulanPSL-2.0
// The one door to the server. Adds the headers every request needs and turns whatever comes back,
// a lost connection included, into an Answer. Nothing else in the pages calls fetch.
import { refused, type Answer, type FieldProblem, type Problem } from '@/app/answer';
import { makeClient } from '@/app/client';
import { readNotice } from '@/app/stopped';
import type { paths } from '@/api/schema';

const timeoutMs = 30_000;
let csrfToken = '';
const expiryListeners = new Set<() => void>();

export function setCsrfToken(token: string): void {
  csrfToken = token;
}

/** For the one request that is not made with fetch. */
export const csrfHeader = (): Record<string, string> =>
  csrfToken === '' ? {} : { 'X-CSRF-Token': csrfToken };

/** Calls back whenever the server no longer knows who we are. */
export function onSignedOut(listener: () => void): void {
  expiryListeners.add(listener);
}

export function tellSignedOut(): void {
  for (const listener of expiryListeners) listener();
}

type Fetch = (request: Request) => Promise<Response>;
type Door = (request: Request, next: Fetch) => Promise<Response>;
let door: Door | undefined;

/** What stands before every request of this page (the agent's phone keeps and answers by itself). */
export function setDoor(next: Door | undefined): void {
  door = next;
}

export function directFetch(request: Request, patienceMs = timeoutMs): Promise<Response> {
  const headers = new Headers(request.headers);
  if (request.method !== 'GET' && csrfToken !== '') headers.set('X-CSRF-Token', csrfToken);
  // Not AbortSignal.timeout: the web views of old phones do not have it.
  const giveUp = new AbortController();
  setTimeout(() => giveUp.abort(), patienceMs);
  const options = { headers, credentials: 'same-origin', signal: giveUp.signal } as const;
  return fetch(new Request(request, options));
}

const guardedFetch: Fetch = (request) =>
  door === undefined ? directFetch(request) : door(request, (each) => directFetch(each));

export const server = makeClient(guardedFetch);

interface Called<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

type Operation<P extends keyof paths, M extends keyof paths[P]> = paths[P][M];

/** What a route answers: Reply<'/api/v1/orders/{id}', 'get'>. */
export type Reply<P extends keyof paths, M extends keyof paths[P]> =
  Operation<P, M> extends { responses: { 200: { content: { 'application/json': infer T } } } }
    ? T
    : never;

/** What a POST takes. */
export type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer T } } };
}
  ? T
  : never;

/** Waits for a call made with `server` and never throws. */
export async function answerOf<T>(call: Promise<Called<T>>): Promise<Answer<T>> {
  let reply: Called<T>;
  try {
    reply = await call;
  } catch (fault) {
    const slow = fault instanceof DOMException && fault.name === 'AbortError';
    return refused({ status: 0, code: slow ? 'network.slow' : 'network.lost' });
  }
  const { response } = reply;
  readNotice(response.headers);
  if (response.ok) {
    return { ok: true, value: reply.data as T };
  }
  return refused(problemFrom(response.status, reply.error));
}

/** What a failed answer says; tells the page when the server no longer knows us. */
export function problemFrom(status: number, body: unknown): Problem {
  if (status === 401) tellSignedOut();
  const found = (typeof body === 'object' && body !== null ? body : {}) as Partial<
    Problem & { request_id: string }
  >;
  const { code, field, params, request_id: requestId } = found;
  const errors = Array.isArray(found.errors) ? (found.errors as FieldProblem[]) : undefined;
  return {
    status,
    // A proxy's error page carries no code of ours.
    code: typeof code === 'string' ? code : status >= 500 ? 'server.broken' : 'no_code',
    field,
    params,
    errors,
    requestId,
  };
}
