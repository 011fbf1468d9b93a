// SPDX-License-Identifier: MulanPSL-2.0
import { t } from '@/app/text';

/** 已公布 79 项，要求不少于 80 项，还差 1 项 */
export function enoughWords(n: number, minimum: number): string {
  if (n >= minimum) return t('admin.enough.yes', { n, minimum });
  return t('admin.enough.no', { n, minimum, lacks: minimum - n });
}
