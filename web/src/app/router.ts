// SPDX-License-Identifier: MulanPSL-2.0
// Screens by the part of the address after '#', so that the server needs no rewrites. Own and small:
// the library for this weighs a sixth of what a citizen may load on a first visit.
import { defineComponent, h, nextTick, shallowReactive, shallowRef, type Component } from 'vue';

export interface Screen {
  /** '/orders/:id'; what stands for a word with a colon becomes a property of the page. */
  path: string;
  page: Component | (() => Promise<Component>);
  /** True when the page must stay itself while its words change (the steps of one form). */
  stays?: boolean;
  /** What must be known before the page is shown, besides its script. */
  after?: () => Promise<unknown>;
}

export interface Route {
  path: string;
  params: Record<string, string>;
  query: Record<string, string>;
}

interface Found extends Route {
  screen: Screen;
}

const route = shallowReactive<Route>({ path: '/', params: {}, query: {} });
let home = '/';
const page = shallowRef<{ component: Component; key: string }>();
let screens: readonly Screen[] = [];
let turn = 0;
let place = 0;

/** The screen for an address, or undefined when none fits. */
export function matched(all: readonly Screen[], address: string): Found | undefined {
  const [path = '/', search = ''] = address.replace(/^#/, '').split('?');
  const words = path.split('/');
  for (const screen of all) {
    const wanted = screen.path.split('/');
    if (wanted.length !== words.length) continue;
    const params: Record<string, string> = {};
    const fits = wanted.every((word, at) => {
      const given = words[at] ?? '';
      if (!word.startsWith(':')) return word === given;
      params[word.slice(1)] = decodeURIComponent(given);
      return given !== '';
    });
    const query = Object.fromEntries(new URLSearchParams(search));
    if (fits) return { screen, path, params, query };
  }
  return undefined;
}

/** Each entry of the browser's history knows its place, so that "back" never leaves our pages. */
function keepPlace(): void {
  const known: unknown = history.state?.place;
  place = typeof known === 'number' ? known : place + 1;
  if (known !== place) history.replaceState({ place }, '');
}

async function show(first: boolean): Promise<void> {
  const mine = ++turn;
  const found = matched(screens, location.hash || `#${home}`);
  if (found === undefined) return replace('/');
  const { screen } = found;
  await screen.after?.();
  const component = await (typeof screen.page === 'function'
    ? (screen.page as () => Promise<Component>)()
    : screen.page);
  if (mine !== turn) return;
  Object.assign(route, { path: found.path, params: found.params, query: found.query });
  page.value = { component, key: screen.stays ? screen.path : location.hash };
  await nextTick();
  // A new screen starts at its top, also for those who hear it rather than see it.
  if (!first) document.getElementById('main')?.focus({ preventScroll: true });
}

export function push(to: string): void {
  location.hash = to;
}

export async function replace(to: string): Promise<void> {
  history.replaceState({ place }, '', `#${to}`);
  await show(false);
}

/** Back to where the person came from; where nothing of ours is before, up to `up`. */
export function back(up = '/'): void {
  if (place > 0) history.back();
  else void replace(up);
}

export const useRoute = (): Readonly<Route> => route;

export const Screens = defineComponent(() => () => {
  const now = page.value;
  return now && h(now.component, { key: now.key, ...route.params });
});

/** `first` is the screen of an address that names none. */
export async function startRouter(all: readonly Screen[], first = '/'): Promise<void> {
  screens = all;
  home = first;
  place = -1;
  keepPlace();
  window.addEventListener('hashchange', () => {
    keepPlace();
    void show(false);
  });
  await show(true);
}
