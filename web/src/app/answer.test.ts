// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { described, errorFor, fieldName, isDoubtful, isTurnedAway } from '@/app/answer';

describe('described', () => {
  it('names the field and the next step of a refusal', () => {
    const shown = described({
      status: 422,
      code: 'person.id_checksum',
      field: 'applicant.id_number',
    });
    expect(shown?.sentence).toContain('身份证号');
    expect(shown?.next).toContain('再看一遍');
  });

  it('lists every bad field of a form by the name people know', () => {
    const errors = [
      { field: 'applicant.phone', code: 'request.missing_field' },
      { field: 'papers.0.pages', code: 'request.out_of_range' },
    ];
    const shown = described({ status: 400, code: 'request.invalid', errors });
    expect(shown?.fields.map((field) => field.name)).toEqual(['手机号', '页数']);
  });

  it('says a single fault once', () => {
    const [field, code] = ['applicant.id_number', 'person.id_checksum'];
    const shown = described({ status: 422, code, field, errors: [{ field, code }] });
    expect(shown?.fields).toEqual([]);
  });

  it('fills in what the server says, such as the seconds to wait', () => {
    const shown = described({ status: 429, code: 'auth.code_wait', params: { seconds: '42' } });
    expect(shown?.sentence).toContain('42 秒');
  });

  it('is never silent: an unknown code is shown with itself', () => {
    expect(described({ status: 409, code: 'case.brand_new' })?.sentence).toContain(
      'case.brand_new',
    );
  });

  it('gives the number to report only when the fault is ours', () => {
    const requestId = 'r-1';
    expect(described({ status: 500, code: 'server.failed', requestId })?.reference).toBe('r-1');
    expect(
      described({ status: 409, code: 'order.not_open', requestId })?.reference,
    ).toBeUndefined();
  });
});

describe('errorFor', () => {
  it('finds the sentence of one input and nothing for another', () => {
    const problem = { status: 422, code: 'person.phone_invalid', field: 'applicant.phone' };
    expect(errorFor(problem, 'applicant.phone')).toContain('11 位');
    expect(errorFor(problem, 'applicant.name')).toBeUndefined();
  });
});

describe('fieldName', () => {
  it('reads the last word of a path', () => {
    expect(fieldName('applicant.id_number')).toBe('身份证号');
    expect(fieldName('no.such.thing')).toBeUndefined();
  });
});

describe('the fate of a request', () => {
  it('is doubtful without an answer or with a fault, and known with a refusal', () => {
    expect(isDoubtful({ status: 0, code: 'network.lost' })).toBe(true);
    expect(isDoubtful({ status: 502, code: 'server.broken' })).toBe(true);
    expect(isDoubtful({ status: 503, code: 'server.busy' })).toBe(false);
    expect(isDoubtful({ status: 503, code: 'function.stopped' })).toBe(false);
    expect(isDoubtful({ status: 409, code: 'order.not_open' })).toBe(false);
  });

  it('is "not looked at" when turned away at the door', () => {
    expect(isTurnedAway({ status: 401, code: 'auth.required' })).toBe(true);
    expect(isTurnedAway({ status: 403, code: 'auth.csrf_mismatch' })).toBe(true);
    expect(isTurnedAway({ status: 403, code: 'auth.forbidden' })).toBe(false);
  });
});
