// SPDX-License-Identifier: MulanPSL-2.0
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { textHash } from '../src/app/text.ts';
import zh from '../src/text/zh.json';
import { citizenText } from './drop_staff_text.ts';
import { fingerprint, unused } from './text.ts';

describe('the check of words', () => {
  it('finds a key nobody asks for, and spares made keys', () => {
    const code = 't(\'ui.next\'); t(`orders.mode.${mode}`); k="ui.back"';
    const keys = ['ui.next', 'ui.back', 'orders.mode.act', 'refusal.made.later', 'ui.left_over'];
    expect(unused(keys, code)).toEqual(['ui.left_over']);
  });

  it('fingerprints a text as the pages do', () => {
    for (const text of Object.values(zh)) expect(fingerprint(text)).toBe(textHash(text));
  });
});

describe('the citizen build', () => {
  it('leaves staff words out and keeps the rest', () => {
    const source = JSON.stringify({
      'desk.title': 'a',
      'ui.next': 'b',
      'refusal.x.y': 'c',
      'refusal.staff.y': 'd',
    });
    expect(JSON.parse(citizenText(source))).toEqual({
      'ui.next': 'b',
      'refusal.x.y': 'c',
    });
  });
});
