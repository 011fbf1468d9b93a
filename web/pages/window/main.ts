// SPDX-License-Identifier: MulanPSL-2.0
// The board over one window: which window it is and who is wanted there. Without a framework, drawn
// anew from each answer, as the hall's board is.
import './window.css';
import type { Board } from '../board/draw';
import { Feed } from '../board/feed';
import { word } from './words';

const root = document.getElementById('window')!;
const asked = new URLSearchParams(location.search);
const hall = asked.get('hall') ?? '';
const label = asked.get('window') ?? '';

function part(kind: string, name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(kind);
  made.className = name;
  made.append(...inside);
  return made;
}

const flash = 'fresh';
let last = '';

function draw(board: Board): void {
  const own = board.windows.find((one) => one.label === label);
  if (own === undefined) {
    root.replaceChildren(part('p', 'none', word('windowboard.unknown')));
    return;
  }
  const call = board.calls.find((one) => one.number === own.number && one.window === label);
  const now = own.number && `${own.number} ${call?.at ?? ''}`;
  const wanted = own.number !== '' && now !== last && last !== '';
  last = now || ' ';
  const state = own.number ? 'called' : own.state;
  const body = part(
    'section',
    wanted ? `now ${state} ${flash}` : `now ${state}`,
    ...(own.number ? [part('p', 'number', own.number)] : []),
    part('p', 'say', word(`windowboard.${state}`)),
    part('p', 'second', word(`windowboard.${state}_en`)),
  );
  body.setAttribute('aria-live', 'polite');
  root.replaceChildren(
    part(
      'header',
      'head',
      part('h1', '', part('b', 'label', label), ` ${word('windowboard.window')}`),
      part('p', 'hall', board.name),
    ),
    body,
  );
}

const notice = part('p', 'notice', word('windowboard.stale'));
notice.setAttribute('role', 'status');
document.body.append(notice);

if (hall === '' || label === '') root.textContent = word('windowboard.no_hall');
else {
  new Feed(hall, {
    board: draw,
    stale: (is) => void document.body.classList.toggle('stale', is),
  }).start();
}
