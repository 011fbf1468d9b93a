// SPDX-License-Identifier: MulanPSL-2.0
// How large this device shows things. Remembered per device, applied as a class on <html>.
import { ref } from 'vue';

const stored = 'ortoo.elder';
export const elder = ref(false);

export function setElder(on: boolean): void {
  elder.value = on;
  document.documentElement.classList.toggle('elder', on);
  localStorage.setItem(stored, on ? 'yes' : 'no');
}

/** Called once by each page; which kind of screen it is for stands as a class on its <html>. */
export function startDisplay(): void {
  const phone = document.documentElement.classList.contains('phone');
  if (phone) setElder(localStorage.getItem(stored) === 'yes');
}
