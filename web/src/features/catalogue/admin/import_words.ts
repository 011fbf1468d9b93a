// SPDX-License-Identifier: MulanPSL-2.0
import type { Tone } from '@/ui/Tag.vue';
import type { ImportJob } from './words';

const tones: Record<ImportJob['state'], Tone> = {
  waiting: 'brand',
  checking: 'brand',
  checked: 'gold',
  faulty: 'red',
  confirmed: 'brand',
  writing: 'brand',
  done: 'grass',
  dropped: 'grey',
};
export const stateTone = (state: ImportJob['state']): Tone => tones[state];

/** True while the server works on it and the page should look again. */
export const isMoving = ({ state }: ImportJob): boolean =>
  state === 'waiting' || state === 'checking' || state === 'confirmed' || state === 'writing';

/** 0–100; nothing is known of an import that waits. */
export function percentOf({ state, done, rows }: ImportJob): number {
  if (state === 'waiting' || state === 'confirmed') return 0;
  return rows <= 0 ? 100 : Math.min(100, Math.floor((done * 100) / rows));
}
