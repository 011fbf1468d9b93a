// SPDX-License-Identifier: MulanPSL-2.0
import type { Screen } from '@/app/router';
import HomePage from './HomePage.vue';
import PrintPage from './PrintPage.vue';
import ReceivePage from './ReceivePage.vue';

export const screens: readonly Screen[] = [
  // The open case stands in the address; the list beside it stays.
  { path: '/', page: HomePage, stays: true },
  { path: '/receive', page: ReceivePage },
  { path: '/print/:id/:paper', page: PrintPage },
  {
    path: '/supervisions',
    page: async () => (await import('./SupervisionsPage.vue')).default,
    stays: true,
  },
  { path: '/exchange', page: async () => (await import('./ExchangePage.vue')).default },
  { path: '/supervisions/:id', page: async () => (await import('./SupervisionPage.vue')).default },
];
