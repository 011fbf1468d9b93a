// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { isTextKey } from '@/app/text';
import { actsAllowed, acts, asked, bodyOf, emptyIn, formOf, type ActWord } from './act_table';

describe('an uncommon act on a case', () => {
  it('is offered only when the server allows it', () => {
    expect(actsAllowed(['review', 'extend', 'void'])).toEqual(['extend', 'void']);
    expect(actsAllowed([])).toEqual([]);
  });

  it('asks for the ground only of a procedure', () => {
    const form = formOf('override');
    expect(asked(form, { kind: 'notice' }).map((one) => one.name)).toEqual(['kind', 'reason']);
    expect(emptyIn(form, { kind: 'procedure', reason: '需要' }, false)).toEqual(['ground']);
  });

  it('needs the signature it names, and sends days as a number', () => {
    expect(emptyIn(formOf('withdraw'), {}, false)).toEqual(['signature']);
    expect(bodyOf(formOf('withdraw'), { reason: ' ' }, 'u1')).toEqual({ signature: 'u1' });
    const body = bodyOf(formOf('extend'), { days: '5', reason: '要会审' }, '');
    expect(body).toEqual({ days: 5, reason: '要会审' });
    expect(emptyIn(formOf('extend'), { days: 5, reason: '要会审' }, false)).toEqual([]);
  });

  it.each(Object.keys(acts) as ActWord[])('%s has its words and those of its fields', (word) => {
    expect(isTextKey(`acts.${word}`)).toBe(true);
    expect(isTextKey(`acts.explain.${word}`)).toBe(true);
    for (const field of formOf(word).fields) {
      expect(isTextKey(`acts.field.${field.name}`)).toBe(true);
      for (const choice of field.choices ?? [])
        expect(isTextKey(`acts.choice.${choice}`)).toBe(true);
    }
  });
});
