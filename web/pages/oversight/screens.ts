// SPDX-License-Identifier: MulanPSL-2.0
import type { Screen } from '@/app/router';
import CasePage from './CasePage.vue';
import HomePage from './HomePage.vue';
import OrderPage from './OrderPage.vue';

export const screens: readonly Screen[] = [
  { path: '/', page: HomePage },
  { path: '/cases/:id', page: CasePage },
  { path: '/orders/:id', page: OrderPage },
  {
    path: '/supervisions',
    page: async () => (await import('./SupervisionsPage.vue')).default,
    stays: true,
  },
  { path: '/supervisions/:id', page: async () => (await import('./SupervisionPage.vue')).default },
];
