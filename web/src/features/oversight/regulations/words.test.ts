// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { chapters, emptyChapters, unwritten } from './words';

describe('a regulation', () => {
  it('is complete when each of the five chapters has words', () => {
    expect(unwritten(emptyChapters())).toEqual([...chapters]);
    const blank = { ...emptyChapters(), concept: '甲', scope: '  ' };
    expect(unwritten(blank)).toEqual(['scope', 'principles', 'duties', 'procedure']);
    const full = Object.fromEntries(chapters.map((one) => [one, '乙']));
    expect(unwritten(full as ReturnType<typeof emptyChapters>)).toEqual([]);
  });
});
