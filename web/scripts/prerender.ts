// SPDX-License-Identifier: MulanPSL-2.0
// Draws the screens people arrive at into HTML files, styles inside, so that a slow phone shows them
// after one answer of the server. The script draws them anew when it comes; nothing is stitched.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';

interface Drawn {
  file: string;
  start: string;
  html: string;
}

/** The page with a drawn screen in it and every stylesheet it names written out. */
export function filled(page: string, { start, html }: Drawn, styleOf: (file: string) => string) {
  const place = '<div id="app"></div>';
  if (!page.includes(place)) throw new Error(`the built page has no ${place}`);
  const link = /<link rel="stylesheet"[^>]*href="\/([^"]+)">/g;
  const named = [...page.matchAll(link)];
  if (named.length === 0) throw new Error('the built page names no stylesheet');
  return page
    .replace(link, (_, file: string) => `<style>${styleOf(file)}</style>`)
    .replace(place, () => `<div id="app" data-start="${start}">${html}</div>`);
}

/** The scripts of these names and those they import, by name: 'progress', 'InnerPage'. */
function withImports(dist: string, assets: readonly string[], names: readonly string[]): string[] {
  const found = new Set(names);
  for (const name of found) {
    const file = assets.find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
    if (file === undefined) throw new Error(`there is no script ${name}`);
    const code = readFileSync(join(dist, 'assets', file), 'utf8');
    const named = /(?:from|import)\s*["'`]\.\/([\w.]+)-[\w-]+\.js["'`]/g;
    for (const hit of code.matchAll(named)) if (hit[1] !== 'citizen') found.add(hit[1]!);
  }
  return [...found];
}

async function drawn(root: string): Promise<Drawn[]> {
  // Inside the project, so that what it imports is found.
  const folder = join(root, 'node_modules/.prerender');
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'public',
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'pages/citizen/draw.ts') },
    },
  });
  const { drawAll } = await import(join(folder, 'draw.js'));
  const screens: Drawn[] = await drawAll();
  rmSync(folder, { recursive: true });
  return screens;
}

export async function prerender(root: string, dist: string): Promise<void> {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const assets = readdirSync(join(dist, 'assets'));
  const style = (file: string) => readFileSync(join(dist, file), 'utf8').trim();
  // What the drawn screen needs beyond the home's styles, by the names of their scripts.
  const more: Record<string, readonly string[]> = {
    '/': [],
    '/progress': ['progress'],
    '/items': ['find'],
  };
  for (const screen of await drawn(root)) {
    const scripts = withImports(dist, assets, more[screen.start] ?? []);
    const extra = scripts
      .map((name) => assets.find((file) => file.startsWith(`${name}-`) && file.endsWith('.css')))
      .map((file) => (file === undefined ? '' : style(join('assets', file))));
    const file = join(dist, screen.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      filled(page, screen, (name) => style(name) + extra.join('')),
    );
  }
}
