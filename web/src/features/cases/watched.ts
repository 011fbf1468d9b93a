// SPDX-License-Identifier: MulanPSL-2.0
// The errands this phone follows: number and last four digits of the telephone, as on the receipt.
import { ref } from 'vue';

export interface Watched {
  number: string;
  last4: string;
}

const slot = 'ortoo.watched';
const most = 5;

function kept(): Watched[] {
  try {
    return JSON.parse(localStorage.getItem(slot) ?? '[]');
  } catch {
    return [];
  }
}

export const watched = ref<Watched[]>(kept());

function keep(next: Watched[]): void {
  watched.value = next.slice(0, most);
  localStorage.setItem(slot, JSON.stringify(watched.value));
}

export function watchErrand(errand: Watched): void {
  keep([errand, ...watched.value.filter((one) => one.number !== errand.number)]);
}

/** A machine that everybody uses keeps nobody's. */
export function forgetWatched(): void {
  keep([]);
}

export function unwatchErrand(number: string): void {
  keep(watched.value.filter((one) => one.number !== number));
}
