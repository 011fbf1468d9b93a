// SPDX-License-Identifier: MulanPSL-2.0
// Times of a day as the server counts them, in minutes after midnight.

/** 570 → "9:30". */
export function clockWords(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/** "09:30", as an input of type time has it, in minutes; NaN for anything else. */
export function minuteOf(text: string): number {
  const found = /^(\d{1,2}):(\d\d)$/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : Number.NaN;
}
