// SPDX-License-Identifier: MulanPSL-2.0
// What is typed about somebody who acts for another, until it is sent.
import type { Body, Reply } from '@/app/server';
import { today } from '@/features/people/mine/data_words';

export type Relation = Reply<'/api/v1/people/{id}/relations', 'get'>['rows'][number];
export type Relate = Body<'/api/v1/people/{id}/relations'>;
export type RelationKind = Relation['kind'];

export interface RelationDraft {
  kind: RelationKind | '';
  acting: { name: string; id_number: string; phone: string; address: string };
  from: string;
  until: string;
}

export const freshRelation = (): RelationDraft => ({
  kind: '',
  acting: { name: '', id_number: '', phone: '', address: '' },
  from: today(),
  until: '',
});

/** A firm has its representative; a person a guardian, or a relative with a letter of attorney. */
export const kindsFor = (kind: 'natural' | 'legal'): readonly RelationKind[] =>
  kind === 'legal' ? ['legal_representative'] : ['guardian', 'family_proxy'];

/** The first thing that is still empty, by the server's name of the field. */
export function emptyIn(draft: RelationDraft, photo: boolean): string | undefined {
  if (draft.kind === '') return 'kind';
  const field = (['name', 'id_number', 'phone'] as const).find((one) => !draft.acting[one]);
  if (field) return `acting.${field}`;
  if (!photo) return 'evidence';
  return draft.from === '' ? 'valid_from' : undefined;
}

export function relateBody(draft: RelationDraft, evidence: string): Relate {
  const { kind, acting, from, until } = draft;
  return {
    kind: kind || 'guardian',
    acting,
    evidence,
    valid_from: from,
    ...(until ? { valid_until: until } : {}),
  };
}
