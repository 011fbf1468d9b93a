// SPDX-License-Identifier: MulanPSL-2.0
// Which words a page loads. The words of the citizen's home and of the sign-in come with the first
// script of every page; what else a page needs comes as `zh.json?<page>`, and the screens a citizen
// arrives at have their own few. All are found by following the imports from the pages' beginnings,
// so that no list is kept by hand.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { citizenText } from './drop_staff_text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const beginnings = ['pages/citizen/main.ts', 'pages/signin/main.ts'];
// Made at run time from the server's codes: what can happen to anything that is read, and any
// refusal where something is written.
const onFirst = ['trouble.', 'advice.later', 'advice.network.', 'refusal.server'];
const refusals = (...of: string[]) => of.flatMap((part) => [`refusal.${part}`, `advice.${part}`]);
// The citizen's scripts that come before the one with all the rest.
const parts: Record<string, readonly string[]> = {
  progress: [
    ...refusals('auth', 'progress', 'request'),
    ...['advice.conflict', 'field.number', 'field.last4', 'next.'],
  ],
  find: refusals('catalogue.item', 'request', 'unit.not_found'),
};
const onSignIn = [...refusals('auth', 'request', 'function'), 'advice.conflict'];
const onKiosk = [
  ...refusals('appointment', 'queue', 'progress', 'request', 'function'),
  ...['field.', 'next.'],
];
const onEvaluator = refusals('rating', 'request', 'server', 'network', 'function');
const onOthers = ['refusal.', 'advice.', 'field.', 'next.'];
// A staff page's first screens come with their own words (`zh.json?desk`); the rest, refusals among
// them, is fetched as soon as it has begun (`zh.json?desk-later`).
const inTwo = ['admin', 'agent', 'approve', 'bank', 'desk', 'oversight'];
// Pages that ask for little can be refused little; the board asks nobody anything.
const always: Readonly<Record<string, readonly string[]>> = {
  signin: onSignIn,
  kiosk: onKiosk,
  evaluator: onEvaluator,
  board: [],
  window: [],
};
const onBeginnings = ['next.'];
// Refusals of routes that one page alone calls. Should one come elsewhere, its code is shown.
const onlyAt: Readonly<Record<string, readonly string[]>> = {
  admin: ['refusal.catalogue.', 'refusal.document.template'],
};
const anywhere = ['refusal.catalogue.item_unknown'];

/** True when the key is of a room that this page is not. */
export function elsewhere(page: string, key: string): boolean {
  return (
    !anywhere.includes(key) &&
    Object.entries(onlyAt).some(
      ([at, starts]) => at !== page && starts.some((start) => key.startsWith(start)),
    )
  );
}

/** The files a file imports at once, and (`later`) also those it fetches when they are wanted. */
function imports(file: string, later: boolean): string[] {
  const code = readFileSync(file, 'utf8');
  const once = /(?:import|export)\s+(?!type\b)[^'";()]*?['"]([@.]\/?[^'"]+)['"]/g;
  const wanted = /import\(\s*['"]([@.]\/?[^'"]+)['"]\s*\)/g;
  const hits = [...code.matchAll(once), ...(later ? code.matchAll(wanted) : [])];
  return hits
    .map((hit) => hit[1]!)
    .map((name) =>
      name.startsWith('@/') ? join(root, 'src', name.slice(2)) : join(dirname(file), name),
    )
    .flatMap((path) => [path, `${path}.ts`])
    .filter((path) => /\.(vue|ts)$/.test(path) && existsSync(path));
}

export function followed(from: readonly string[], later: boolean): string[] {
  const files = new Set(from.map((name) => join(root, name)));
  for (const file of files) for (const next of imports(file, later)) files.add(next);
  return [...files];
}

export const firstFiles = (): string[] => followed(beginnings, false);
export const pageFiles = (page: string): string[] => followed([`pages/${page}/main.ts`], true);

/** True for the keys that the given code mentions, whole or by their beginning (`next.${…}`); the
    names of fields only as far as they are mentioned whole: every page can make any of them. */
export function mentioned(
  code: string,
  always: readonly string[] = onFirst,
): (key: string) => boolean {
  const whole = new Set(
    [...code.matchAll(/['"`]([a-z_0-9]+(?:\.[a-z_0-9]+)+)['"`]/g)].map((hit) => hit[1]!),
  );
  const starts = [...code.matchAll(/[`'"]([a-z_]+(?:\.[a-z_]+)*\.)(?:\$\{|['"]\s*\+)/g)].map(
    (hit) => hit[1]!,
  );
  const known = [...starts.filter((start) => start !== 'field.'), ...always];
  return (key) => whole.has(key) || known.some((start) => key.startsWith(start));
}

export const codeOf = (files: readonly string[]) =>
  files.map((file) => readFileSync(file, 'utf8')).join('\n');

/** The entries of a text file that `wanted` asks for. */
export function picked(source: string, wanted: (key: string) => boolean): string {
  const all = Object.entries(JSON.parse(source) as Record<string, string>);
  return JSON.stringify(Object.fromEntries(all.filter(([key]) => wanted(key))));
}

export function splitText(citizen: boolean): Plugin {
  const file = /\/src\/text\/zh\.json\?([a-z-]+)$/;
  let first: ((key: string) => boolean) | undefined;
  let whole = true;
  const isFirst = (key: string) => (first ??= mentioned(codeOf(firstFiles())))(key);
  const ofPart = Object.entries(parts).map(([part, always]) => {
    const files = followed([`pages/citizen/${part}.ts`], false);
    return [part, mentioned(codeOf(files), always)] as const;
  });
  const begun = (page: string) => {
    const wanted = mentioned(codeOf(followed([`pages/${page}/main.ts`], false)), onBeginnings);
    return (key: string) => wanted(key) && !isFirst(key);
  };
  const wantedBy = (name: string): ((key: string) => boolean) => {
    const page = name.replace(/-later$/, '');
    const before = inTwo.includes(page) ? begun(page) : () => false;
    if (page === name && inTwo.includes(page)) return before;
    const part = ofPart.find(([name]) => name === page);
    if (part) return (key) => part[1](key) && !isFirst(key);
    const wanted = mentioned(codeOf(pageFiles(page)), always[page] ?? onOthers);
    const there = (key: string) => page === 'citizen' && ofPart.some(([, has]) => has(key));
    const gone = (key: string) => isFirst(key) || there(key) || before(key);
    return (key) => wanted(key) && !gone(key) && !elsewhere(page, key);
  };
  let all: ((key: string) => boolean) | undefined;
  const ofCitizen = (key: string) =>
    (all ??= mentioned(codeOf(pageFiles('citizen')), [...onFirst, ...onOthers]))(key);
  const own = (code: string, isPicked: boolean) => (citizen ? citizenText(code, isPicked) : code);
  return {
    name: 'split-text',
    enforce: 'pre',
    configResolved: (config) => void (whole = config.command === 'serve'),
    load(id) {
      const page = file.exec(id)?.[1];
      if (page === undefined) return null;
      // While developing, every page has all words from the start.
      if (whole) return { code: 'export default {}', moduleType: 'js' };
      const words = picked(own(readFileSync(id.split('?')[0]!, 'utf8'), true), wantedBy(page));
      return { code: `export default ${words}`, moduleType: 'js' };
    },
    transform(code, id) {
      if (whole || !/\/src\/text\/[a-z]+\.json$/.test(id)) return null;
      if (id.endsWith('/zh.json')) return picked(own(code, true), isFirst);
      return citizen ? picked(own(code, true), ofCitizen) : code;
    },
  };
}
