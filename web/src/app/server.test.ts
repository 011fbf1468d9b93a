// SPDX-License-Identifier: MulanPSL-2.0
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerOf, onSignedOut, server, setCsrfToken } from '@/app/server';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

function answering(response: () => Response | Promise<never>) {
  const spy = vi.fn<(request: Request) => Promise<Response>>(async () => response());
  vi.stubGlobal('fetch', spy);
  return spy;
}

afterEach(() => {
  vi.unstubAllGlobals();
  setCsrfToken('');
});

describe('a call', () => {
  it('carries the token of the session on writes', async () => {
    const spy = answering(() => json({ thanks: true }));
    setCsrfToken('secret');
    await answerOf(
      server.POST('/api/v1/ratings/{id}', {
        params: { path: { id: 'r1' }, header: { 'Idempotency-Key': 'key-12345' } },
        body: { level: 'satisfied', tags: [] },
      }),
    );
    const sent = spy.mock.calls[0]![0];
    expect(sent.url).toMatch(/\/api\/v1\/ratings\/r1$/);
    expect(sent.headers.get('X-CSRF-Token')).toBe('secret');
    expect(sent.headers.get('Idempotency-Key')).toBe('key-12345');
  });

  it('turns a problem reply into a refusal with its fields', async () => {
    const problem = {
      code: 'request.invalid',
      errors: [{ field: 'q', code: 'request.too_long' }],
      request_id: 'r',
    };
    answering(() => json(problem, 400));
    const answer = await answerOf(server.GET('/api/v1/items'));
    expect(answer).toMatchObject({
      ok: false,
      problem: { status: 400, code: 'request.invalid', errors: problem.errors, requestId: 'r' },
    });
  });

  it('never throws: a lost network is a refusal too', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    const answer = await answerOf(server.GET('/api/v1/items'));
    expect(answer).toEqual({ ok: false, problem: { status: 0, code: 'network.lost' } });
  });

  it('understands the error page of a proxy', async () => {
    answering(() => new Response('<html>Bad gateway</html>', { status: 502 }));
    const answer = await answerOf(server.GET('/api/v1/items'));
    expect(answer).toMatchObject({ ok: false, problem: { status: 502, code: 'server.broken' } });
  });

  it('tells who listens that the session ended', async () => {
    const heard = vi.fn();
    onSignedOut(heard);
    answering(() => json({ code: 'auth.required' }, 401));
    await answerOf(server.GET('/api/v1/items'));
    expect(heard).toHaveBeenCalledOnce();
  });
});
