// SPDX-License-Identifier: MulanPSL-2.0
// The server says who has an errand and what comes next as words of a list; here they become text.
import { dateWords } from '@/app/dates';
import { isTextKey, t } from '@/app/text';

export interface Next {
  who: string;
  name: string;
  what: string;
  by?: string | undefined;
}

export function whatWords(what: string): string {
  const key = `next.${what}`;
  return isTextKey(key) ? t(key) : what;
}

/** '其其格：来收材料，最晚 11 月 26 日' */
export function nextWords(next: Next): string {
  const by = next.by ? t('ui.at_latest', { date: dateWords(next.by) }) : '';
  const what = whatWords(next.what) + by;
  return next.name ? `${next.name}：${what}` : what;
}
