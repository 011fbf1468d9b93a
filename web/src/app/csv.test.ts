// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { csvText } from '@/app/csv';

describe('csvText', () => {
  it('starts with the mark, quotes what must be quoted and ends every line', () => {
    expect(
      csvText([
        ['单位', '件'],
        ['甲,"乙"', 3],
      ]),
    ).toBe('\uFEFF单位,件\r\n"甲,""乙""",3\r\n');
  });

  it('never lets a name become a formula', () => {
    expect(csvText([['=1+1', '@x', '-2', -2]])).toBe("\uFEFF'=1+1,'@x,'-2,-2\r\n");
  });
});
