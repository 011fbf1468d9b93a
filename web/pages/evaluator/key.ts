// SPDX-License-Identifier: MulanPSL-2.0
const slot = 'ortoo.evaluator';

export const keptKey = (): string => localStorage.getItem(slot) ?? '';

export function keepKey(token: string): void {
  localStorage.setItem(slot, token);
}

export function forgetKey(): void {
  localStorage.removeItem(slot);
}
