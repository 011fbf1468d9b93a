// SPDX-License-Identifier: MulanPSL-2.0
import '@/ui/base.css';
import { start } from '@/app/start';
import { fetchLater, screens } from './screens';

void start({ screens, staff: false }).then(fetchLater);
