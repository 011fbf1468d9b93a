// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { placeAfter } from './place_after';

describe('after sign-in', () => {
  it('goes back to the page that asked for it', () => {
    expect(placeAfter('?back=%2Fdesk%2F%23%2Fcases%2F1', '/agent/')).toBe('/desk/#/cases/1');
  });

  it.each(['', '?back=https://elsewhere.example', '?back=//elsewhere.example', '?back=/desk/../x'])(
    'goes home for %s',
    (search) => expect(placeAfter(search, '/agent/')).toBe('/agent/'),
  );
});
