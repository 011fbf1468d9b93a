// SPDX-License-Identifier: MulanPSL-2.0
// Writes the agent's service worker: every file that its page may ever ask for, and a version that
// changes when one of them does.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'agent/index.html';
const beside = ['/favicon.svg', '/agent.webmanifest'];

/** The scripts and styles of a page: named by it, and by each other, also those fetched later. */
export function filesOf(dist: string): string[] {
  const named = (text: string) =>
    [...text.matchAll(/["'`](?:\.\/|\/?assets\/)([\w.-]+\.(?:js|css|woff2|svg))["'`]/g)]
      .map((hit) => `/assets/${hit[1]!}`)
      .filter((file) => existsSync(join(dist, file)));
  const files = new Set(named(readFileSync(join(dist, page), 'utf8')));
  for (const file of files) {
    for (const next of named(readFileSync(join(dist, file), 'utf8'))) files.add(next);
  }
  return [...files].sort();
}

export function writeWorker(root: string, dist: string): void {
  const files = [...filesOf(dist), ...beside.filter((file) => existsSync(join(dist, file)))];
  const hash = createHash('sha256');
  for (const file of [`/${page}`, ...files])
    hash.update(file).update(readFileSync(join(dist, file)));
  const worker = readFileSync(join(root, 'pages/agent/sw.js'), 'utf8')
    .replace('SHELL_VERSION', hash.digest('hex').slice(0, 16))
    .replace("['SHELL_FILES']", () => JSON.stringify(['/agent/', ...files]));
  if (worker.includes('SHELL_')) throw new Error('sw.js: a place to fill is missing');
  writeFileSync(join(dist, 'agent/sw.js'), worker);
}
