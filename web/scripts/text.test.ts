// SPDX-License-Identifier: MulanPSL-2.0
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { textHash } from '../src/app/text.ts';
import zh from '../src/text/zh.json';
import { citizenText } from './drop_staff_text.ts';
import { elsewhere, firstFiles, mentioned, pageFiles, picked } from './first_text.ts';
import { fingerprint, lacking, unused } from './text.ts';
import { coverLines, screensOf } from './text_cover.ts';

describe('the check of words', () => {
  it('finds a key nobody asks for, and spares made keys', () => {
    const code = 't(\'ui.next\'); t(`orders.mode.${mode}`); k="ui.back"';
    const keys = ['ui.next', 'ui.back', 'orders.mode.act', 'refusal.made.later', 'ui.left_over'];
    expect(unused(keys, code)).toEqual(['ui.left_over']);
  });

  it('finds a text without English', () => {
    expect(lacking(['ui.next', 'ui.back'], new Set(['ui.back']))).toEqual([
      'en.json: ui.next has no English text',
    ]);
  });

  it('fingerprints a text as the pages do', () => {
    for (const text of Object.values(zh)) expect(fingerprint(text)).toBe(textHash(text));
  });
});

describe('the cover of translations', () => {
  it('counts per screen what is shown of the words it can show', () => {
    const keys = ['ask.title', 'ask.send', 'rules.none', 'desk.title'];
    expect(screensOf(keys).find((one) => one.screen === 'AskPage')?.keys).toEqual([
      'ask.title',
      'ask.send',
    ]);
    const lines = coverLines(keys, { en: new Set(['ask.send']), mn: new Set<string>() });
    expect(lines).toContain('AskPage: en 1/2, mn 0/2');
  });
});

describe('the words of one room', () => {
  it('come to its page and to no other, but for what may happen anywhere', () => {
    expect(elsewhere('desk', 'refusal.catalogue.import_state')).toBe(true);
    expect(elsewhere('admin', 'refusal.catalogue.import_state')).toBe(false);
    expect(elsewhere('desk', 'refusal.catalogue.item_unknown')).toBe(false);
    expect(elsewhere('desk', 'refusal.case.not_found')).toBe(false);
  });
});

describe('the citizen build', () => {
  it('leaves staff words out and keeps the rest', () => {
    const source = JSON.stringify({
      'desk.title': 'a',
      'ui.next': 'b',
      'advice.conflict': 'c',
      'refusal.auth.required': 'd',
      'refusal.progress.not_found': 'e', // declared by a route for everyone
      'refusal.setting.unknown': 'f', // by a route for administrators
    });
    expect(Object.values(JSON.parse(citizenText(source)))).toEqual(['b', 'c', 'd', 'e']);
  });
});

describe('the words of the first screens', () => {
  it('are those the first files mention, whole or by their beginning', () => {
    const first = mentioned("t('ui.next'); t(`next.${what}`)");
    const source = JSON.stringify({
      'ui.next': 'a',
      'ui.back': 'b',
      'next.rate': 'c',
      'trouble.x': 'd',
    });
    expect(JSON.parse(picked(source, first))).toEqual({
      'ui.next': 'a',
      'next.rate': 'c',
      'trouble.x': 'd',
    });
  });

  it('follow imports at once, and stop at what is fetched later', () => {
    const names = firstFiles().map((file) => file.split('/').at(-1));
    expect(names).toContain('HomePage.vue');
    expect(names).toContain('PopularItems.vue');
    expect(names).not.toContain('ProgressLookup.vue');
    expect(names).not.toContain('later.ts');
    expect(names).not.toContain('MinePage.vue');
    const later = pageFiles('citizen').map((file) => file.split('/').at(-1));
    expect(later).toContain('MinePage.vue');
  });
});
