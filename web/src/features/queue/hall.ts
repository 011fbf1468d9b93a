// SPDX-License-Identifier: MulanPSL-2.0
// 叫号: what a hall answers, and hearing at once when it changed.
import { onScopeDispose } from 'vue';
import type { Reply } from '@/app/server';

export type Desk = Reply<'/api/v1/halls/{id}/desk', 'get'>;
export type Board = Reply<'/api/v1/halls/{id}/board', 'get'>;
export type Ticket = NonNullable<Desk['in_hand']>;
export type Taken = Reply<'/api/v1/halls/{id}/take', 'post'>;
export type Followed = Reply<'/api/v1/tickets/{code}', 'get'>;
export type Reason = NonNullable<Ticket['reason']>;

/** Why somebody goes first, in the order in which a machine offers it. */
export const reasons = ['elderly', 'disabled', 'pregnant', 'frail', 'ill', 'soldier'] as const;

const pollMs = 10_000;

/**
 * Calls back when the stream tells of a change, and on its snapshot after each connection. Without
 * a stream every ten seconds; in any case once a minute, for what time alone changes.
 */
export function listenAt(address: string, again: () => void): void {
  let stream: EventSource | undefined;
  if (typeof EventSource !== 'undefined') {
    stream = new EventSource(address);
    for (const name of ['snapshot', 'changed']) stream.addEventListener(name, again);
  }
  let quiet = 0;
  const timer = window.setInterval(() => {
    quiet += pollMs;
    if (stream?.readyState === 1 && quiet < 60_000) return;
    quiet = 0;
    again();
  }, pollMs);
  onScopeDispose(() => {
    window.clearInterval(timer);
    stream?.close();
  });
}
