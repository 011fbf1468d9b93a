// SPDX-License-Identifier: MulanPSL-2.0
// The public notice as one table: each person's hours through the week.
import type { Reply } from '@/app/server';
import { t } from '@/app/text';

export type Notice = Reply<'/api/v1/units/{id}/notice', 'get'>;
export type NoticeAgent = Notice['agents'][number];

export const clock = (minute: number) =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

export const weekdayWords = (weekday: number) => t(`station.weekday.${weekday as 1}`);

/** '9:00–12:00 14:30–17:30', or undefined when he is off that day. */
export function hoursOf(day: Notice['days'][number], staff: string): string | undefined {
  const own = day.shifts
    .filter((shift) => shift.staff === staff)
    .sort((a, b) => a.from - b.from)
    .map((shift) => `${clock(shift.from)}–${clock(shift.to)}`);
  return own.length ? own.join(' ') : undefined;
}

/** Days with the same hours side by side become one line: 周一至周五 9:00–12:00 14:30–17:30. */
export function weekOf(notice: Notice, staff: string): string[] {
  const days = [...notice.days].sort((a, b) => a.weekday - b.weekday);
  const lines: { from: number; to: number; hours: string }[] = [];
  for (const day of days) {
    const hours = hoursOf(day, staff);
    if (hours === undefined) continue;
    const last = lines.at(-1);
    if (last && last.hours === hours && last.to === day.weekday - 1) last.to = day.weekday;
    else lines.push({ from: day.weekday, to: day.weekday, hours });
  }
  return lines.map(({ from, to, hours }) =>
    from === to
      ? `${weekdayWords(from)} ${hours}`
      : `${t('station.span', { from: weekdayWords(from), to: weekdayWords(to) })} ${hours}`,
  );
}
