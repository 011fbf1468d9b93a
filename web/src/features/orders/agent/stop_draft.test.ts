// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { freshStop, missingInStop, signsInStop, stopBody } from './stop_draft';

const draft = (change: object) => ({ ...freshStop(), reason: ' 住院 ', resume: '出院', ...change });

describe('stopping an order', () => {
  it('asks staff whose wish it is, and for the signature only when it is the citizen’s', () => {
    expect(missingInStop('suspend', 'agent', draft({}), false)?.field).toBe('whose');
    const his = draft({ whose: 'citizen' });
    expect(missingInStop('suspend', 'agent', his, false)?.code).toBe('mandate.signature_missing');
    expect(missingInStop('suspend', 'agent', his, true)).toBeUndefined();
    expect(missingInStop('suspend', 'agent', draft({ whose: 'office' }), false)).toBeUndefined();
    expect(missingInStop('suspend', 'citizen', draft({}), false)).toBeUndefined();
  });

  it('lets an agent end it only for the citizen, and a head only for what he judged', () => {
    expect(signsInStop('terminate', 'agent', draft({}))).toBe(true);
    expect(missingInStop('terminate', 'head', draft({}), false)?.field).toBe('cause');
    expect(stopBody('terminate', 'agent', draft({}), 's')).toEqual({
      cause: 'revoked',
      reason: '住院',
      signature: 's',
    });
    expect(stopBody('terminate', 'head', draft({ cause: 'death' }), 's')).toEqual({
      cause: 'death',
      reason: '住院',
    });
    expect(stopBody('suspend', 'citizen', draft({}), 's')).toEqual({
      reason: '住院',
      resume: '出院',
    });
  });
});
