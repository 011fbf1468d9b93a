// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { faultWords } from './calendar_words';

describe('a fault of a calendar file', () => {
  it.each(['missing', 'not_a_date', 'duplicate', 'workday_on_weekday', 'past', 'same'])(
    'is told with its line: %s',
    (code) => {
      const words = faultWords({ row: 7, field: 'date', code });
      expect(words).toContain('7');
      expect(words).not.toContain(code);
    },
  );
  it('shows an unknown code rather than nothing', () => {
    expect(faultWords({ row: 1, field: 'kind', code: 'brand_new' })).toContain('brand_new');
  });
});
