// SPDX-License-Identifier: MulanPSL-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import { mandateInput, modeChosen, monthsLater, openOn, powerAnswered } from './mandate_draft';
import { powers, useMandateDraft } from './mandate_draft';

const all = { consent: true, identity: true, signed: true };
const none = { consent: false, identity: false, signed: false };

beforeEach(() => localStorage.clear());

describe('a mandate', () => {
  it('starts with nothing chosen and names everything open at once', () => {
    const { values } = useMandateDraft('o1');
    const open = openOn(values, none)?.errors?.map((error) => error.field) ?? [];
    expect(open).toHaveLength(powers.length + 6);
    expect(open).toEqual(expect.arrayContaining(['mode', 'scope.fill', 'consent_data']));
  });

  it('gives every power when everything is given, and is partial once one is taken back', () => {
    const { values } = useMandateDraft('o1');
    values.mode = 'full';
    modeChosen(values);
    expect(powers.every((power) => values.scope[power] === 'yes')).toBe(true);
    values.scope.pay_fees = 'no';
    powerAnswered(values);
    expect(values.mode).toBe('part');
  });

  it('says no for a power that was denied, and sends consent only as it was given', () => {
    const { values } = useMandateDraft('o1');
    Object.assign(values, { mode: 'full', delivery: 'village', valid_until: '2027-02-24' });
    modeChosen(values);
    values.scope.pay_fees = 'no';
    const sent = mandateInput(values, { ...all, consent: false }, 'sig');
    expect(sent.scope).toMatchObject({ submit: true, pay_fees: false });
    expect(sent).toMatchObject({ consent_data: false, identity_checked: true, signature: 'sig' });
    expect(openOn(values, all)).toBeUndefined();
  });

  it('counts months to the last day of a shorter one', () => {
    expect(monthsLater('2026-11-24', 3)).toBe('2027-02-24');
    expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsLater('2026-12-31', 1)).toBe('2027-01-31');
  });
});
