// SPDX-License-Identifier: MulanPSL-2.0
import '@/ui/base.css';
import { start } from '@/app/start';
import { watchStopped } from '@/app/stopped_bar';
import words from '@/text/zh.json?admin';
import { screens } from './screens';

const later = async () => import('@/text/zh.json?admin-later');
void start({ screens: () => screens, staff: true, words, later });
watchStopped();
