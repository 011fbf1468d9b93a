// SPDX-License-Identifier: MulanPSL-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import {
  feeKnown,
  mandateInput,
  modeChosen,
  monthsLater,
  openOn,
  powerAnswered,
} from './mandate_draft';
import { powers, stepsOf, useMandateDraft, type Given } from './mandate_draft';

const none: Given = {
  consent: false,
  identity: false,
  signed: false,
  recorded: false,
  shared_query: false,
  photos: false,
  sub_delegation: false,
};
const all: Given = { ...none, consent: true, identity: true, signed: true };
const proofs = { signature: 'sig', audio: '' };
const fieldsOf = (problem: ReturnType<typeof openOn>) =>
  problem?.errors?.map((error) => error.field) ?? [];

beforeEach(() => localStorage.clear());

describe('a mandate', () => {
  it('starts with nothing chosen and names everything open at once', () => {
    const { values } = useMandateDraft('o1');
    const open = fieldsOf(openOn(values, none));
    expect(open).toHaveLength(powers.length + 6);
    expect(open).toEqual(expect.arrayContaining(['mode', 'scope.withdraw', 'consent_data']));
  });

  it('answers what the guide left open as soon as the guide is there, and nothing else', () => {
    const { values } = useMandateDraft('o1');
    feeKnown(values, '不收费'); // nothing was chosen yet
    expect(values.scope.pay_fees).toBe('');
    values.mode = 'full';
    modeChosen(values, undefined);
    feeKnown(values, undefined);
    expect(values.scope.pay_fees).toBe('');
    feeKnown(values, '不收费');
    expect(values.scope.pay_fees).toBe('no');
    feeKnown(values, '工本费 20 元'); // what is answered stays
    expect(values.scope.pay_fees).toBe('no');
  });

  it('gives what the matter needs when everything is given, and no more', () => {
    const { values } = useMandateDraft('o1');
    values.mode = 'full';
    modeChosen(values, '不收费');
    expect(values.scope).toMatchObject({ submit: 'yes', pay_fees: 'no', withdraw: 'no' });
    modeChosen(values, '工本费 20 元');
    expect(values.scope.pay_fees).toBe('yes');
    modeChosen(values, undefined);
    expect(values.scope.pay_fees).toBe('');
  });

  it('is partial once a needed power is taken back, not when a spare one is', () => {
    const { values } = useMandateDraft('o1');
    values.mode = 'full';
    modeChosen(values, '不收费');
    powerAnswered(values, '不收费');
    expect(values.mode).toBe('full');
    values.scope.receive_result = 'no';
    powerAnswered(values, '不收费');
    expect(values.mode).toBe('part');
    values.steps = '陪我去大厅\n';
    expect(stepsOf(values)).toHaveLength(6);
    expect(stepsOf(values)).toContain('陪我去大厅');
  });

  it('sends consents only as they were given, each by itself', () => {
    const { values } = useMandateDraft('o1');
    Object.assign(values, { mode: 'full', delivery: 'village', valid_until: '2027-02-24' });
    modeChosen(values, '不收费');
    const sent = mandateInput(values, { ...all, consent: false, photos: true }, proofs);
    expect(sent.scope).toMatchObject({ submit: true, pay_fees: false, withdraw: false });
    expect(sent).toMatchObject({ consent_data: false, identity_checked: true, signature: 'sig' });
    expect(sent.terms?.consents).toEqual({ shared_query: false, photos: true, bank: '', post: '' });
    expect(openOn(values, all)).toBeUndefined();
  });

  it('asks two witnesses or a recording of who cannot write, a photo of what was signed on paper', () => {
    const { values } = useMandateDraft('o1');
    Object.assign(values, { mode: 'full', delivery: 'village', valid_until: '2027-02-24' });
    modeChosen(values, '不收费');
    values.form = 'fingerprint';
    values.witnesses = ['斯琴', ''];
    expect(fieldsOf(openOn(values, all))).toEqual(['terms.witnesses']);
    expect(openOn(values, { ...all, recorded: true })).toBeUndefined();
    values.witnesses = ['斯琴', '朝鲁'];
    const sent = mandateInput(values, all, { signature: 'print', audio: 'voice' });
    expect(sent.terms).toMatchObject({ witnesses: ['斯琴', '朝鲁'], audio: 'voice', scans: [] });
    values.form = 'paper';
    expect(openOn(values, { ...all, signed: false })?.errors?.[0]?.code).toBe(
      'mandate.scan_missing',
    );
    expect(mandateInput(values, all, proofs).terms).toMatchObject({
      scans: ['sig'],
      witnesses: [],
    });
  });

  it('asks for the carrier’s name when the result is posted', () => {
    const { values } = useMandateDraft('o1');
    Object.assign(values, { mode: 'full', delivery: 'post', valid_until: '2027-02-24' });
    modeChosen(values, '不收费');
    expect(fieldsOf(openOn(values, all))).toEqual(['terms.consents.post']);
    values.post = '中国邮政';
    expect(openOn(values, all)).toBeUndefined();
  });

  it('counts months to the last day of a shorter one', () => {
    expect(monthsLater('2026-11-24', 3)).toBe('2027-02-24');
    expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsLater('2026-12-31', 1)).toBe('2027-01-31');
  });
});
