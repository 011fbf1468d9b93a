// SPDX-License-Identifier: MulanPSL-2.0
// The parts of "my data", as they stand in the address.
export const parts = ['reads', 'consents', 'papers', 'rights'] as const;
export type Part = (typeof parts)[number];

export const partOf = (word: string): Part => parts.find((one) => one === word) ?? 'reads';
