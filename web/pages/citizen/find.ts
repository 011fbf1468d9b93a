// SPDX-License-Identifier: MulanPSL-2.0
// Finding an item and reading its guide: what most people come for, in a script of its own.
import { addWords } from '@/app/text';
import words from '@/text/zh.json?find';

export { default as GuidePage } from './GuidePage.vue';
export { default as ItemsPage } from './ItemsPage.vue';

addWords(words);
