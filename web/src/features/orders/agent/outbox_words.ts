// SPDX-License-Identifier: MulanPSL-2.0
// How far a kept act is, in words: 已存本机 → 正在传 3/7 → 已送达 10:24, or 需要处理 with the reason.
import { refusalSentence } from '@/app/answer';
import { fullMoment, momentWords } from '@/app/dates';
import { heads, orderOf, receipts } from '@/app/offline/lanes';
import type { Command } from '@/app/offline/store';
import { isTextKey, t } from '@/app/text';
import type { Tone } from '@/ui/Tag.vue';

export interface Shown {
  command: Command;
  act: string;
  /** What people call the order. */
  order: string;
  note: string;
  state: string;
  tone: Tone;
  part?: number | undefined;
  problem?: string | undefined;
}

const instant = (ms: number) => new Date(ms).toISOString();
const time = (ms: number) => fullMoment(instant(ms)).slice(11);

export function actWords(act: string): string {
  const key = `offline.act.${act}`;
  return isTextKey(key) ? t(key) : act;
}

function stateOf(command: Command, first: boolean): { state: string; tone: Tone } {
  const of = command.pictures.length + 1;
  switch (command.state) {
    case 'done':
      return { state: t('offline.state.done', { time: time(command.doneAt ?? 0) }), tone: 'grass' };
    case 'refused':
      return { state: t('offline.state.refused'), tone: 'red' };
    case 'sending':
      return { state: t('offline.state.sending', { n: command.sent + 1, of }), tone: 'brand' };
    case 'waiting':
      return { state: t(first ? 'offline.state.kept' : 'offline.state.behind'), tone: 'grey' };
  }
}

/** '已存本机' while one of them is still here. */
export function photosWords(uploads: readonly string[], commands: readonly Command[]): string {
  const here = new Set(
    commands.filter((one) => one.state !== 'done').flatMap((one) => one.pictures),
  );
  const kept = uploads.some((id) => here.has(id));
  return t(kept ? 'agent.photos_kept' : 'agent.photos_sent', { n: uploads.length });
}

/** Receipts go along by themselves and are shown with their act, not as something to do. */
export function shownOf(
  commands: readonly Command[],
  titles: ReadonlyMap<number, string>,
): Shown[] {
  const first = new Set(heads(commands).map((one) => one.seq));
  return commands
    .filter((one) => one.act !== receipts || one.state === 'refused')
    .map((command) => ({
      command,
      act: actWords(command.act),
      order: titles.get(command.seq) ?? '',
      note: noteOf(command),
      ...stateOf(command, first.has(command.seq)),
      part: command.state === 'sending' ? command.sent / (command.pictures.length + 1) : undefined,
      problem:
        command.problem && command.state === 'refused'
          ? refusalSentence(command.problem.code, command.problem.params)
          : undefined,
    }));
}

function noteOf(command: Command): string {
  const made = t('offline.made', { when: momentWords(instant(command.madeAt)) });
  const later = command.state === 'waiting' && command.tries > 0;
  return later ? `${made} · ${t('offline.next_try', { time: time(command.nextAt) })}` : made;
}

export interface Trip {
  first: Shown;
  /** '委托单 → 材料照片 ×5 → 送到窗口' */
  steps: string;
}

/** One for each order: a week away has hundreds of acts, and people think in orders. `first` is the
 *  one that is sent now, or comes next, or came last. */
export function tripsOf(shown: readonly Shown[]): Trip[] {
  const lanes = new Map<string, Shown[]>();
  for (const one of shown) {
    const order = orderOf(one.command.lane);
    lanes.set(order, [...(lanes.get(order) ?? []), one]);
  }
  return [...lanes.values()].map((rows) => ({
    first: rows.find((one) => one.command.state === 'sending') ?? rows[0]!,
    steps: stepsIn([...rows].sort((a, b) => a.command.seq - b.command.seq)),
  }));
}

function stepsIn(rows: readonly Shown[]): string {
  const steps: { act: string; n: number }[] = [];
  for (const { act } of rows) {
    const last = steps.at(-1);
    if (last?.act === act) last.n += 1;
    else steps.push({ act, n: 1 });
  }
  return steps.map(({ act, n }) => (n > 1 ? `${act} ×${n}` : act)).join(' → ');
}
