// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { ownerWords, type Enquiry } from './enquiry';

const open = {
  state: 'open',
  owner_name: '其其格',
  first_name: '其其格',
  answered_by: '',
} as Enquiry;

describe('who owes an answer', () => {
  it('is the owner, with the first asked beside him once it was passed on', () => {
    expect(ownerWords(open)).toContain('其其格');
    const passed = ownerWords({ ...open, owner_name: '萨仁' });
    expect(passed).toContain('萨仁');
    expect(passed).toContain('其其格');
  });

  it('is whoever answered, once it is answered', () => {
    const words = ownerWords({ ...open, state: 'answered', answered_by: '萨仁' });
    expect(words).toContain('萨仁');
    expect(words).not.toContain('其其格');
  });
});
