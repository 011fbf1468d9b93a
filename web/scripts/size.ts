// SPDX-License-Identifier: MulanPSL-2.0
// What a first visit to each page loads, gzipped, held against the budget of the design.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const kib = 1024;
const pages: readonly { page: string; maxKib: number }[] = [
  { page: 'index.html', maxKib: 60 },
  { page: 'signin/index.html', maxKib: 60 },
  { page: 'agent/index.html', maxKib: 90 },
  { page: 'desk/index.html', maxKib: 90 },
  { page: 'approve/index.html', maxKib: 90 },
  { page: 'oversight/index.html', maxKib: 90 },
  { page: 'admin/index.html', maxKib: 90 },
];

const zipped = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** The scripts and styles a page names, and the scripts those import at once (not later ones). */
function loadedBy(page: string): Set<string> {
  const html = readFileSync(join(dist, page), 'utf8');
  const files = new Set(
    [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((hit) => hit[1]!),
  );
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(dist, file), 'utf8');
    for (const hit of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      files.add(`assets/${hit[1]}`);
    }
  }
  return files;
}

let over = 0;
for (const { page, maxKib } of pages) {
  const files = loadedBy(page);
  const bytes = [page, ...files].reduce((sum, file) => sum + zipped(file), 0);
  const bad = bytes > maxKib * kib;
  over += bad ? 1 : 0;
  const size = (bytes / kib).toFixed(1).padStart(6);
  console.log(
    `${bad ? 'OVER' : 'ok  '} ${size} of ${maxKib} KiB in ${files.size + 1} files  ${page}`,
  );
}
process.exitCode = over === 0 ? 0 : 1;
