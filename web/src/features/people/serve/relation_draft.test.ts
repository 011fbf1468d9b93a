// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { emptyIn, freshRelation, kindsFor, relateBody } from './relation_draft';

const full = () => ({
  kind: 'guardian' as const,
  acting: { name: '乌兰', id_number: '150000199001010000', phone: '13800000000', address: '' },
  from: '2026-11-26',
  until: '',
});

describe('somebody who acts for another', () => {
  it('is asked for kind, person, proof and first day, in this order', () => {
    expect(emptyIn(freshRelation(), false)).toBe('kind');
    expect(emptyIn({ ...freshRelation(), kind: 'guardian' }, false)).toBe('acting.name');
    expect(emptyIn(full(), false)).toBe('evidence');
    expect(emptyIn({ ...full(), from: '' }, true)).toBe('valid_from');
    expect(emptyIn(full(), true)).toBeUndefined();
  });

  it('is a representative for a firm, and never for a person', () => {
    expect(kindsFor('legal')).toEqual(['legal_representative']);
    expect(kindsFor('natural')).not.toContain('legal_representative');
  });

  it('has no end unless one was typed', () => {
    expect(relateBody(full(), 'u1')).not.toHaveProperty('valid_until');
    expect(relateBody({ ...full(), until: '2027-01-01' }, 'u1').valid_until).toBe('2027-01-01');
  });
});
