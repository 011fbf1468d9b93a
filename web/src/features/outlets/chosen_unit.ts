// SPDX-License-Identifier: MulanPSL-2.0
// The village or community this phone's owner chose. Kept on the phone, sent nowhere by itself.
import { ref } from 'vue';

export interface ChosenUnit {
  id: string;
  name: string;
}

const slot = 'ortoo.unit';

function kept(): ChosenUnit | undefined {
  try {
    return JSON.parse(localStorage.getItem(slot) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export const chosenUnit = ref<ChosenUnit | undefined>(kept());

export function chooseUnit(unit: ChosenUnit): void {
  chosenUnit.value = unit;
  localStorage.setItem(slot, JSON.stringify(unit));
}
