// SPDX-License-Identifier: MulanPSL-2.0
import type { Screen } from '@/app/router';
import HomePage from './HomePage.vue';

export const screens: readonly Screen[] = [
  // The open case stands in the address; the list beside it stays.
  { path: '/', page: HomePage, stays: true },
  { path: '/receive', page: async () => (await import('./ReceivePage.vue')).default },
  { path: '/visit/:id', page: async () => (await import('./VisitPage.vue')).default },
  { path: '/print/:id/:paper', page: async () => (await import('./PrintPage.vue')).default },
  {
    path: '/supervisions',
    page: async () => (await import('./SupervisionsPage.vue')).default,
    stays: true,
  },
  { path: '/appointments', page: async () => (await import('./AppointmentsPage.vue')).default },
  { path: '/enquiries', page: async () => (await import('./EnquiriesPage.vue')).default },
  { path: '/papers', page: async () => (await import('./PapersPage.vue')).default, stays: true },
  { path: '/ratings', page: async () => (await import('./RatingsPage.vue')).default },
  { path: '/ratings/:id', page: async () => (await import('./MatterPage.vue')).default },
  { path: '/exchange', page: async () => (await import('./ExchangePage.vue')).default },
  { path: '/supervisions/:id', page: async () => (await import('./SupervisionPage.vue')).default },
];
