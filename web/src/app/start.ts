// SPDX-License-Identifier: MulanPSL-2.0
// How every page begins: size, language, who is signed in, the first screen.
import { createApp } from 'vue';
import { startDisplay } from '@/app/display';
import { Screens, startRouter, type Screen } from '@/app/router';
import { loadSession, signInAddress, useSession } from '@/app/session';
import { restoreLanguage } from '@/app/text';

export interface Start {
  screens: (session: Promise<unknown>) => readonly Screen[];
  /** Staff pages send a stranger to sign-in before anything is shown. */
  staff: boolean;
}

export async function start({ screens, staff }: Start): Promise<void> {
  startDisplay();
  const session = loadSession();
  await restoreLanguage();
  // With no network a staff page still opens, with what this browser keeps.
  if (staff && (await session).ok && useSession().actor.value?.kind !== 'staff') {
    location.replace(signInAddress());
    return;
  }
  await startRouter(screens(session));
  createApp(Screens).mount('#app');
}
