// SPDX-License-Identifier: MulanPSL-2.0
// The picture: the newest call large, the others beside it, what waits below.
import type { Reply } from '@/app/server';
import { word } from './words';

export type Board = Reply<'/api/v1/halls/{id}/board', 'get'>;
type Call = Board['calls'][number];

const callsShown = 6;
const fill = (key: string, values: Readonly<Record<string, string | number>>) =>
  word(key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

function part(kind: string, name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(kind);
  made.className = name;
  made.append(...inside);
  return made;
}

function callRow(call: Call, fresh: readonly string[]): HTMLElement {
  const row = part(
    'li',
    fresh.includes(call.number) ? 'call fresh' : 'call',
    part('b', 'number', call.number),
    part('span', 'to', fill('board.to', { window: call.window })),
  );
  return row;
}

function newest(call: Call | undefined, fresh: readonly string[]): HTMLElement {
  if (call === undefined) return part('section', 'now', part('p', 'none', word('board.none')));
  const now = part(
    'section',
    fresh.includes(call.number) ? 'now fresh' : 'now',
    part('p', 'say', word('board.please')),
    part('p', 'number', call.number),
    part('p', 'to', fill('board.to', { window: call.window })),
    part('p', 'second', fill('board.to_en', { number: call.number, window: call.window })),
  );
  now.setAttribute('aria-live', 'polite');
  return now;
}

function groups(board: Board): HTMLElement {
  const rows = board.groups
    .filter((group) => group.active)
    .map((group) =>
      part(
        'li',
        'group',
        part('b', 'name', `${group.letter} ${group.name}`),
        part('span', 'second', group.name_en),
        part('span', 'waits', fill('board.in_line', { n: group.waiting })),
        part(
          'span',
          'time',
          fill('board.minutes', { low: group.estimate.low, high: group.estimate.high }),
        ),
      ),
    );
  return part('ul', 'groups', ...rows);
}

export function draw(root: HTMLElement, board: Board, fresh: readonly string[], muted: boolean) {
  const others = board.calls.slice(1, callsShown).map((call) => callRow(call, fresh));
  root.replaceChildren(
    part('header', 'head', part('h1', '', board.name), part('p', 'clock', board.at.slice(11, 16))),
    newest(board.calls[0], fresh),
    part('section', 'last', part('h2', '', word('board.called')), part('ul', '', ...others)),
    groups(board),
    ...(muted ? [part('p', 'muted', word('board.sound'))] : []),
  );
}
