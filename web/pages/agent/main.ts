// SPDX-License-Identifier: MulanPSL-2.0
import '@/ui/base.css';
import { beginAlone, keepInTouch } from '@/app/offline/touch';
import { startWorker } from '@/app/offline/worker';
import { start } from '@/app/start';
import { watchStopped } from '@/app/stopped_bar';
import words from '@/text/zh.json?agent';
import { screens } from './screens';

const later = async () => import('@/text/zh.json?agent-later');
void startWorker();
void start({
  screens: () => screens,
  staff: true,
  words,
  later,
  before: beginAlone,
  known: keepInTouch,
});
watchStopped();
