// SPDX-License-Identifier: MulanPSL-2.0
// Who may act for a person today; a child's consent is given by one of these.
import { computed } from 'vue';
import { refused } from '@/app/answer';
import { useLoad } from '@/app/load';
import { answerOf, server, type Reply } from '@/app/server';
import { today } from './data_words';

export type Relation = Reply<'/api/v1/people/{id}/relations', 'get'>['rows'][number];

export const acts = (relation: Relation, day: string): boolean =>
  !relation.ended_at &&
  relation.valid_from <= day &&
  (!relation.valid_until || relation.valid_until >= day);

export function useGuardians(person: () => string) {
  const found = useLoad<Reply<'/api/v1/people/{id}/relations', 'get'>>(
    async () =>
      person() === ''
        ? refused({ status: 404, code: 'none' })
        : answerOf(
            server.GET('/api/v1/people/{id}/relations', { params: { path: { id: person() } } }),
          ),
    person,
  );
  return computed(() => (found.value.value?.rows ?? []).filter((one) => acts(one, today())));
}
