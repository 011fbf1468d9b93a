// SPDX-License-Identifier: MulanPSL-2.0
import { expect, test } from 'vitest';
import { hoursOf, weekOf, type Notice } from './notice_words';

const shift = (staff: string, from: number, to: number) => ({
  id: `${staff}${from}`,
  staff,
  name: staff,
  phone: '',
  from,
  to,
  weekly: true,
});
const day = (weekday: number, shifts: Notice['days'][number]['shifts']) => ({
  date: `2026-11-${15 + weekday}`,
  weekday,
  working: weekday < 6,
  shifts,
});
const notice = (days: Notice['days']): Notice =>
  ({ unit: 'u', unit_name: '村', at: '', agents: [], days, now: {} }) as unknown as Notice;

test('the windows of a day stand in order, and nobody else’s among them', () => {
  const monday = day(1, [shift('a', 870, 1050), shift('b', 0, 60), shift('a', 540, 720)]);
  expect(hoursOf(monday, 'a')).toBe('9:00–12:00 14:30–17:30');
  expect(hoursOf(monday, 'c')).toBeUndefined();
});

test('days with equal hours become one line, also when the week begins in its middle', () => {
  const days = [3, 4, 5, 6, 7, 1, 2].map((weekday) =>
    day(weekday, weekday === 7 ? [] : [shift('a', 540, weekday === 6 ? 720 : 1050)]),
  );
  expect(weekOf(notice(days), 'a')).toEqual(['周一至周五 9:00–17:30', '周六 9:00–12:00']);
});
