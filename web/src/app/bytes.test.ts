// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './bytes';

describe('bytes of a file', () => {
  it('come back as they went, whatever their encoding', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    expect(toBase64(new Uint8Array())).toBe('');
  });
});
