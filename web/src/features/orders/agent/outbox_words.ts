// SPDX-License-Identifier: MulanPSL-2.0
// How far a kept act is, in words: 已存本机 → 正在传 3/7 → 已送达 10:24, or 需要处理 with the reason.
import { refusalSentence } from '@/app/answer';
import { fullMoment, momentWords } from '@/app/dates';
import { heads, receipts } from '@/app/offline/lanes';
import type { Command } from '@/app/offline/store';
import { isTextKey, t } from '@/app/text';
import type { Tone } from '@/ui/Tag.vue';

export interface Shown {
  command: Command;
  title: string;
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
      title: [actWords(command.act), titles.get(command.seq)].filter(Boolean).join(' · '),
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
