// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { emptyRow, openOn, papersInput } from './papers_draft';

describe('papers handed over', () => {
  it('point at each open field of each row by the name the server uses', () => {
    const good = { name: '户口簿', form: 'original', pages: '2', to_return: 'yes' } as const;
    const second = { ...emptyRow(), pages: '0' };
    const fields = openOn([good, second], true)?.errors?.map(({ field }) => field);
    expect(fields).toEqual([
      'papers[1].name',
      'papers[1].form',
      'papers[1].to_return',
      'papers[1].pages',
    ]);
    expect(openOn([good], true)).toBeUndefined();
    expect(papersInput([good])).toEqual([
      { name: '户口簿', form: 'original', pages: 2, to_return: true },
    ]);
  });

  it('leave the hands of their owner only against a signature when they are originals', () => {
    const original = { name: '户口簿', form: 'original', pages: '2', to_return: 'yes' } as const;
    expect(openOn([original], false)?.errors).toEqual([
      { field: 'signature', code: 'papers.signature_missing' },
    ]);
    expect(openOn([{ ...original, form: 'copy' }], false)).toBeUndefined();
  });

  it('may be none at all', () => expect(openOn([], false)).toBeUndefined());
});
