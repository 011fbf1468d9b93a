// SPDX-License-Identifier: MulanPSL-2.0
// A receipt at the window as it is typed, and what of it is still empty.
import type { Problem } from '@/app/answer';
import type { Body } from '@/app/server';

export type ReceiveInput = Body<'/api/v1/cases'>;
export type Delivery = NonNullable<ReceiveInput['delivery']>;
export const deliveries: readonly Delivery[] = ['village', 'town', 'post', 'electronic'];

export interface Brought {
  received: boolean;
  uploads: string[];
  /** 免交: a paper of the wallet stands for it. */
  paper?: string | undefined;
}
export interface ReceiveDraft {
  item: { id: string; name: string } | undefined;
  unit: string;
  applicant: ReceiveInput['applicant'];
  brought: Record<number, Brought>;
  delivery: Delivery | '';
}

export const freshReceipt = (): ReceiveDraft => ({
  item: undefined,
  unit: '',
  applicant: { name: '', id_number: '', phone: '', address: '' },
  brought: {},
  delivery: '',
});

/** What was brought, as the server takes it; untouched rows stay away. */
export function suppliedOf(brought: Record<number, Brought>): ReceiveInput['materials'] {
  return Object.entries(brought)
    .filter(([, one]) => one.received || one.uploads.length > 0 || one.paper)
    .map(([no, one]) => ({
      no: Number(no),
      uploads: one.uploads,
      received: one.received,
      ...(one.paper && { paper: one.paper }),
    }));
}

/** `window`: where the clerk sits, when he said so. */
export function receiveInput(draft: ReceiveDraft, window = ''): ReceiveInput {
  return {
    item: draft.item?.id ?? '',
    unit: draft.unit,
    applicant: { ...draft.applicant, id_number: draft.applicant.id_number.toUpperCase() },
    materials: suppliedOf(draft.brought),
    ...(draft.delivery && { delivery: draft.delivery }),
    ...(window && { window }),
  };
}

export function emptyInReceipt(draft: ReceiveDraft): Problem | undefined {
  const asked: Record<string, unknown> = {
    item: draft.item,
    unit: draft.unit,
    'applicant.name': draft.applicant.name,
    'applicant.id_number': draft.applicant.id_number,
    'applicant.phone': draft.applicant.phone,
    delivery: draft.delivery,
  };
  const errors = Object.entries(asked)
    .filter(([, value]) => !value)
    .map(([field]) => ({ field, code: 'request.missing_field' }));
  return errors.length ? { status: 400, code: 'request.invalid', errors } : undefined;
}
