// SPDX-License-Identifier: MulanPSL-2.0
import { isTextKey, t } from '@/app/text';
import type { Reply } from '@/app/server';

export type CallRow = Reply<'/api/v1/calls', 'get'>['rows'][number];

export const callState = (state: string) => {
  const key = `calls.state.${state}`;
  return isTextKey(key) ? t(key) : state;
};

export const callTone = (row: Pick<CallRow, 'state'>) =>
  row.state === 'to_call_back'
    ? 'red'
    : row.state === 'pressed'
      ? 'gold'
      : row.state === 'unreachable' || row.state === 'lapsed'
        ? 'grey'
        : 'grass';
