// SPDX-License-Identifier: MulanPSL-2.0
// A visit as it is typed: several matters, one list of papers without doubles, two consents.
import type { Problem } from '@/app/answer';
import type { Body, Reply } from '@/app/server';

export type TakeInput = Body<'/api/v1/partner/intakes'>;
export type Guide = Reply<'/api/v1/items/{id}', 'get'>;
type Material = Guide['materials'][number];

export interface TakeDraft {
  package: string;
  items: { id: string; name: string }[];
  applicant: { name: string; id_number: string; phone: string; address: string };
  /** Item and question (`itemKey`) → key of the answer. */
  said: Record<string, string>;
  /** By the paper's name: one paper serves every matter that asks for it. */
  brought: Record<string, boolean>;
  /** Paper → item → pictures, since each case keeps its own. */
  pictures: Record<string, Record<string, string[]>>;
  /** Day of the wish by the key of the partner's service; empty: not wanted. */
  wishes: Record<string, string>;
}

export const freshTake = (): TakeDraft => ({
  package: '',
  items: [],
  applicant: { name: '', id_number: '', phone: '', address: '' },
  said: {},
  brought: {},
  pictures: {},
  wishes: {},
});

export interface MergedPaper {
  name: string;
  required: boolean;
  matters: string[];
  items: string[];
}

export const questionKey = (item: string, question: string): string => `${item}:${question}`;

/** The answers given for one item, as keys. */
export const answersOf = (guide: Guide, said: TakeDraft['said']): string[] =>
  guide.situations.flatMap((one) => said[questionKey(guide.id, one.key)] ?? []);

/** A paper that hangs on an answer is asked for only after that answer (情形). */
const asked = (paper: Material, answers: readonly string[]): boolean => {
  const when = paper.situations ?? [];
  return when.length === 0 || when.some((one) => answers.includes(one));
};

/** One list for all matters: what two of them ask for is asked for once. */
export function merged(guides: readonly Guide[], said: TakeDraft['said'] = {}): MergedPaper[] {
  const out = new Map<string, MergedPaper>();
  for (const guide of guides) {
    const answers = answersOf(guide, said);
    for (const paper of guide.materials.filter((one) => asked(one, answers))) {
      const one = out.get(paper.name) ?? {
        name: paper.name,
        required: false,
        matters: [],
        items: [],
      };
      one.required ||= paper.required;
      one.matters.push(guide.name);
      one.items.push(guide.id);
      out.set(paper.name, one);
    }
  }
  return [...out.values()];
}

type Signed = NonNullable<TakeInput['government']>;

function matterOf(guide: Guide, draft: TakeDraft): TakeInput['matters'][number] {
  const answers = answersOf(guide, draft.said);
  return {
    item: guide.id,
    ...(answers.length && { answers }),
    materials: guide.materials
      .filter((paper) => asked(paper, answers))
      .map((paper) => ({
        no: paper.no,
        uploads: draft.pictures[paper.name]?.[guide.id] ?? [],
        received: draft.brought[paper.name] ?? false,
      }))
      .filter((one) => one.received || one.uploads.length > 0),
  };
}

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
    matters: guides.map((guide) => matterOf(guide, draft)),
    applicant: { ...draft.applicant, id_number: draft.applicant.id_number.toUpperCase() },
    government,
    ...(partner && { partner }),
    wishes: draft.package ? wishes : [],
  };
}

export function emptyInTake(draft: TakeDraft): Problem | undefined {
  const wanted: Record<string, unknown> = {
    matters: draft.items.length,
    'applicant.name': draft.applicant.name,
    'applicant.id_number': draft.applicant.id_number,
    'applicant.phone': draft.applicant.phone,
  };
  const errors = Object.entries(wanted)
    .filter(([, value]) => !value)
    .map(([field]) => ({ field, code: 'request.missing_field' }));
  return errors.length ? { status: 400, code: 'request.invalid', errors } : undefined;
}
