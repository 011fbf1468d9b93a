// SPDX-License-Identifier: MulanPSL-2.0
// The one order an agent works on: loaded for a screen, changed by acts that name the version they
// were made against. Somebody else's change is loaded at once and said so; nothing typed is lost.
import { computed, ref, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useAction, type Action } from '@/app/action';
import type { Answer, Problem } from '@/app/answer';
import { useLoad } from '@/app/load';
import { answerOf, server, type Body, type Reply } from '@/app/server';

export type Order = Reply<'/api/v1/orders/{id}', 'get'>;
export type OrderWord =
  | ('accept' | 'decline' | 'choose' | 'finish-help' | 'mandate' | 'papers' | 'materials')
  | ('submit' | 'supplement' | 'collect' | 'deliver')
  | ('suspend' | 'refuse' | 'terminate' | 'decide-proposal' | 'renew' | 'return-papers')
  | ('resume' | 'exempt');
type OrderPath<W extends OrderWord> = `/api/v1/orders/{id}/${W}`;

export interface HeldOrder {
  id: string;
  now: ComputedRef<Order | undefined>;
  problem: ShallowRef<Problem | undefined>;
  /** True after an act met a newer version; the newer one is shown then. */
  stale: Ref<boolean>;
  may(word: string): boolean;
  reload(): Promise<void>;
  take(order: Order): void;
}

export function useHeldOrder(id: string): HeldOrder {
  const loaded = useLoad(() =>
    answerOf(server.GET('/api/v1/orders/{id}', { params: { path: { id } } })),
  );
  return {
    id,
    now: computed(() => loaded.value.value),
    problem: loaded.problem,
    stale: ref(false),
    may: (word) => loaded.value.value?.allowed.includes(word) ?? false,
    reload: loaded.reload,
    take: (order) => (loaded.value.value = order),
  };
}

interface Made<B> {
  version: number;
  body: B;
}

export interface OrderAct<W extends OrderWord> {
  busy: Ref<boolean>;
  problem: ShallowRef<Problem | undefined>;
  unsettled: Action<unknown, unknown>['unsettled'];
  /** True when the server has done it. */
  press(body: Body<OrderPath<W>>): Promise<boolean>;
  retry(): Promise<boolean>;
}

/** `part` tells acts apart that are the same word on the same order (photos of one material). */
export function useOrderAct<W extends OrderWord>(held: HeldOrder, word: W, part = ''): OrderAct<W> {
  type B = Body<OrderPath<W>>;
  const act = useAction<Made<B>, object>(
    `order.${word}.${held.id}${part && `.${part}`}`,
    ({ version, body }, key) => {
      const params = {
        path: { id: held.id },
        header: { 'If-Match': version, 'Idempotency-Key': key },
      };
      // The typed client cannot follow a path made from a word; the signature above holds the body.
      const path = `/api/v1/orders/{id}/${word}` as '/api/v1/orders/{id}/accept';
      return answerOf(server.POST(path, { params, body: body as object })) as Promise<
        Answer<object>
      >;
    },
  );

  async function settled(done: object | undefined): Promise<boolean> {
    held.stale.value = false;
    if (done !== undefined) {
      // Some acts answer with the order, some with the case that came of it.
      if ('placed_at' in done) held.take(done as Order);
      else await held.reload();
      return true;
    }
    if (act.problem.value?.status === 412) {
      await held.reload();
      held.stale.value = true;
    }
    return false;
  }

  return {
    busy: act.busy,
    problem: act.problem,
    unsettled: act.unsettled,
    press: async (body) => {
      const version = held.now.value?.version;
      return version === undefined ? false : settled(await act.run({ version, body }));
    },
    retry: async () => settled(await act.retry()),
  };
}
