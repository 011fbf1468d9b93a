// SPDX-License-Identifier: MulanPSL-2.0
import type { Screen } from '@/app/router';
import HomePage from './HomePage.vue';

export const screens: readonly Screen[] = [
  // The open case stands in the address; the list beside it stays.
  { path: '/', page: HomePage, stays: true },
  { path: '/take', page: async () => (await import('./TakePage.vue')).default },
  { path: '/intakes/:id', page: async () => (await import('./IntakePage.vue')).default },
  { path: '/appointments', page: async () => (await import('./AppointmentsPage.vue')).default },
];
