// SPDX-License-Identifier: MulanPSL-2.0

/**
 * The four lights of a deadline. The server decides which one and writes the sentence beside it:
 * green ● on time, gold ▲ due today, red ■ overdue, grey ○ the clock does not run.
 */
export type Light = 'green' | 'gold' | 'red' | 'grey';
export const lights: readonly Light[] = ['red', 'gold', 'green', 'grey'];
