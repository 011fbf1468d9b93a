// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { askInput } from './ask';

describe('a complaint or suggestion', () => {
  it('is never handed to the agent it may be about: the order stands in its text alone', () => {
    const sent = askInput({ kind: 'complaint', words: ' 没有来 ' }, 't1', 'DB20261123-0007');
    expect(sent).toEqual({ unit: 't1', question: '【投诉】DB20261123-0007：没有来' });
  });

  it('needs no order', () => {
    expect(askInput({ kind: 'suggestion', words: '多开一个窗口' }, 't1')).toEqual({
      unit: 't1',
      question: '【意见】多开一个窗口',
    });
  });
});
