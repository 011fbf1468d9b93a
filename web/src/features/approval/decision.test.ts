// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { blank, lacking } from './decision';

describe('a decision', () => {
  it('starts with nothing chosen and is not sent so', () => {
    expect(blank()).toMatchObject({ agree: '', grant: '', opinion: '' });
    expect(lacking('decide', blank())?.errors?.map((one) => one.field)).toEqual(['outcome']);
    expect(lacking('review', blank())?.errors).toHaveLength(2);
  });

  it('needs ten characters of reasons to deny, none to grant', () => {
    expect(lacking('decide', { ...blank(), grant: 'grant' })).toBeUndefined();
    const deny = { ...blank(), grant: 'deny' as const, reasons: '不符合' };
    expect(lacking('decide', deny)?.code).toBe('approval.reason_missing');
    const full = { ...deny, reasons: '年龄不到八十周岁，不符合条件' };
    expect(lacking('decide', full)).toBeUndefined();
  });

  it('needs a number for a result; a date may be left out', () => {
    expect(lacking('issue', blank())?.errors?.[0]?.field).toBe('result_number');
    expect(lacking('issue', { ...blank(), result_number: '证 1' })).toBeUndefined();
  });
});
