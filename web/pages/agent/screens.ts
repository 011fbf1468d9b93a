// SPDX-License-Identifier: MulanPSL-2.0
// All acts of a visit in the first script: an agent opens the page in the village office and works where no network
// is, so no screen may have to be fetched later.
import type { Screen } from '@/app/router';
import DeliverPage from './DeliverPage.vue';
import GuidePage from './GuidePage.vue';
import HomePage from './HomePage.vue';
import LettersPage from './LettersPage.vue';
import LogPage from './LogPage.vue';
import MandatePage from './MandatePage.vue';
import MaterialPage from './MaterialPage.vue';
import MinePage from './MinePage.vue';
import OrderPage from './OrderPage.vue';
import OutboxPage from './OutboxPage.vue';
import PapersPage from './PapersPage.vue';
import RenewPage from './RenewPage.vue';
import ReturnPage from './ReturnPage.vue';
import RoutePage from './RoutePage.vue';
import StopPage from './StopPage.vue';
import SupplementPage from './SupplementPage.vue';

export const screens: readonly Screen[] = [
  { path: '/', page: HomePage },
  { path: '/orders/:id', page: OrderPage },
  { path: '/orders/:id/mandate', page: MandatePage },
  { path: '/orders/:id/papers', page: PapersPage },
  { path: '/orders/:id/materials/:no', page: MaterialPage },
  { path: '/orders/:id/supplement', page: SupplementPage },
  { path: '/orders/:id/deliver', page: DeliverPage },
  { path: '/orders/:id/stop', page: StopPage },
  { path: '/orders/:id/renew', page: RenewPage },
  { path: '/orders/:id/return', page: ReturnPage },
  { path: '/items/:id', page: GuidePage },
  { path: '/route', page: RoutePage },
  { path: '/outbox', page: OutboxPage },
  { path: '/log', page: LogPage },
  { path: '/letters', page: LettersPage },
  // These are about what the server says now; without a network there is nothing to show.
  { path: '/orders/:id/person', page: async () => (await import('./PersonPage.vue')).default },
  {
    path: '/supervisions',
    page: async () => (await import('./SupervisionsPage.vue')).default,
    stays: true,
  },
  { path: '/duty-list', page: async () => (await import('./DutyListPage.vue')).default },
  { path: '/supervisions/:id', page: async () => (await import('./SupervisionPage.vue')).default },
  { path: '/cases/:id', page: async () => (await import('./CaseDoor.vue')).default },
  { path: '/mine', page: MinePage },
];
