// SPDX-License-Identifier: MulanPSL-2.0
import { afterEach, describe, expect, it, vi } from 'vitest';
import { said } from '@/app/said';
import { language } from '@/app/text';

const light = {
  sentence: '还剩 3 天，最晚 11 月 26 日',
  said: [
    { key: 'light.days_left', with: [{ name: 'days', value: '3' }] },
    { key: 'clock.at_latest', with: [{ name: 'day', value: '2026-11-26' }] },
  ],
};

async function english(): Promise<void> {
  language.value = 'en';
  await vi.waitFor(() => expect(said({ ...light })).not.toContain('还剩'));
}

afterEach(() => {
  language.value = 'zh';
});

describe('said', () => {
  it('is the Chinese sentence of the server on a Chinese page', () => {
    expect(said(light)).toBe(light.sentence);
  });

  it('is put together from its pieces on an English one', async () => {
    await english();
    expect(said(light)).toMatch(/^3 days left, by .*26/);
  });

  it('stays Chinese as a whole when one piece has no words', async () => {
    await english();
    const odd = { sentence: '奇怪', said: [...light.said, { key: 'nobody.knows', with: [] }] };
    expect(said(odd)).toBe('奇怪');
    expect(said({ sentence: '旧话' })).toBe('旧话');
  });

  it("says a person's own words as they are", async () => {
    await english();
    const reason = {
      sentence: '顺路',
      said: [{ key: '', with: [{ name: 'words', value: '顺路' }] }],
    };
    expect(said(reason)).toBe('顺路');
  });
});
