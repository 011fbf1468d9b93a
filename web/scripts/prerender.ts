// SPDX-License-Identifier: MulanPSL-2.0
// Draws the citizen's home screen into index.html, so that a slow phone shows it before the script
// is there. The script draws it anew when it comes; nothing is stitched together.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

export async function prerender(root: string, dist: string): Promise<void> {
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
      rolldownOptions: { input: join(root, 'pages/citizen/draw_home.ts') },
    },
  });
  const { drawHome } = await import(join(folder, 'draw_home.js'));
  const home: string = await drawHome();
  rmSync(folder, { recursive: true });
  const file = join(dist, 'index.html');
  const page = readFileSync(file, 'utf8');
  const place = '<div id="app"></div>';
  if (!page.includes(place)) throw new Error(`${file} has no ${place}`);
  writeFileSync(
    file,
    page.replace(place, () => `<div id="app">${home}</div>`),
  );
}
