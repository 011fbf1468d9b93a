// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import {
  consentState,
  consentTitle,
  readerWords,
  samePerson,
  yearAfter,
  type Consent,
  type Read,
} from './data_words';
import { acts, type Relation } from './guardians';
import { partOf } from './parts';

const consent: Consent = {
  id: 'c',
  person: 'p',
  purpose: 'keep_papers',
  handler: '',
  given_at: '2026-11-20T09:00:00+08:00',
  given_by: 'a',
  document: '',
  text_version: '2026-11',
  text_sm3: 'x',
  valid_until: '2027-11-20',
};

describe('a consent', () => {
  it('holds to its last day, and not after it was taken back', () => {
    expect(consentState(consent, '2027-11-20')).toBe('in_force');
    expect(consentState(consent, '2027-11-21')).toBe('expired');
    const taken = { ...consent, withdrawn_at: '2026-12-01T09:00:00+08:00' };
    expect(consentState(taken, '2026-12-02')).toBe('withdrawn');
  });

  it('names the other handler', () => {
    const bank = { purpose: 'forward_bank' as const, handler: '农业银行乌审支行' };
    expect(consentTitle(bank)).toContain('农业银行乌审支行');
    expect(consentTitle(consent)).not.toContain('{');
  });

  it('ends a year later, also when given on 29 February', () => {
    expect(yearAfter('2026-11-26')).toBe('2027-11-26');
    expect(yearAfter('2028-02-29')).toBe('2029-02-28');
    expect(yearAfter('2026-11-26', 5)).toBe('2031-11-26');
  });
});

describe('a reading', () => {
  it('says who and where, or that it was the system', () => {
    const read = { unit_name: '嘎鲁图镇', reader_name: '其其格' } as Read;
    expect(readerWords(read)).toBe('嘎鲁图镇 其其格');
    expect(readerWords({ ...read, unit_name: '', reader_name: '' })).not.toBe('');
  });
});

describe('a relation', () => {
  const guardian = { valid_from: '2026-01-01' } as Relation;
  it.each([
    [guardian, true],
    [{ ...guardian, valid_from: '2026-11-27' }, false],
    [{ ...guardian, valid_until: '2026-11-25' }, false],
    [{ ...guardian, valid_until: '2026-11-26' }, true],
    [{ ...guardian, ended_at: '2026-05-01T00:00:00Z' }, false],
  ])('%# acts only within its period', (relation, may) =>
    expect(acts(relation as Relation, '2026-11-26')).toBe(may),
  );
});

describe('the part in the address', () => {
  it('falls back to the readings', () => {
    expect(partOf('rights')).toBe('rights');
    expect(partOf('nonsense')).toBe('reads');
  });
});

describe('the person who is typed while ordering', () => {
  const known = { name: '巴图', id_number_masked: '1506**********0012', erased: false };

  it('is the known one when the name and every visible digit fit', () => {
    expect(samePerson(known, { name: ' 巴图', id_number: '150626195203020012' })).toBe(true);
    expect(samePerson(known, { name: '巴图', id_number: '150626195203020013' })).toBe(false);
    expect(samePerson(known, { name: '斯琴', id_number: '150626195203020012' })).toBe(false);
    expect(samePerson(known, { name: '巴图', id_number: '' })).toBe(false);
  });

  it('is nobody once the person was erased', () => {
    const typed = { name: '巴图', id_number: '150626195203020012' };
    expect(samePerson({ ...known, erased: true }, typed)).toBe(false);
  });
});
