// SPDX-License-Identifier: MulanPSL-2.0
// The case that came of an order, with the notice that still waits for what is lacking.
import { computed } from 'vue';
import type { Answer } from '@/app/answer';
import { useLoad } from '@/app/load';
import { answerOf, server, type Reply } from '@/app/server';

type Case = Reply<'/api/v1/cases/{id}', 'get'>;

async function caseOf(order: string): Promise<Answer<Case | undefined>> {
  const list = await answerOf(
    server.GET('/api/v1/orders/{id}/cases', { params: { path: { id: order } } }),
  );
  if (!list.ok) return list;
  // An agent works on what was sent back before what runs by itself.
  const { rows } = list.value;
  const brief = rows.find((row) => row.state === 'correction') ?? rows.at(-1);
  if (brief === undefined) return { ok: true, value: undefined };
  return answerOf(server.GET('/api/v1/cases/{id}', { params: { path: { id: brief.id } } }));
}

/** `key` changes whenever the order does. */
export function useOrderCase(order: string, key: () => unknown = () => 0) {
  const loaded = useLoad(() => caseOf(order), key);
  const notice = computed(() =>
    loaded.value.value?.state === 'correction'
      ? loaded.value.value.notices.findLast((one) => !one.corrected_at)
      : undefined,
  );
  return { found: computed(() => loaded.value.value), notice, ...loaded };
}
