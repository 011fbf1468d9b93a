// SPDX-License-Identifier: MulanPSL-2.0
// The one screen that makes an order of a call: what the call knows is filled in already, and what
// is typed survives a reload.
import { useAction } from '@/app/action';
import { useDraft } from '@/app/drafts';
import { answerOf, server, type Body, type Reply } from '@/app/server';
import type { CallRow } from './call_words';

type Wish = Body<'/api/v1/calls/{id}/order'>['order'];

export interface CallOrderDraft {
  item: { id: string; name: string } | undefined;
  mode: Wish['mode'] | '';
  relation: Wish['relation'] | '';
  language: NonNullable<Wish['language']> | '';
  special_group: NonNullable<Wish['special_group']> | '';
  applicant: Wish['applicant'];
  note: string;
}

export function useCallOrder(call: CallRow) {
  const draft = useDraft<CallOrderDraft>(`call.order.${call.id}`, () => ({
    item: call.item ? { id: call.item, name: call.item_name } : undefined,
    mode: '',
    relation: 'self',
    language: 'zh',
    special_group: '',
    applicant: { name: '', id_number: '', phone: '', address: '' },
    note: '',
  }));
  const place = useAction<Wish, Reply<'/api/v1/calls/{id}/order', 'post'>>(
    `call.order.${call.id}`,
    (order, key) =>
      answerOf(
        server.POST('/api/v1/calls/{id}/order', {
          params: {
            path: { id: call.id },
            header: { 'Idempotency-Key': key, 'If-Match': call.version },
          },
          body: { order },
        }),
      ),
  );

  function wish(): Wish {
    const { item, mode, relation, language, applicant, note, special_group } = draft.values;
    return {
      item: item?.id ?? '',
      unit: call.unit,
      mode: mode || 'act',
      relation: relation || 'self',
      language: language || 'zh',
      applicant: { ...applicant, id_number: applicant.id_number.toUpperCase() },
      ...(special_group && { special_group }),
      ...(note.trim() && { note: note.trim() }),
    };
  }

  async function send(): Promise<string | undefined> {
    const placed = await place.run(wish());
    if (placed !== undefined) draft.clear();
    return placed?.id;
  }
  return { draft, place, send };
}
