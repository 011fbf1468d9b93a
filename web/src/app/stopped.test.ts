// SPDX-License-Identifier: MulanPSL-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';

const stopped = new Headers({ 'Ortoo-Notice': 'stopped' });
describe('the notice that something is stopped', () => {
  beforeEach(() => vi.resetModules());

  it('is told once, and not without the header', async () => {
    const { readNotice, whenStopped } = await import('./stopped');
    const tell = vi.fn();
    whenStopped(tell);
    readNotice(new Headers());
    expect(tell).not.toHaveBeenCalled();
    readNotice(stopped);
    readNotice(stopped);
    expect(tell).toHaveBeenCalledOnce();
  });

  it('is told to who comes after it', async () => {
    const { readNotice, whenStopped } = await import('./stopped');
    readNotice(stopped);
    const tell = vi.fn();
    whenStopped(tell);
    expect(tell).toHaveBeenCalledOnce();
  });
});
