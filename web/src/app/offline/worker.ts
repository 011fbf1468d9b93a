// SPDX-License-Identifier: MulanPSL-2.0
// The page's side of its service worker. A new version waits until the person says so: nobody's form
// is taken away under his hands.
import { ref } from 'vue';
import { phone } from '@/app/offline/phone';

/** A newer version of the page is here and waits. */
export const updateWaits = ref(false);
let waiting: ServiceWorker | null = null;

function noticed(registration: ServiceWorkerRegistration): void {
  // The first one of all waits for nobody.
  waiting = navigator.serviceWorker.controller === null ? null : registration.waiting;
  updateWaits.value = waiting !== null;
}

export async function startWorker(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker
    .register('/agent/sw.js', { scope: '/agent/' })
    .catch(() => undefined);
  if (registration === undefined) return;
  noticed(registration);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => noticed(registration));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
  });
}

/** The person pressed: what he typed is stored first. */
export async function takeUpdate(): Promise<void> {
  await phone.opened?.shelves.settled();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage('update');
}
