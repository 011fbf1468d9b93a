// SPDX-License-Identifier: MulanPSL-2.0
// What is said for a call, as words of one sound file: 请 A 零 二 三 号到 三 号窗口.
import { clips, type Clip } from './clips';

const known = (word: string): word is Clip => word in clips;
const each = (text: string): Clip[] => [...text.toUpperCase()].filter(known);

/** A window's sign: up to 99 as a number (十二), anything else letter by letter. */
function sign(label: string): Clip[] {
  const whole = /^\d{1,2}$/.test(label) ? Number(label) : 0;
  if (whole < 10) return each(label);
  const tens = Math.floor(whole / 10);
  const ones = whole % 10;
  return [...(tens > 1 ? each(String(tens)) : []), 'ten', ...(ones > 0 ? each(String(ones)) : [])];
}

export function sentence(call: { number: string; window: string }): Clip[] {
  return ['please', ...each(call.number), 'number_to', ...sign(call.window), 'window'];
}
