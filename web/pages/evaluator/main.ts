// SPDX-License-Identifier: MulanPSL-2.0
// The tablet beside a window. It signs nobody in and shows nothing of anybody; what it keeps is the
// key it got when the clerk paired it.
import '@/ui/base.css';
import { createApp } from 'vue';
import { addWords } from '@/app/text';
import words from '@/text/zh.json?evaluator';
import EvaluatorPage from './EvaluatorPage.vue';

addWords(words);
createApp(EvaluatorPage).mount('#app');
