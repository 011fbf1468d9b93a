// SPDX-License-Identifier: MulanPSL-2.0
// Checks the words: every key a page asks for is there, none is left over, and a translation names
// the Chinese it was made for. `--stamp` writes that fingerprint after a person has looked again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coverLines } from './text_cover.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = (language: string) => join(root, `src/text/${language}.json`);
const read = <T>(language: string): Record<string, T> =>
  JSON.parse(readFileSync(file(language), 'utf8'));

// Keys made at run time from a code of the server; who adds one is checked elsewhere.
const made = /^(refusal|advice|trouble|field|next)\./;

interface Entry {
  text: string;
  status: string;
  zhHash: string;
}

// The same as textHash in src/app/text.ts; its test compares both.
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function sources(): string {
  const folders = ['src', 'pages'].map((name) => join(root, name));
  const names = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return names
    .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
}

/** Keys that nothing mentions, neither whole nor as the start of a made key (`state.${…}`). */
export function unused(keys: readonly string[], code: string): string[] {
  const starts = [...code.matchAll(/[`'"]([a-z_]+(?:\.[a-z_]+)*\.)(?:\$\{|['"]\s*\+)/g)].map(
    (hit) => hit[1]!,
  );
  const whole = new Set(
    [...code.matchAll(/['"`]([a-z_0-9]+(?:\.[a-z_0-9]+)+)['"`]/g)].map((hit) => hit[1]!),
  );
  return keys.filter(
    (key) => !made.test(key) && !whole.has(key) && !starts.some((start) => key.startsWith(start)),
  );
}

/** English is whole; Mongolian shows Chinese where nobody has reviewed it yet. */
export function lacking(keys: readonly string[], shown: ReadonlySet<string>): string[] {
  return keys.filter((key) => !shown.has(key)).map((key) => `en.json: ${key} has no English text`);
}

function check(): string[] {
  const chinese = read<string>('zh');
  const problems = Object.entries(chinese)
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => `zh.json: ${key} is empty`);
  problems.push(
    ...unused(Object.keys(chinese), sources()).map((key) => `zh.json: ${key} is used nowhere`),
  );
  const covered: Record<string, Set<string>> = {};
  for (const language of ['en', 'mn']) {
    const entries = read<Entry>(language);
    const shown = (covered[language] = new Set<string>());
    for (const [key, entry] of Object.entries(entries)) {
      const text = chinese[key];
      if (text === undefined) problems.push(`${language}.json: ${key} is not in zh.json`);
      else if (entry.zhHash !== fingerprint(text)) {
        problems.push(
          `${language}.json: ${key} was made for another Chinese text; look again, then --stamp`,
        );
      } else if (entry.status === 'reviewed') shown.add(key);
    }
    if (language === 'en') problems.push(...lacking(Object.keys(chinese), shown));
    console.log(
      `${language}: ${shown.size} of ${Object.keys(chinese).length} texts reviewed, the rest shows Chinese`,
    );
  }
  for (const line of coverLines(Object.keys(chinese), covered)) console.log(line);
  return problems;
}

function stamp(): void {
  const chinese = read<string>('zh');
  for (const language of ['en', 'mn']) {
    const entries = read<Entry>(language);
    for (const [key, entry] of Object.entries(entries))
      entry.zhHash = fingerprint(chinese[key] ?? '');
    writeFileSync(file(language), `${JSON.stringify(entries, null, 2)}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--stamp')) stamp();
  const problems = check();
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
