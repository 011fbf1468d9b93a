// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { emptyInReceipt, freshReceipt, receiveInput, suppliedOf } from './receive_draft';

describe('a receipt at the window', () => {
  it('names every empty field at once', () => {
    const fields = emptyInReceipt(freshReceipt())?.errors?.map((one) => one.field);
    expect(fields).toEqual([
      'item',
      'unit',
      'applicant.name',
      'applicant.id_number',
      'applicant.phone',
      'delivery',
    ]);
  });

  it('sends only what was brought, and the number in capitals', () => {
    const draft = freshReceipt();
    draft.item = { id: 'i', name: '事项' };
    draft.applicant.id_number = '15272619450302001x';
    draft.brought = {
      1: { received: true, uploads: [] },
      2: { received: false, uploads: [] },
      3: { received: false, uploads: ['u'] },
    };
    const input = receiveInput(draft);
    expect(input.materials.map((one) => one.no)).toEqual([1, 3]);
    expect(input.applicant.id_number).toBe('15272619450302001X');
    expect(input).not.toHaveProperty('delivery');
  });

  it('names a paper of the wallet that stands for a material, and nothing else for it', () => {
    expect(suppliedOf({ 4: { received: false, uploads: [], paper: 'w1' } })).toEqual([
      { no: 4, uploads: [], received: false, paper: 'w1' },
    ]);
  });
});
