// SPDX-License-Identifier: MulanPSL-2.0
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { h } from 'vue';
import { language, t, T, textHash, useLanguage } from '@/app/text';
import zh from '@/text/zh.json';

const entry = (text: string, zhHash: string, status = 'reviewed') => ({ text, status, zhHash });
vi.mock('@/text/mn.json', () => ({
  default: {
    'ui.next': entry('NEXT', textHash(zh['ui.next'])),
    'ui.back': entry('BACK', textHash('another Chinese text')),
    'ui.close': entry('CLOSE', textHash(zh['ui.close']), 'draft'),
  },
}));

afterEach(() => useLanguage('zh'));

describe('t', () => {
  it('fills in parameters and shows the name of a missing one', () => {
    expect(t('ui.step_of', { step: 3, of: 5 })).toBe('第 3 步，共 5 步');
    expect(t('ui.step_of', { step: 3 })).toContain('{of}');
  });
});

describe('T', () => {
  it('shows a reviewed translation plainly', async () => {
    await useLanguage('mn');
    const shown = mount(T, { props: { k: 'ui.next' } });
    expect(shown.text()).toBe('NEXT');
    expect(document.documentElement.lang).toBe('mn-Mong');
  });

  it.each(['ui.back', 'ui.close', 'ui.working'] as const)(
    'shows marked Chinese for %s: made for another text, not reviewed, or not there',
    async (key) => {
      await useLanguage('mn');
      const shown = mount(T, { props: { k: key } });
      expect(shown.find('.untranslated').attributes('lang')).toBe('zh-Hans');
      expect(shown.text()).toContain(zh[key]);
      expect(shown.text()).toContain('汉');
    },
  );

  it('lets a slot draw a parameter', () => {
    const slots = { date: () => h('b', '11 月 26 日') };
    const shown = mount(T, { props: { k: 'cases.now_with_until', p: { who: '民政局' } }, slots });
    expect(shown.html()).toContain('<b>11 月 26 日</b>');
    expect(shown.text()).toContain('民政局');
  });
});

describe('the language', () => {
  it('is remembered on the device', async () => {
    await useLanguage('mn');
    expect(localStorage.getItem('ortoo.language')).toBe('mn');
    expect(language.value).toBe('mn');
  });
});
