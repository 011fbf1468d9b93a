// SPDX-License-Identifier: MulanPSL-2.0
// Typed calls in a page of code: the types are openapi-fetch's, its run time is not used. A citizen
// on a slow network pays for every kilobyte, and of that library we need only what stands here.
import type { Client } from 'openapi-fetch';
import type { paths } from '@/api/schema';

type Values = Record<string, unknown>;
interface Options {
  params?: { path?: Values; query?: Values; header?: Values };
  body?: unknown;
  bodySerializer?: (body: unknown) => BodyInit;
  headers?: Record<string, string>;
  parseAs?: 'json' | 'text';
}

function addressOf(path: string, { path: words = {}, query = {} }: NonNullable<Options['params']>) {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) asked.append(name, String(value));
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(words[name])),
  );
  return String(asked) === '' ? filled : `${filled}?${asked}`;
}

function requestOf(method: string, path: string, options: Options): Request {
  const { params = {}, body, bodySerializer = JSON.stringify } = options;
  const headers: Record<string, string> = { ...options.headers };
  for (const [name, value] of Object.entries(params.header ?? {})) {
    if (value !== undefined) headers[name] = String(value);
  }
  if (body !== undefined) headers['Content-Type'] ??= 'application/json';
  const sent = body === undefined ? {} : { body: bodySerializer(body) };
  return new Request(addressOf(path, params), { method, headers, ...sent });
}

/** An error page may be anything; only JSON tells us more than its status. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export type Send = (request: Request) => Promise<Response>;

export function makeClient(send: Send): Pick<Client<paths>, 'GET' | 'POST' | 'PUT'> {
  const verb =
    (method: string) =>
    async (path: string, options: Options = {}) => {
      const response = await send(requestOf(method, path, options));
      const text = await response.text();
      if (!response.ok) return { error: parsed(text), response };
      return { data: options.parseAs === 'text' ? text : parsed(text), response };
    };
  return { GET: verb('GET'), POST: verb('POST'), PUT: verb('PUT') } as unknown as Pick<
    Client<paths>,
    'GET' | 'POST' | 'PUT'
  >;
}
