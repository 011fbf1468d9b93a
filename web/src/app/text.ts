// SPDX-License-Identifier: MulanPSL-2.0
// The words of the pages. Chinese is the source and its keys are the type; another language is
// shown only where a person reviewed it against the Chinese that is in force now. Everything else
// stays Chinese and says so, so that nobody trusts an unchecked translation.
import { h, ref, shallowRef, type FunctionalComponent, type VNodeChild } from 'vue';
import zh from '@/text/zh.json';

export type TextKey = keyof typeof zh;
export type Params = Readonly<Record<string, string | number>>;
export type Language = 'zh' | 'en' | 'mn';

interface Entry {
  readonly text: string;
  readonly status: string;
  readonly zhHash: string;
}
export type Translation = Readonly<Record<string, Entry | undefined>>;

const tags: Record<Language, string> = { zh: 'zh-Hans', en: 'en', mn: 'mn-Mong' };
const stored = 'ortoo.language';
// A built page starts with the words of its first screens; the others come with later scripts.
const source = shallowRef<Readonly<Record<string, string | undefined>>>(zh);

export function addWords(more: Readonly<Record<string, string>>): void {
  source.value = { ...source.value, ...more };
}

export const language = ref<Language>('zh');
const translation = shallowRef<Translation>({});

/** A short fingerprint of a Chinese text; a translation made for another text is not shown. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export function isTextKey(key: string): key is TextKey {
  return source.value[key] !== undefined;
}

function template(key: TextKey): { text: string; translated: boolean } {
  const chinese = source.value[key] ?? '';
  if (language.value === 'zh') return { text: chinese, translated: true };
  const entry = translation.value[key];
  const fits = entry?.status === 'reviewed' && entry.zhHash === textHash(chinese);
  return fits ? { text: entry.text, translated: true } : { text: chinese, translated: false };
}

/** The text of a key, with {name} replaced. A missing parameter shows its name, never nothing. */
export function t(key: TextKey, params: Params = {}): string {
  return template(key).text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
}

/**
 * The text of a key as nodes: untranslated Chinese is marked, and a slot named like a parameter
 * may draw that part (for a bold date or a link inside a sentence).
 */
export const T: FunctionalComponent<{ k: TextKey; p?: Params }> = (props, { slots }) => {
  const { text, translated } = template(props.k);
  const parts: VNodeChild[] = text.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return part;
    return slots[part]?.() ?? String(props.p?.[part] ?? `{${part}}`);
  });
  if (translated && language.value === 'mn') {
    return h('span', { lang: tags.mn, class: 'mongolian' }, parts);
  }
  if (translated) return parts;
  const mark = h('span', { class: 'untranslated-mark', 'aria-hidden': 'true' }, '汉');
  return h('span', { lang: tags.zh, class: 'untranslated' }, [...parts, mark]);
};
T.props = ['k', 'p'];

const loaders: Record<Exclude<Language, 'zh'>, () => Promise<{ default: Translation }>> = {
  en: () => import('@/text/en.json') as Promise<{ default: Translation }>,
  mn: () => import('@/text/mn.json') as Promise<{ default: Translation }>,
};

/** Switches the page and remembers it on this device. Loads the words before it shows them. */
export async function useLanguage(next: Language): Promise<void> {
  translation.value = next === 'zh' ? {} : (await loaders[next]()).default;
  language.value = next;
  document.documentElement.lang = tags[next];
  localStorage.setItem(stored, next);
}

export async function restoreLanguage(): Promise<void> {
  const kept = localStorage.getItem(stored);
  if (kept === 'en' || kept === 'mn') await useLanguage(kept);
}
