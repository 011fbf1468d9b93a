// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { causeWords, sheet, type Supervision } from './words';

const one: Supervision = {
  id: 's',
  number: 'DC20261126-0001',
  version: 1,
  kind: 'order',
  cause: 'staff',
  state: 'open',
  subject_kind: 'case',
  subject: 'k1',
  subject_number: 'WS20261123-0187',
  item_name: '高龄津贴申领',
  office: 't1',
  office_name: '嘎鲁图镇',
  content: '请在本周办结',
  issued_at: '2026-11-26T09:00:00+08:00',
  by_name: '督查室',
  reply_due: '2026-12-01',
  reply: '',
  replied_by: '',
  light: { state: 'green', sentence: '还剩 3 天', said: [] },
  allowed: [],
};

describe('why it is there', () => {
  it('is who spoke, or the clock that ran out', () => {
    expect(causeWords(one)).toContain('督查室');
    const record = { ...one, kind: 'record' as const, cause: 'promise_overdue' as const };
    expect(causeWords(record)).not.toContain('督查室');
    expect(causeWords({ ...one, kind: 'urge', by_name: '' })).not.toContain('undefined');
  });
});

describe('the file for a spreadsheet', () => {
  it('has a cell for every column, also of a record without words', () => {
    const [head, line] = sheet([{ ...one, kind: 'record', cause: 'deemed_accepted', content: '' }]);
    expect(line).toHaveLength(head!.length);
    expect(line).toContain('高龄津贴申领 WS20261123-0187');
  });
});
