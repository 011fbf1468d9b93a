// SPDX-License-Identifier: MulanPSL-2.0
// A browser does not hear that the printer has no paper; the clerk sees it. What did not come out
// waits here, in this browser, until it was printed again: no receipt is forgotten.
import { ref } from 'vue';

export interface Waiting {
  id: string;
  number: string;
  visit: string;
}
const slot = 'ortoo.printer';

function kept(): Waiting[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(slot) ?? '[]');
    return Array.isArray(found) ? (found as Waiting[]) : [];
  } catch {
    return [];
  }
}
export const waiting = ref<Waiting[]>(kept());

function keep(now: Waiting[]): void {
  waiting.value = now;
  localStorage.setItem(slot, JSON.stringify(now));
}
export const waits = (id: string): boolean => waiting.value.some((one) => one.id === id);
export const notPrinted = (paper: Waiting): void => {
  if (!waits(paper.id)) keep([...waiting.value, paper]);
};
export const printedAgain = (id: string): void =>
  keep(waiting.value.filter((one) => one.id !== id));
