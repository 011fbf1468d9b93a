// SPDX-License-Identifier: MulanPSL-2.0
import type { Screen } from '@/app/router';
import HomePage from './HomePage.vue';

export const screens: readonly Screen[] = [{ path: '/', page: HomePage, stays: true }];
