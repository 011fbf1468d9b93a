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
  { path: '/regulations', page: async () => (await import('./RegulationsPage.vue')).default },
  { path: '/regulations/:id', page: async () => (await import('./RegulationPage.vue')).default },
  { path: '/registers', page: async () => (await import('./RegistersPage.vue')).default },
  { path: '/board', page: async () => (await import('./BoardPage.vue')).default },
  { path: '/station', page: async () => (await import('./StationPage.vue')).default },
  { path: '/equipment', page: async () => (await import('./EquipmentPage.vue')).default },
  { path: '/targets', page: async () => (await import('./TargetsPage.vue')).default },
  { path: '/targets/cases', page: async () => (await import('./TargetCasesPage.vue')).default },
  { path: '/haves', page: async () => (await import('./HavesPage.vue')).default },
  {
    path: '/ratings',
    page: async () => (await import('./RatingsPage.vue')).default,
    stays: true,
  },
  { path: '/ratings/:id', page: async () => (await import('./MatterPage.vue')).default },
  { path: '/duty', page: async () => (await import('./DutyPage.vue')).default },
  {
    path: '/partners',
    page: async () => (await import('./PartnersPage.vue')).default,
    stays: true,
  },
  { path: '/reports', page: async () => (await import('./ReportsPage.vue')).default },
  {
    path: '/projects',
    page: async () => (await import('./ProjectsPage.vue')).default,
    stays: true,
  },
  { path: '/stops', page: async () => (await import('./StopsPage.vue')).default },
  { path: '/exchange', page: async () => (await import('./ExchangePage.vue')).default },
  { path: '/supervisions/:id', page: async () => (await import('./SupervisionPage.vue')).default },
];
