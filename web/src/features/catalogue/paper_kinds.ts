// SPDX-License-Identifier: MulanPSL-2.0
// Which kinds of paper an item asks for, by the keys under which people's wallets keep them.
import { computed } from 'vue';
import { refused } from '@/app/answer';
import { useLoad } from '@/app/load';
import { answerOf, server, type Reply } from '@/app/server';

export function usePaperKinds(item: () => string | undefined) {
  const guide = useLoad<Reply<'/api/v1/items/{id}', 'get'>>(async () => {
    const id = item();
    if (!id) return refused({ status: 404, code: 'none' });
    return answerOf(server.GET('/api/v1/items/{id}', { params: { path: { id } } }));
  }, item);
  return computed(() => guide.value.value?.materials.flatMap((one) => one.paper || []) ?? []);
}
