// SPDX-License-Identifier: MulanPSL-2.0
// How every page begins: size, language, who is signed in, the first screen.
import { createApp } from 'vue';
import { startDisplay } from '@/app/display';
import { Screens, startRouter, type Screen } from '@/app/router';
import { loadSession, signInAddress, useSession } from '@/app/session';
import { addWords, restoreLanguage } from '@/app/text';

export interface Start {
  screens: (session: Promise<unknown>) => readonly Screen[];
  /** Staff pages send a stranger to sign-in before anything is shown. */
  staff: boolean;
  /** What the page needs beside the words of the first screens. */
  words?: Readonly<Record<string, string>>;
  /** Runs before anybody asks who is signed in. */
  before?: () => Promise<void>;
  /** Runs when it is known, and before the first screen. */
  known?: () => Promise<void>;
}

export async function start({ screens, staff, words, before, known }: Start): Promise<void> {
  startDisplay();
  if (words) addWords(words);
  await before?.();
  const session = loadSession();
  await restoreLanguage();
  // With no network a staff page still opens, with what this browser keeps.
  if (staff && (await session).ok && useSession().actor.value?.kind !== 'staff') {
    location.replace(signInAddress());
    return;
  }
  await known?.();
  await startRouter(screens(session), document.getElementById('app')?.dataset['start']);
  createApp(Screens).mount('#app');
}
