// SPDX-License-Identifier: MulanPSL-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { useHeldOrder, useOrderAct } from './held_order';

type Answered = [status: number, body: object];
const order = (version: number) => ({ placed_at: 'x', version, allowed: ['accept'] });

function answering(...answers: (Answered | 'lost')[]) {
  const seen: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    seen.push(request);
    const next = answers.shift() ?? 'lost';
    if (next === 'lost') throw new TypeError('lost');
    return new Response(JSON.stringify(next[1]), {
      status: next[0],
      headers: { 'Content-Type': 'application/json' },
    });
  });
  return seen;
}

async function held() {
  const found = effectScope().run(() => useHeldOrder('o1'))!;
  await vi.waitFor(() => expect(found.now.value).toBeDefined());
  return found;
}

beforeEach(() => localStorage.clear());

describe('an order in the hand of its agent', () => {
  it('is changed against the version that was shown', async () => {
    const seen = answering([200, order(3)], [200, order(4)]);
    const mine = await held();
    expect(await useOrderAct(mine, 'accept').press({})).toBe(true);
    expect(seen[1]!.headers.get('If-Match')).toBe('3');
    expect(mine.now.value?.version).toBe(4);
  });

  it('is loaded anew and says so when somebody else changed it', async () => {
    answering([200, order(3)], [412, { code: 'order.stale' }], [200, order(9)]);
    const mine = await held();
    expect(await useOrderAct(mine, 'accept').press({})).toBe(false);
    expect([mine.stale.value, mine.now.value?.version]).toEqual([true, 9]);
  });

  it('repeats a lost act with the same key and version', async () => {
    const seen = answering([200, order(3)], 'lost', [200, order(4)]);
    const mine = await held();
    const accept = useOrderAct(mine, 'accept');
    expect(await accept.press({})).toBe(false);
    expect(accept.unsettled.value).toBe(true);
    expect(await accept.retry()).toBe(true);
    const [, first, second] = seen;
    expect(second!.headers.get('Idempotency-Key')).toBe(first!.headers.get('Idempotency-Key'));
    expect(second!.headers.get('If-Match')).toBe('3');
  });
});
