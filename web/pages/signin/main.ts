// SPDX-License-Identifier: MulanPSL-2.0
import '@/ui/base.css';
import { start } from '@/app/start';
import words from '@/text/zh.json?signin';
import SignInPage from './SignInPage.vue';

void start({ screens: () => [{ path: '/', page: SignInPage }], staff: false, words });
