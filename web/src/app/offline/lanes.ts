// SPDX-License-Identifier: MulanPSL-2.0
// Decisions of the outbox, without a clock or a store of their own: which command goes next, when it
// is tried again, and what an answer means for it.
import { isTurnedAway, type Problem } from '@/app/answer';
import type { Command } from '@/app/offline/store';

const firstMs = 5_000;
const mostMs = 300_000;

const visit = 'visit.';

/** The act that tells the server of slips given without network. It changes no version. */
export const receipts = 'field-acts';

/** Visits have versions of their own, so they go in a lane of their own. */
export const visitLane = (order: string): string => visit + order;
export const isVisitLane = (lane: string): boolean => lane.startsWith(visit);
export const orderOf = (lane: string): string =>
  isVisitLane(lane) ? lane.slice(visit.length) : lane;

/** Where the version is read that an act behind another one is made against; '' where none is. */
export function versionAddress(lane: string): string {
  if (lane === 'work-log') return '';
  return `/api/v1/orders/${orderOf(lane)}${isVisitLane(lane) ? '/visits' : ''}`;
}

/** 5 s, 10 s … 5 min, each shortened by up to a half, so that a village does not knock at once. */
export function delayMs(tries: number, random: number): number {
  const whole = Math.min(mostMs, firstMs * 2 ** Math.min(tries - 1, 10));
  return Math.round(whole * (1 - random / 2));
}

const open = (command: Command) => command.state !== 'done';

/** The first open command of each lane, oldest first. A refused one holds its lane, and no other. */
export function heads(commands: readonly Command[]): Command[] {
  const first = new Map<string, Command>();
  for (const command of commands) {
    if (open(command) && !first.has(command.lane)) first.set(command.lane, command);
  }
  return [...first.values()];
}

/** What may be sent now. */
export const due = (commands: readonly Command[], now: number): Command[] =>
  // A clock set back must not make a command wait for days.
  heads(commands).filter(
    (head) => head.state !== 'refused' && (head.nextAt <= now || head.nextAt > now + mostMs),
  );

/** When there is something to do again; undefined: nothing waits. */
export function nextDue(commands: readonly Command[]): number | undefined {
  const times = heads(commands)
    .filter((head) => head.state !== 'refused')
    .map((head) => head.nextAt);
  return times.length === 0 ? undefined : Math.min(...times);
}

export type Verdict = 'later' | 'signed_out' | 'refused';

/** A refusal is final when the server looked at what was asked; otherwise it is asked again. */
export function verdictOn(problem: Problem): Verdict {
  // A token of a session that another page has replaced is as good as none.
  if (problem.status === 401 || problem.code === 'auth.csrf_mismatch') return 'signed_out';
  if (isTurnedAway(problem) || problem.status === 408) return 'later';
  return problem.status === 0 || problem.status >= 500 ? 'later' : 'refused';
}

export interface Counts {
  orders: number;
  pictures: number;
  refused: number;
}

/** What the line at the top says: '3 件、7 张照片等待上传'. */
export function counted(commands: readonly Command[]): Counts {
  const waiting = commands.filter(open);
  return {
    orders: new Set(waiting.map((one) => orderOf(one.lane))).size,
    pictures: waiting.reduce((sum, one) => sum + one.pictures.length - one.sent, 0),
    refused: waiting.filter((one) => one.state === 'refused').length,
  };
}
