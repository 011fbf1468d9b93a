// SPDX-License-Identifier: MulanPSL-2.0
// A visit as it is typed: several matters, one list of papers without doubles, two consents.
import type { Problem } from '@/app/answer';
import type { Body, Reply } from '@/app/server';

export type TakeInput = Body<'/api/v1/partner/intakes'>;
export type Guide = Reply<'/api/v1/items/{id}', 'get'>;

export interface TakeDraft {
  package: string;
  items: { id: string; name: string }[];
  applicant: { name: string; id_number: string; phone: string; address: string };
  /** By the paper's name: one paper serves every matter that asks for it. */
  brought: Record<string, boolean>;
  /** Day of the wish by the key of the partner's service; empty: not wanted. */
  wishes: Record<string, string>;
}

export const freshTake = (): TakeDraft => ({
  package: '',
  items: [],
  applicant: { name: '', id_number: '', phone: '', address: '' },
  brought: {},
  wishes: {},
});

export interface MergedPaper {
  name: string;
  required: boolean;
  matters: string[];
}

/** One list for all matters: what two of them ask for is asked for once. */
export function merged(guides: readonly Guide[]): MergedPaper[] {
  const out = new Map<string, MergedPaper>();
  for (const guide of guides) {
    for (const paper of guide.materials) {
      const one = out.get(paper.name) ?? { name: paper.name, required: false, matters: [] };
      one.required ||= paper.required;
      one.matters.push(guide.name);
      out.set(paper.name, one);
    }
  }
  return [...out.values()];
}

type Signed = NonNullable<TakeInput['government']>;

export function takeInput(
  draft: TakeDraft,
  guides: readonly Guide[],
  government: Signed,
  partner: Signed | undefined,
): TakeInput {
  const wishes = Object.entries(draft.wishes)
    .filter(([, date]) => date !== '')
    .map(([service, date]) => ({ service, date }));
  return {
    ...(draft.package && { package: draft.package }),
    matters: guides.map((guide) => ({
      item: guide.id,
      materials: guide.materials
        .filter((paper) => draft.brought[paper.name])
        .map((paper) => ({ no: paper.no, uploads: [], received: true })),
    })),
    applicant: { ...draft.applicant, id_number: draft.applicant.id_number.toUpperCase() },
    government,
    ...(partner && { partner }),
    wishes: draft.package ? wishes : [],
  };
}

export function emptyInTake(draft: TakeDraft): Problem | undefined {
  const asked: Record<string, unknown> = {
    matters: draft.items.length,
    'applicant.name': draft.applicant.name,
    'applicant.id_number': draft.applicant.id_number,
    'applicant.phone': draft.applicant.phone,
  };
  const errors = Object.entries(asked)
    .filter(([, value]) => !value)
    .map(([field]) => ({ field, code: 'request.missing_field' }));
  return errors.length ? { status: 400, code: 'request.invalid', errors } : undefined;
}
