// SPDX-License-Identifier: MulanPSL-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';

const answers = (body: unknown, status = 200) =>
  vi.fn(async () => new Response(JSON.stringify(body), { status }));

describe('a recording', () => {
  beforeEach(() => vi.resetModules());

  it('is found by screen and language, with one question for all', async () => {
    const asked = answers({ home: { zh: 'home.zh.mp3' } });
    vi.stubGlobal('fetch', asked);
    const { recordingOf } = await import('./recordings');
    expect(await recordingOf('home', 'zh')).toBe('/audio/home.zh.mp3');
    expect(await recordingOf('home', 'mn')).toBeUndefined();
    expect(await recordingOf('item/1', 'zh')).toBeUndefined();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('never leads out of its folder', async () => {
    vi.stubGlobal('fetch', answers({ home: { zh: '//elsewhere.example/a.mp3' } }));
    const { recordingOf } = await import('./recordings');
    expect(await recordingOf('home', 'zh')).toBeUndefined();
  });

  it('is simply not there when the list cannot be read', async () => {
    vi.stubGlobal('fetch', answers({}, 404));
    const { recordingOf } = await import('./recordings');
    expect(await recordingOf('home', 'zh')).toBeUndefined();
  });
});
