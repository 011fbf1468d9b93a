// SPDX-License-Identifier: MulanPSL-2.0
// How much of each citizen's screen is translated, so that whoever translates sees where to begin.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeOf, followed, mentioned } from './first_text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Cover {
  screen: string;
  keys: string[];
}

/** The words each citizen's screen can show by itself, without what the server's codes add. */
export function screensOf(chinese: readonly string[]): Cover[] {
  const names = readdirSync(join(root, 'pages/citizen')).filter((name) => /Page\.vue$/.test(name));
  return names.map((name) => {
    const wanted = mentioned(codeOf(followed([`pages/citizen/${name}`], false)), []);
    return { screen: name.replace('.vue', ''), keys: chinese.filter(wanted) };
  });
}

/** 'GuidePage: en 61/61, mn 0/61' */
export function coverLines(
  chinese: readonly string[],
  shown: Readonly<Record<string, ReadonlySet<string>>>,
): string[] {
  return screensOf(chinese).map(({ screen, keys }) => {
    const counts = Object.entries(shown).map(
      ([language, has]) =>
        `${language} ${keys.filter((key) => has.has(key)).length}/${keys.length}`,
    );
    return `${screen}: ${counts.join(', ')}`;
  });
}
