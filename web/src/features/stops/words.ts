// SPDX-License-Identifier: MulanPSL-2.0
import type { Reply } from '@/app/server';

export type Stop = Reply<'/api/v1/stops', 'get'>['rows'][number];
export const functions: readonly Stop['function'][] = [
  ...(['order', 'call', 'citizen_code', 'upload', 'mandate', 'receive', 'decide'] as const),
  ...(['deliver', 'rate', 'queue', 'book', 'field', 'partner', 'exchange', 'import'] as const),
];
