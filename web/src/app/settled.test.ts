// SPDX-License-Identifier: MulanPSL-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { useSettled } from './settled';

describe('words that are looked for', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('wait until the fingers rest, and stop with the page', async () => {
    const scope = effectScope();
    const typed = ref('');
    const words = scope.run(() => useSettled(typed))!;
    typed.value = '老';
    await nextTick();
    vi.advanceTimersByTime(200);
    typed.value = ' 老年钱 ';
    await nextTick();
    vi.advanceTimersByTime(200);
    expect(words.value).toBe('');
    vi.advanceTimersByTime(50);
    expect(words.value).toBe('老年钱');
    typed.value = '草场';
    await nextTick();
    scope.stop();
    vi.advanceTimersByTime(1000);
    expect(words.value).toBe('老年钱');
  });
});
