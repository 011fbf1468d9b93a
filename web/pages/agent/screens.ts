// SPDX-License-Identifier: MulanPSL-2.0
// The list and the order come with the first script. The service worker has fetched the rest by the time the agent
// leaves the village office, so those open without a network too.
import type { Screen } from '@/app/router';
import HomePage from './HomePage.vue';
import OrderPage from './OrderPage.vue';

export const screens: readonly Screen[] = [
  { path: '/', page: HomePage },
  { path: '/orders/:id', page: OrderPage },
  { path: '/orders/:id/mandate', page: async () => (await import('./MandatePage.vue')).default },
  { path: '/orders/:id/papers', page: async () => (await import('./PapersPage.vue')).default },
  { path: '/orders/:id/custody', page: async () => (await import('./CustodyPage.vue')).default },
  {
    path: '/orders/:id/materials/:no',
    page: async () => (await import('./MaterialPage.vue')).default,
  },
  {
    path: '/orders/:id/supplement',
    page: async () => (await import('./SupplementPage.vue')).default,
  },
  { path: '/orders/:id/deliver', page: async () => (await import('./DeliverPage.vue')).default },
  { path: '/orders/:id/stop', page: async () => (await import('./StopPage.vue')).default },
  { path: '/orders/:id/renew', page: async () => (await import('./RenewPage.vue')).default },
  { path: '/orders/:id/return', page: async () => (await import('./ReturnPage.vue')).default },
  { path: '/items/:id', page: async () => (await import('./GuidePage.vue')).default },
  { path: '/route', page: async () => (await import('./RoutePage.vue')).default },
  { path: '/outbox', page: async () => (await import('./OutboxPage.vue')).default },
  {
    path: '/orders/:id/appointment',
    page: async () => (await import('./AppointPage.vue')).default,
  },
  { path: '/calendar', page: async () => (await import('./CalendarPage.vue')).default },
  { path: '/log', page: async () => (await import('./LogPage.vue')).default },
  { path: '/letters', page: async () => (await import('./LettersPage.vue')).default },
  { path: '/mine', page: async () => (await import('./MinePage.vue')).default },
  // These are about what the server says now; without a network there is nothing to show.
  { path: '/orders/:id/person', page: async () => (await import('./PersonPage.vue')).default },
  {
    path: '/supervisions',
    page: async () => (await import('./SupervisionsPage.vue')).default,
    stays: true,
  },
  { path: '/lessons', page: async () => (await import('./LessonsPage.vue')).default },
  { path: '/duty-list', page: async () => (await import('./DutyListPage.vue')).default },
  { path: '/supervisions/:id', page: async () => (await import('./SupervisionPage.vue')).default },
  { path: '/enquiries', page: async () => (await import('./EnquiriesPage.vue')).default },
  { path: '/papers', page: async () => (await import('./HeldPage.vue')).default },
  { path: '/cases/:id', page: async () => (await import('./CaseDoor.vue')).default },
  { path: '/calls', page: async () => (await import('./CallsPage.vue')).default },
  { path: '/calls/:id/order', page: async () => (await import('./CallOrderPage.vue')).default },
  { path: '/orders/:id/form', page: async () => (await import('./TogetherPage.vue')).default },
  { path: '/faults', page: async () => (await import('./FaultsPage.vue')).default },
  { path: '/matters', page: async () => (await import('./MattersPage.vue')).default },
  { path: '/matters/:id', page: async () => (await import('./MatterPage.vue')).default },
  { path: '/board', page: async () => (await import('./BoardPage.vue')).default },
];
