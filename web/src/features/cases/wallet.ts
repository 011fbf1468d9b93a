// SPDX-License-Identifier: MulanPSL-2.0
// 免交 at the desk: for each material of a case the paper of the applicant's wallet that may stand
// for it, and the words that say where an exempt one came from.
import { computed } from 'vue';
import { refused } from '@/app/answer';
import { momentWords } from '@/app/dates';
import { useLoad } from '@/app/load';
import { answerOf, server, type Reply } from '@/app/server';
import { t } from '@/app/text';
import type { Case, Material } from './case_words';

export type Offer = Reply<'/api/v1/people/{id}/offers', 'get'>['rows'][number];

/** `on`: whether anything could be exempt now, so that nothing is asked in vain. */
export function useWallet(item: () => Case, on: () => boolean) {
  const none = refused({ status: 404, code: 'none' });
  const guide = useLoad<Reply<'/api/v1/items/{id}', 'get'>>(
    async () =>
      on()
        ? answerOf(server.GET('/api/v1/items/{id}', { params: { path: { id: item().item } } }))
        : none,
    () => [item().item, on()],
  );
  const kinds = computed(
    () => new Map((guide.value.value?.materials ?? []).map((one) => [one.no, one.paper])),
  );
  const asked = computed(() => [...new Set([...kinds.value.values()].filter(Boolean))].join(','));
  const offers = useLoad<Reply<'/api/v1/people/{id}/offers', 'get'>>(
    async () =>
      asked.value
        ? answerOf(
            server.GET('/api/v1/people/{id}/offers', {
              params: { path: { id: item().applicant.id }, query: { kinds: asked.value } },
            }),
          )
        : none,
    () => [item().applicant.id, asked.value],
  );
  return (no: number): Offer | undefined => {
    const kind = kinds.value.get(no);
    return kind ? offers.value.value?.rows.find((offer) => offer.kind === kind) : undefined;
  };
}

export const fromWords = (material: Material): string =>
  material.from_wallet
    ? t(`exempt.from.${material.from_wallet.basis}`, {
        name: material.from_wallet.name,
        when: momentWords(material.from_wallet.given_at),
      })
    : '';

export const offerWords = (offer: Offer): string =>
  t('exempt.desk_offer', { name: offer.name, when: momentWords(offer.given_at) });
