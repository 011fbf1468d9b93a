// SPDX-License-Identifier: MulanPSL-2.0
// For the build alone (scripts/prerender.ts): the screens people arrive at, as text, before anything
// is known. Each gets an address of its own; `start` is the screen it opens.
import { renderToString } from '@vue/server-renderer';
import { createSSRApp, type Component } from 'vue';
// By the scripts that bring their words along.
import { GuidePage, ItemsPage } from './find';
import HomePage from './HomePage.vue';
import { ProgressPage } from './progress';

interface Drawn {
  file: string;
  start: string;
  html: string;
}

const arrivals: readonly [
  file: string,
  start: string,
  page: Component,
  props?: Record<string, string>,
][] = [
  ['index.html', '/', HomePage],
  ['items/index.html', '/items', ItemsPage],
  ['guide/index.html', '/items', GuidePage, { id: '' }],
  ['progress/index.html', '/progress', ProgressPage],
];

export const drawAll = (): Promise<Drawn[]> =>
  Promise.all(
    arrivals.map(async ([file, start, page, props]) => ({
      file,
      start,
      html: await renderToString(createSSRApp(page, props)),
    })),
  );
