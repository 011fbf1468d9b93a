// SPDX-License-Identifier: MulanPSL-2.0
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyName, pressed } from '@/app/keys';

const down = (key: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more });

describe('keys of a desk', () => {
  afterEach(() => (document.body.innerHTML = ''));

  it('have one name for each press', () => {
    expect(keyName(down('s', { ctrlKey: true }))).toBe('Ctrl+S');
    expect(keyName(down('F3'))).toBe('F3');
    expect(keyName(down('j'))).toBe('J');
  });

  it('act and keep the browser from acting', () => {
    const save = vi.fn();
    const event = down('s', { ctrlKey: true });
    pressed({ 'Ctrl+S': save }, event);
    expect(save).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
  });

  it('leave letters to who is typing, and to an input method', () => {
    const next = vi.fn();
    document.body.innerHTML = '<textarea></textarea>';
    const area = document.querySelector('textarea')!;
    area.addEventListener('keydown', (event) => pressed({ J: next }, event));
    area.dispatchEvent(down('j'));
    pressed({ J: next }, down('j', { isComposing: true }));
    expect(next).not.toHaveBeenCalled();
  });

  it('do nothing through an open dialog', () => {
    const save = vi.fn();
    document.body.innerHTML = '<dialog open></dialog>';
    pressed({ 'Ctrl+S': save }, down('s', { ctrlKey: true }));
    expect(save).not.toHaveBeenCalled();
  });
});
