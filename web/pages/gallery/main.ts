// SPDX-License-Identifier: MulanPSL-2.0
import '@/ui/base.css';
import { createApp } from 'vue';
import { startDisplay } from '@/app/display';
import Desk from './Desk.vue';
import Phone from './Phone.vue';

const desk = location.hash.startsWith('#desk');
document.documentElement.classList.add(desk ? 'desk' : 'phone');
startDisplay();
createApp(desk ? Desk : Phone).mount('#app');
