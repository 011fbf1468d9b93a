// SPDX-License-Identifier: MulanPSL-2.0
// The machine in the hall. It signs nobody in and keeps nothing of anybody; what it keeps is which
// hall it stands in, brought once by the address the head printed (#hall=…&code=…).
import '@/ui/base.css';
import { createApp } from 'vue';
import { addWords } from '@/app/text';
import words from '@/text/zh.json?kiosk';
import KioskPage from './KioskPage.vue';
import { placeOf } from './place';

addWords(words);
createApp(KioskPage, { place: placeOf() }).mount('#app');
