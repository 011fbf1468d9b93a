// SPDX-License-Identifier: MulanPSL-2.0
// The words that the first screens of a citizen and the sign-in need. Everything else comes with
// the later scripts (src/app/more_words.ts). They are found by following the imports from the
// pages' beginnings, so that the list is never kept by hand.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { citizenText } from './drop_staff_text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const beginnings = ['pages/citizen/main.ts', 'pages/signin/main.ts'];
// Made at run time from the server's codes, on the first screens too.
const always = [
  'trouble.',
  'advice.conflict',
  'advice.later',
  'advice.network.',
  ...['auth', 'idempotency', 'progress', 'request', 'server', 'person.phone_invalid'].flatMap(
    (part) => [`refusal.${part}`, `advice.${part}`],
  ),
];

/** The files that a file imports at once: not types, not what it fetches later. */
function imports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const named = [
    ...code.matchAll(/(?:import|export)\s+(?!type\b)[^'";]*?['"]([@.]\/?[^'"]+)['"]/g),
  ];
  return named
    .map((hit) => hit[1]!)
    .map((name) =>
      name.startsWith('@/') ? join(root, 'src', name.slice(2)) : join(dirname(file), name),
    )
    .flatMap((path) => [path, `${path}.ts`])
    .filter((path) => /\.(vue|ts)$/.test(path) && existsSync(path));
}

export function firstFiles(): string[] {
  const files = new Set(beginnings.map((name) => join(root, name)));
  for (const file of files) {
    // What follows is fetched later, even though a plain look at the text finds its name.
    for (const next of imports(file)) files.add(next);
  }
  return [...files];
}

/** True for the keys that the given code mentions, whole or by their beginning (`next.${…}`). */
export function mentioned(code: string): (key: string) => boolean {
  const whole = new Set(
    [...code.matchAll(/['"`]([a-z_0-9]+(?:\.[a-z_0-9]+)+)['"`]/g)].map((hit) => hit[1]!),
  );
  const starts = [...code.matchAll(/`([a-z_]+(?:\.[a-z_]+)*\.)\$\{/g)].map((hit) => hit[1]!);
  const known = [...starts, ...always];
  return (key) => whole.has(key) || known.some((start) => key.startsWith(start));
}

const firstKeys = () =>
  mentioned(
    firstFiles()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  );

/** The words of the first screens, or (`later`) all the others. */
export function split(source: string, first: (key: string) => boolean, later: boolean): string {
  const all = Object.entries(JSON.parse(source) as Record<string, string>);
  return JSON.stringify(Object.fromEntries(all.filter(([key]) => first(key) !== later)));
}

export function splitText(citizen: boolean): Plugin {
  const ending = '/src/text/zh.json?later';
  let first: ((key: string) => boolean) | undefined;
  let whole = true;
  return {
    name: 'split-text',
    enforce: 'pre',
    configResolved: (config) => void (whole = config.command === 'serve'),
    load(id) {
      if (!id.endsWith(ending)) return null;
      // While developing, every page has all words from the start.
      const code = whole ? '{}' : readFileSync(id.replace('?later', ''), 'utf8');
      first ??= firstKeys();
      const own = citizen ? citizenText(code) : code;
      return { code: `export default ${split(own, first, true)}`, moduleType: 'js' };
    },
    transform(code, id) {
      if (whole || !/\/src\/text\/[a-z]+\.json$/.test(id)) return null;
      const own = citizen ? citizenText(code) : code;
      first ??= firstKeys();
      return id.endsWith('/zh.json') ? split(own, first, false) : own;
    },
  };
}
