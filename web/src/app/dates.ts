// SPDX-License-Identifier: MulanPSL-2.0
// Instants arrive as RFC 3339 text and civil dates as YYYY-MM-DD. Both are only written out here;
// what is late, due or a working day is always the server's word.
import { t } from '@/app/text';

const zone = 'Asia/Shanghai';
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Moment {
  date: string;
  time: string;
}

function moment(instant: string | Date): Moment {
  const found = new Map(
    parts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return {
    date: `${at('year')}-${at('month')}-${at('day')}`,
    time: `${at('hour')}:${at('minute')}`,
  };
}

/** '2026-11-26' → '11 月 26 日', with the year when it is not the year of `now`. */
export function dateWords(date: string, now = new Date()): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const params = { year, month: Number(month), day: Number(day) };
  return moment(now).date.startsWith(year) ? t('date.day', params) : t('date.day_year', params);
}

/** The banner's day, wherever this browser stands: '2026-11-18'. */
export const today = (now = new Date()): string => moment(now).date;

/** '今天 09:42', '昨天 16:05', otherwise '11 月 18 日 09:12'. */
export function momentWords(instant: string, now = new Date()): string {
  const then = moment(instant);
  const yesterday = new Date(now.getTime() - 86_400_000);
  if (then.date === moment(now).date) return t('date.today', { time: then.time });
  if (then.date === moment(yesterday).date) return t('date.yesterday', { time: then.time });
  return `${dateWords(then.date, now)} ${then.time}`;
}

/** '11-18 09:12' for tables and trails. */
export function shortMoment(instant: string): string {
  const then = moment(instant);
  return `${then.date.slice(5)} ${then.time}`;
}

/** '2026-11-18 09:12' where the year matters. */
export function fullMoment(instant: string): string {
  const then = moment(instant);
  return `${then.date} ${then.time}`;
}
