// SPDX-License-Identifier: MulanPSL-2.0
import '@/ui/base.css';
import '@/app/more_words';
import { start } from '@/app/start';
import { screens } from './screens';

void start({ screens: () => screens, staff: true });
