// SPDX-License-Identifier: MulanPSL-2.0
import '@/ui/base.css';
import { start } from '@/app/start';
import SignInPage from './SignInPage.vue';

void start({ screens: () => [{ path: '/', page: SignInPage }], staff: false });
