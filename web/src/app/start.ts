// SPDX-License-Identifier: MulanPSL-2.0
// How every page begins: size, language, who is signed in, the first screen.
import { createApp } from 'vue';
import { startDisplay } from '@/app/display';
import { Screens, startRouter, type Screen } from '@/app/router';
import { loadSession, signInAddress, useSession } from '@/app/session';
import { addWords, restoreLanguage } from '@/app/text';

type Words = Readonly<Record<string, string>>;

export interface Start {
  screens: (session: Promise<unknown>) => readonly Screen[];
  /** Staff pages send a stranger to sign-in before anything is shown. */
  staff: boolean;
  /** What the page needs beside the words of the first screens. */
  words?: Words;
  /** The words of all later screens: fetched at once, and waited for where a screen is fetched. */
  later?: () => Promise<{ default: Words }>;
  /** Runs before anybody asks who is signed in. */
  before?: () => Promise<void>;
  /** Runs when it is known, and before the first screen. */
  known?: () => Promise<void>;
}

/** Fetched once; asked again after a network that failed. */
function once(fetched: () => Promise<{ default: Words }>): () => Promise<void> {
  let asked: Promise<void> | undefined;
  const ask = async () => addWords((await fetched()).default);
  return () =>
    (asked ??= ask().catch((lost: unknown) => {
      asked = undefined;
      throw lost;
    }));
}

function waiting(screen: Screen, words: () => Promise<void>): Screen {
  if (typeof screen.page !== 'function') return screen;
  return { ...screen, after: async () => void (await Promise.all([words(), screen.after?.()])) };
}

export async function start(page: Start): Promise<void> {
  const { screens, staff, words, later, before, known } = page;
  startDisplay();
  if (words) addWords(words);
  const rest = later && once(later);
  rest?.().catch(() => undefined);
  await before?.();
  const session = loadSession();
  await restoreLanguage();
  // With no network a staff page still opens, with what this browser keeps.
  if (staff && (await session).ok && useSession().actor.value?.kind !== 'staff') {
    location.replace(signInAddress());
    return;
  }
  await known?.();
  const all = screens(session);
  const shown = rest ? all.map((screen) => waiting(screen, rest)) : all;
  await startRouter(shown, document.getElementById('app')?.dataset['start']);
  createApp(Screens).mount('#app');
}
