// SPDX-License-Identifier: MulanPSL-2.0
// The bar above every page that says what is stopped: there from the first answer that speaks of it.
import { createApp } from 'vue';
import { whenStopped } from '@/app/stopped';
import StoppedBar from '@/app/StoppedBar.vue';

export function watchStopped(): void {
  whenStopped(() => {
    const place = document.createElement('div');
    document.body.prepend(place);
    createApp(StoppedBar).mount(place);
  });
}
