// SPDX-License-Identifier: MulanPSL-2.0
// Builds web/dist: the citizen page, then the staff pages, then a .gz and a .br twin beside every
// text file, so that the server never compresses while somebody waits.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { prerender } from './prerender.ts';
import { writeWorker } from './shell.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const textTypes = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt']);
// Smaller than this a twin costs more in look-ups than it saves on the wire.
const twinBytesMin = 512;

function compress(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length < twinBytesMin) return;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
}

rmSync(dist, { recursive: true, force: true });
for (const mode of ['public', 'staff']) {
  await build({ configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });
}
await prerender(root, dist);
writeWorker(root, dist);
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (textTypes.has(extname(name))) compress(join(dist, name));
}
console.log(`built ${dist}`);
