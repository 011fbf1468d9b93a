// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { askInput } from './ask';

const unit = { id: 'v1', town: 't1' };
const about = { id: 'o1', number: 'DB20261123-0007' };

describe('what a citizen says', () => {
  it('asks whoever has the order', () => {
    expect(askInput({ kind: 'question', words: ' 几时能好 ' }, unit, about)).toEqual({
      unit: 'v1',
      order: 'o1',
      question: '几时能好',
    });
  });

  it('never hands a complaint to the agent it is about', () => {
    const sent = askInput({ kind: 'complaint', words: '没有来' }, unit, about);
    expect(sent).toEqual({ unit: 't1', question: '【投诉】DB20261123-0007：没有来' });
  });

  it('needs no order', () => {
    expect(askInput({ kind: 'suggestion', words: '多开一个窗口' }, unit)).toEqual({
      unit: 't1',
      question: '【意见】多开一个窗口',
    });
  });
});
