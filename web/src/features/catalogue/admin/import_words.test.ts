// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { isMoving, percentOf, stateTone } from './import_words';
import type { ImportJob } from './words';

const job = (state: ImportJob['state'], done = 0, rows = 0) =>
  ({ state, done, rows }) as unknown as ImportJob;

describe('an import', () => {
  it('moves until it needs a person or has ended', () => {
    expect(isMoving(job('waiting'))).toBe(true);
    expect(isMoving(job('writing'))).toBe(true);
    for (const state of ['checked', 'faulty', 'done', 'dropped'] as const) {
      expect(isMoving(job(state))).toBe(false);
    }
  });

  it('tells how far it is, and never more than all', () => {
    expect(percentOf(job('waiting', 0, 100))).toBe(0);
    expect(percentOf(job('checking', 4999, 10000))).toBe(49);
    expect(percentOf(job('checking', 10001, 10000))).toBe(100);
    expect(percentOf(job('writing', 0, 0))).toBe(100);
  });

  it('is red only with faults', () => {
    expect(stateTone('faulty')).toBe('red');
    expect(stateTone('checked')).toBe('gold');
  });
});
