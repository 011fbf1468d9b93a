// SPDX-License-Identifier: MulanPSL-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyOn, orderInput, stepOf, useOrderDraft } from './order_draft';

beforeEach(() => localStorage.clear());

function filled() {
  const { values } = useOrderDraft('item-1');
  Object.assign(values, {
    unit: { id: 'u1', name: '巴音柴达木嘎查' },
    mode: 'act',
    relation: 'family',
    applicant: {
      name: '巴图',
      id_number: '15272619450302001x',
      phone: '13800000000',
      address: '某嘎查',
    },
  });
  return values;
}

describe('an order', () => {
  it('names everything that is still empty on a screen at once', () => {
    const { values } = useOrderDraft('item-1');
    const fields = (step: number) => emptyOn(step, values)?.errors?.map((error) => error.field);
    expect(fields(1)).toEqual(['relation', 'unit', 'mode']);
    expect(fields(2)).toEqual(['applicant.name', 'applicant.id_number', 'applicant.phone']);
    expect(fields(3)).toBeUndefined();
  });

  it('chooses nothing for the person beforehand', () => {
    const { values } = useOrderDraft('item-1');
    expect([values.mode, values.relation, values.special_group]).toEqual(['', '', '']);
  });

  it('sends what was typed, and nothing that was left empty', () => {
    const input = orderInput('item-1', filled());
    expect(input).toMatchObject({ item: 'item-1', unit: 'u1', mode: 'act', channel: 'phone_web' });
    expect(input.applicant.id_number).toBe('15272619450302001X');
    expect(input).not.toHaveProperty('note');
    expect(input).not.toHaveProperty('special_group');
  });

  it('leads a refusal back to the screen where the thing was asked', () => {
    const at = (field: string) => stepOf({ status: 422, code: 'x', field });
    expect(at('applicant.id_number')).toBe(2);
    expect(at('unit')).toBe(1);
    expect(stepOf({ status: 422, code: 'order.not_delegable' })).toBe(1);
    expect(stepOf({ status: 0, code: 'network.lost' })).toBe(3);
  });
});
