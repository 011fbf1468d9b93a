// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { enoughWords } from './list_words';

describe('the length of a list in words', () => {
  it('says by how much 79 and 49 fall short', () => {
    expect(enoughWords(79, 80)).toContain('还差 1 项');
    expect(enoughWords(49, 50)).toContain('还差 1 项');
  });

  it('says that 80 and 50 are enough', () => {
    expect(enoughWords(80, 80)).not.toContain('还差');
    expect(enoughWords(50, 50)).toContain('够了');
  });
});
