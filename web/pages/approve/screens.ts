// SPDX-License-Identifier: MulanPSL-2.0
import type { Screen } from '@/app/router';
import HomePage from './HomePage.vue';

export const screens: readonly Screen[] = [
  { path: '/', page: HomePage, stays: true },
  {
    path: '/supervisions',
    page: async () => (await import('./SupervisionsPage.vue')).default,
    stays: true,
  },
  { path: '/supervisions/:id', page: async () => (await import('./SupervisionPage.vue')).default },
];
