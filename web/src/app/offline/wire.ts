// SPDX-License-Identifier: MulanPSL-2.0
// The outbox's own way to the server: longer patience than a page has, because a photo of 400 KB needs
// half a minute where an agent stands.
import type { Carry } from '@/app/offline/carry';
import { directFetch } from '@/app/server';

const picturesMs = 180_000;
const actsMs = 60_000;

export function carryBy(): Carry {
  return async ({ method, path, headers = {}, body }) => {
    try {
      const request = new Request(new URL(path, location.origin), {
        ...{ method, headers },
        ...(body === undefined ? {} : { body }),
      });
      const response = await directFetch(request, method === 'PUT' ? picturesMs : actsMs);
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: '' };
    }
  };
}
