// SPDX-License-Identifier: MulanPSL-2.0
// The three screens of an order share one draft, kept in the browser until the order is placed.
import type { Problem } from '@/app/answer';
import { useDraft, type Draft } from '@/app/drafts';
import type { Body } from '@/app/server';

export type OrderInput = Body<'/api/v1/orders'>;
export type Mode = OrderInput['mode'];

export interface OrderDraft {
  unit: { id: string; name: string } | undefined;
  mode: Mode | '';
  relation: OrderInput['relation'] | '';
  special_group: NonNullable<OrderInput['special_group']> | '';
  language: NonNullable<OrderInput['language']>;
  applicant: OrderInput['applicant'];
  note: string;
}

export const specialGroups = ['elderly', 'frail', 'ill', 'disabled', 'pregnant', 'other'] as const;

export function useOrderDraft(item: string): Draft<OrderDraft> {
  return useDraft<OrderDraft>(`order.${item}`, () => ({
    unit: undefined,
    mode: '',
    relation: '',
    special_group: '',
    language: 'zh',
    applicant: { name: '', id_number: '', phone: '', address: '' },
    note: '',
  }));
}

export function orderInput(item: string, draft: OrderDraft): OrderInput {
  return {
    item,
    unit: draft.unit?.id ?? '',
    mode: draft.mode || 'help',
    relation: draft.relation || 'self',
    applicant: { ...draft.applicant, id_number: draft.applicant.id_number.toUpperCase() },
    language: draft.language,
    channel: 'phone_web',
    ...(draft.special_group && { special_group: draft.special_group }),
    ...(draft.note.trim() && { note: draft.note.trim() }),
  };
}

/** What is still empty on a screen, in the shape of a refusal, so that it is shown the same way. */
export function emptyOn(step: number, draft: OrderDraft): Problem | undefined {
  const asked: Record<string, string | undefined> =
    step === 1
      ? { relation: draft.relation, unit: draft.unit?.id, mode: draft.mode }
      : step === 2
        ? Object.fromEntries(
            Object.entries(draft.applicant)
              .filter(([field]) => field !== 'address')
              .map(([field, value]) => [`applicant.${field}`, value]),
          )
        : {};
  const errors = Object.entries(asked)
    .filter(([, value]) => !value)
    .map(([field]) => ({ field, code: 'request.missing_field' }));
  return errors.length === 0 ? undefined : { status: 400, code: 'request.invalid', errors };
}

/** The screen on which the refused thing was asked. */
export function stepOf(problem: Problem): 1 | 2 | 3 {
  const field = problem.errors?.[0]?.field ?? problem.field ?? '';
  if (field.startsWith('applicant.') || field === 'note') return 2;
  if (['unit', 'mode', 'relation', 'item', 'special_group'].includes(field)) return 1;
  return problem.code === 'order.not_delegable' ? 1 : 3;
}
