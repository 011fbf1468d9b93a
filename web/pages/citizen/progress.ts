// SPDX-License-Identifier: MulanPSL-2.0
// Where an errand stands: the screen that messages link to, and its card on the home screen. In a
// script of its own, small enough to come first when somebody opens such a link.
import { addWords } from '@/app/text';
import words from '@/text/zh.json?progress';

export { default as WatchedErrand } from '@/features/cases/WatchedErrand.vue';
export { default as ProgressPage } from './ProgressPage.vue';

addWords(words);
