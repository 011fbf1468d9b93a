// SPDX-License-Identifier: MulanPSL-2.0
import type { Screen } from '@/app/router';
import HomePage from './HomePage.vue';

const progress = () => import('./progress');
const find = () => import('./find');
const later = () => import('./later');

export function screens(session: Promise<unknown>): readonly Screen[] {
  // These show or do something of the signed-in person.
  const after = () => session;
  return [
    { path: '/', page: HomePage },
    { path: '/progress', page: async () => (await progress()).ProgressPage },
    { path: '/items', page: async () => (await find()).ItemsPage },
    { path: '/items/:id', page: async () => (await find()).GuidePage },
    {
      path: '/items/:id/order/:step',
      page: async () => (await later()).OrderPage,
      stays: true,
      after,
    },
    { path: '/orders/:id', page: async () => (await later()).OrderDetailPage, after },
    { path: '/orders/:id/mandate', page: async () => (await later()).MandatePage, after },
    { path: '/orders/:id/custody', page: async () => (await later()).CustodyPage, after },
    { path: '/enquiries', page: async () => (await later()).EnquiriesPage, after },
    { path: '/rate', page: async () => (await later()).RatePage, after },
    { path: '/results', page: async () => (await later()).ResultsPage },
    { path: '/station/:unit', page: async () => (await later()).StationPage },
    { path: '/badge/:code', page: async () => (await later()).BadgePage },
    { path: '/number/:code', page: async () => (await later()).NumberPage },
    { path: '/near', page: async () => (await later()).NearPage },
    { path: '/orders/:id/form', page: async () => (await later()).TogetherPage, after },
    { path: '/unit', page: async () => (await later()).UnitPage },
    { path: '/data/:part', page: async () => (await later()).DataPage, stays: true, after },
    { path: '/regulations', page: async () => (await later()).RulesPage },
    { path: '/regulations/:id', page: async () => (await later()).RulePage },
    { path: '/appointments', page: async () => (await later()).AppointmentsPage, after },
    { path: '/ask', page: async () => (await later()).AskPage, after },
    { path: '/letters', page: async () => (await later()).LettersPage, after },
    { path: '/check', page: async () => (await later()).CheckPage },
    { path: '/mine', page: async () => (await later()).MinePage, after },
  ];
}

/** Fetches the later screens once the first one stands. */
export function fetchLater(): void {
  const whenIdle =
    window.requestIdleCallback ?? ((then: () => void) => window.setTimeout(then, 2000));
  whenIdle(() => void later());
}
