// SPDX-License-Identifier: MulanPSL-2.0
// What a call to the server can end in. A refusal is a value with a stable code; its sentence is
// the text key `refusal.<code>`. What goes wrong on the way (no network, a broken proxy) is told in
// the same shape, with a sentence under `trouble.<code>`.
import { isTextKey, t, type Params } from '@/app/text';

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly params?: Params | undefined;
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly field?: string | undefined;
  readonly params?: Params | undefined;
  readonly errors?: readonly FieldProblem[] | undefined;
  readonly requestId?: string | undefined;
}

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const refused = (problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});

/** True when nobody knows whether the server did the work: it must be asked again, same key. */
export function isDoubtful({ status, code }: Problem): boolean {
  const atTheDoor = code === 'server.busy' || code === 'function.stopped';
  return status === 0 || status === 408 || (status >= 500 && !atTheDoor);
}

/** True when the server turned the request away at the door, without looking at what it asks. */
export function isTurnedAway({ status, code }: Problem): boolean {
  return (
    status === 401 || status === 429 || code === 'auth.csrf_mismatch' || code === 'server.busy'
  );
}

function sentenceOf(
  prefix: 'refusal' | 'trouble' | 'advice',
  code: string,
  params?: Params,
): string | undefined {
  const key = `${prefix}.${code}`;
  return isTextKey(key) ? t(key, params) : undefined;
}

/** What happened, in plain words. Never empty: an unknown code is shown with itself. */
export function refusalSentence(code: string, params?: Params): string {
  return (
    sentenceOf('refusal', code, params) ??
    sentenceOf('trouble', code, params) ??
    t('trouble.unknown', { code })
  );
}

/** What the person can do now, when we know. */
export function nextStep(problem: Problem): string | undefined {
  const own = sentenceOf('advice', problem.code, problem.params);
  if (own !== undefined) return own;
  if (problem.status === 409 || problem.status === 412) return t('advice.conflict');
  return problem.status >= 500 ? t('advice.later') : undefined;
}

/** The name people know a field by ('phone' → 手机号), or undefined when it has none. */
export function fieldName(field: string): string | undefined {
  const last = field
    .split(/[./]/)
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .at(-1);
  const key = `field.${last ?? ''}`;
  return isTextKey(key) ? t(key) : undefined;
}

/** Everything a page says about a refusal, ready for ProblemNote. */
export function described(problem: Problem | undefined) {
  if (problem === undefined) return undefined;
  // A single fault is the sentence itself; only a list of them needs the names.
  const listed = (problem.errors ?? []).filter((error) => error.code !== problem.code);
  const fields = listed.map((error) => ({
    name: fieldName(error.field) ?? error.field,
    sentence: refusalSentence(error.code, error.params),
  }));
  return {
    sentence: refusalSentence(problem.code, problem.params),
    fields,
    next: nextStep(problem),
    reference: problem.status >= 500 ? problem.requestId : undefined,
  };
}

/** The sentence to show under one input of a form, if the refusal is about it. */
export function errorFor(problem: Problem | undefined, field: string): string | undefined {
  if (problem === undefined) return undefined;
  const found = problem.errors?.find((error) => error.field === field);
  if (found !== undefined) return refusalSentence(found.code, found.params);
  return problem.field === field ? refusalSentence(problem.code, problem.params) : undefined;
}
