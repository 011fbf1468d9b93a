// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { emptyRow, openOn, papersInput } from './papers_draft';

describe('papers handed over', () => {
  it('point at each open field of each row by the name the server uses', () => {
    const good = { name: '户口簿', form: 'original', pages: '2', to_return: 'yes' } as const;
    const fields = openOn([good, { ...emptyRow(), pages: '0' }])?.errors?.map(({ field }) => field);
    expect(fields).toEqual([
      'papers[1].name',
      'papers[1].form',
      'papers[1].to_return',
      'papers[1].pages',
    ]);
    expect(openOn([good])).toBeUndefined();
    expect(papersInput([good])).toEqual([
      { name: '户口簿', form: 'original', pages: 2, to_return: true },
    ]);
  });

  it('may be none at all', () => expect(openOn([])).toBeUndefined());
});
