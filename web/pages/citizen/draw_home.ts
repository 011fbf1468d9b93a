// SPDX-License-Identifier: MulanPSL-2.0
// For the build alone (scripts/prerender.ts): the home screen as text, before anything is known.
import { renderToString } from '@vue/server-renderer';
import { createSSRApp } from 'vue';
import HomePage from './HomePage.vue';

export const drawHome = (): Promise<string> => renderToString(createSSRApp(HomePage));
