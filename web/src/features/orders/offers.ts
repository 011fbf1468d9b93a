// SPDX-License-Identifier: MulanPSL-2.0
// 免交 ("never ask twice"): papers the person gave before and agreed to keep, by the kind of paper
// that a material asks for.
import { computed, type ComputedRef } from 'vue';
import { refused } from '@/app/answer';
import { dateWords, momentWords } from '@/app/dates';
import { useLoad } from '@/app/load';
import { answerOf, server, type Reply } from '@/app/server';
import { t } from '@/app/text';
import type { Order } from './agent/held_order';

export type Offer = Reply<'/api/v1/people/{id}/offers', 'get'>['rows'][number];
export type OrderMaterial = Order['materials'][number];
export type FromWallet = NonNullable<OrderMaterial['from_wallet']>;

/** The newest offer for each kind; nothing is asked of the server while nothing could be exempt. */
export function useOffers(
  person: () => string | undefined,
  kinds: () => readonly string[],
): ComputedRef<Map<string, Offer>> {
  const asked = computed(() => [...new Set(kinds().filter(Boolean))].join(','));
  const loaded = useLoad<Reply<'/api/v1/people/{id}/offers', 'get'>>(
    async () => {
      const id = person();
      if (id === undefined || asked.value === '') return refused({ status: 404, code: 'none' });
      return answerOf(
        server.GET('/api/v1/people/{id}/offers', {
          params: { path: { id }, query: { kinds: asked.value } },
        }),
      );
    },
    () => [person(), asked.value],
  );
  return computed(() => {
    const found = new Map<string, Offer>();
    for (const offer of loaded.value.value?.rows ?? []) {
      if (!found.has(offer.kind)) found.set(offer.kind, offer);
    }
    return found;
  });
}

/** '免交：11 月 18 日交过的居民身份证，本人同意留存' */
export function exemptWords(from: FromWallet): string {
  return t(`exempt.from.${from.basis}`, { name: from.name, when: momentWords(from.given_at) });
}

/** What may be used, to the citizen himself or to the agent who asks him. */
export const offerWords = (offer: Offer, mine: boolean): string =>
  t(mine ? 'exempt.offer' : 'exempt.desk_offer', {
    name: offer.name,
    when: momentWords(offer.given_at),
    until: offer.valid_until ? dateWords(offer.valid_until) : t('exempt.no_end'),
  });
