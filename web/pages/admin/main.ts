// SPDX-License-Identifier: MulanPSL-2.0
import '@/ui/base.css';
import { start } from '@/app/start';
import words from '@/text/zh.json?admin';
import { screens } from './screens';

void start({ screens: () => screens, staff: true, words });
