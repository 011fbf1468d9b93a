// SPDX-License-Identifier: MulanPSL-2.0
// Sentences that the server says about time and people. They come in Chinese and in pieces; in
// another language the pieces are said with the words of src/text/said.<language>.json. What has
// no such words stays Chinese as a whole, never half and half.
import { shallowRef, watch } from 'vue';
import { dateWords } from '@/app/dates';
import { language, t } from '@/app/text';

export interface Sentence {
  readonly sentence: string;
  readonly said?: readonly Piece[] | undefined;
}
export interface Piece {
  readonly key: string;
  readonly with: readonly { readonly name: string; readonly value: string }[];
}
type Words = Readonly<Record<string, { readonly text: string } | undefined>>;

const words = shallowRef<Words>({});

/** Without a network there may be none yet; the sentences then stay Chinese. */
function english(): Promise<Words> {
  return import('@/text/said.en.json').then(
    (file) => file.default,
    () => ({}),
  );
}

watch(
  language,
  async (now) => {
    words.value = now === 'en' ? await english() : {};
  },
  { immediate: true },
);

const date = /^\d{4}-\d\d-\d\d$/;

function gap(value: string): string {
  return date.test(value) ? dateWords(value) : value;
}

function one(piece: Piece): string | undefined {
  if (piece.key === '') return piece.with[0]?.value;
  return words.value[piece.key]?.text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const found = piece.with.find((each) => each.name === name);
    return found ? gap(found.value) : whole;
  });
}

/** The sentence in the language of the page; in Chinese where a piece of it has no other words. */
export function said(what: Sentence): string {
  const pieces = what.said ?? [];
  if (language.value === 'zh' || pieces.length === 0) return what.sentence;
  const texts = pieces.map(one);
  if (texts.includes(undefined)) return what.sentence;
  const whole = texts.join('').trim();
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** Who did it: a person by name, the house itself in the reader's language. */
export const who = (name: string): string => (name === '系统' ? t('ui.the_system') : name);
