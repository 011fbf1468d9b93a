// SPDX-License-Identifier: MulanPSL-2.0
import type { Screen } from '@/app/router';
import HomePage from './HomePage.vue';

export const screens: readonly Screen[] = [
  { path: '/', page: HomePage },
  { path: '/items', page: async () => (await import('./ItemsPage.vue')).default, stays: true },
  { path: '/items/:id', page: async () => (await import('./ItemPage.vue')).default },
  { path: '/items/:id/task', page: async () => (await import('./TaskPage.vue')).default },
  {
    path: '/items/:id/situations',
    page: async () => (await import('./SituationsPage.vue')).default,
  },
  { path: '/imports', page: async () => (await import('./ImportsPage.vue')).default },
  { path: '/imports/:id', page: async () => (await import('./ImportPage.vue')).default },
  { path: '/claims', page: async () => (await import('./ClaimsPage.vue')).default },
  { path: '/claims/:unit', page: async () => (await import('./UnitClaimsPage.vue')).default },
  { path: '/lists', page: async () => (await import('./ListsPage.vue')).default },
  { path: '/lists/:unit', page: async () => (await import('./UnitListPage.vue')).default },
  { path: '/guidance', page: async () => (await import('./GuidancePage.vue')).default },
  { path: '/powers', page: async () => (await import('./PowersPage.vue')).default },
  { path: '/frequent', page: async () => (await import('./FrequentPage.vue')).default },
  { path: '/wordings', page: async () => (await import('./WordingsPage.vue')).default },
  { path: '/wordings/:kind', page: async () => (await import('./WordingPage.vue')).default },
];
