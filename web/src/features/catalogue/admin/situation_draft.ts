// SPDX-License-Identifier: MulanPSL-2.0
// Questions as they are typed, and as the server keeps them. Keys are made here and never shown;
// those that cases already know stay as they are.
import type { Reply } from '@/app/server';

export type View = Reply<'/api/v1/items/{id}/situations', 'get'>;

export interface TypedAnswer {
  key: string;
  text: string;
  /** Numbers of the materials that this answer calls for. */
  calls: number[];
}
export interface TypedQuestion {
  key: string;
  question: string;
  answers: TypedAnswer[];
}

/** A key no question or answer here has yet: q1, q2 … for questions, a1, a2 … for answers. */
export function freshKey(letter: 'q' | 'a', questions: readonly TypedQuestion[]): string {
  const taken = new Set(
    questions.flatMap((one) => [one.key, ...one.answers.map((answer) => answer.key)]),
  );
  let no = 1;
  while (taken.has(`${letter}${no}`)) no += 1;
  return `${letter}${no}`;
}

export function newAnswer(questions: readonly TypedQuestion[]): TypedAnswer {
  return { key: freshKey('a', questions), text: '', calls: [] };
}

export function newQuestion(questions: readonly TypedQuestion[]): TypedQuestion {
  const question: TypedQuestion = { key: freshKey('q', questions), question: '', answers: [] };
  const all = [...questions, question];
  question.answers.push(newAnswer(all));
  question.answers.push(newAnswer(all));
  return question;
}

/** From the draft when there is one, else from what is in force. */
export function typed(view: View): TypedQuestion[] {
  const situations = view.draft?.situations ?? view.situations;
  const calls = (key: string): number[] =>
    view.draft
      ? view.draft.needs.filter((one) => one.answers.includes(key)).map((one) => one.no)
      : view.materials.filter((one) => one.situations.includes(key)).map((one) => one.no);
  return situations.map((one) => ({
    key: one.key,
    question: one.question,
    answers: one.answers.map((answer) => ({ ...answer, calls: calls(answer.key) })),
  }));
}

/** What the server keeps: the questions, and for each material the answers that call for it. */
export function toSave(questions: readonly TypedQuestion[]) {
  const needs = new Map<number, string[]>();
  for (const { key, calls } of questions.flatMap((one) => one.answers)) {
    for (const no of calls) needs.set(no, [...(needs.get(no) ?? []), key]);
  }
  return {
    situations: questions.map(({ key, question, answers }) => ({
      key,
      question: question.trim(),
      answers: answers.map((one) => ({ key: one.key, text: one.text.trim() })),
    })),
    needs: [...needs].map(([no, answers]) => ({ no, answers })),
  };
}

/** True when every question and answer has words; the server takes nothing less. */
export function worded(questions: readonly TypedQuestion[]): boolean {
  return questions.every(
    (one) =>
      one.question.trim() !== '' &&
      one.answers.length >= 2 &&
      one.answers.every((answer) => answer.text.trim() !== ''),
  );
}
