// SPDX-License-Identifier: MulanPSL-2.0
// The hall's board: a page without a framework, for a small box behind a large screen that runs for
// months. It is drawn anew from each answer, so that nothing grows.
import './board.css';
import { Chime } from './chime';
import { draw, type Board } from './draw';
import { Feed } from './feed';
import { word } from './words';

const root = document.getElementById('board')!;
const hall = new URLSearchParams(location.search).get('hall') ?? '';
const chime = new Chime();
const heard = new Map<string, string>();

/** Bell and words for every call that was not there before, oldest first; the first picture is silent. */
function ring(board: Board, first: boolean): string[] {
  const fresh = board.calls.filter((call) => heard.get(call.number) !== call.at).reverse();
  heard.clear();
  for (const call of board.calls) heard.set(call.number, call.at);
  if (first || fresh.length === 0) return [];
  chime.announce(fresh);
  return fresh.map((call) => call.number);
}

let first = true;
const feed = new Feed(hall, {
  board(board) {
    draw(root, board, ring(board, first), chime.locked());
    first = false;
  },
  stale(is) {
    document.body.classList.toggle('stale', is);
  },
});

const notice = document.createElement('p');
notice.className = 'notice';
notice.setAttribute('role', 'status');
notice.textContent = word('board.stale');
document.body.append(notice);
document.addEventListener('click', () => void chime.unlock());

if (hall === '') root.textContent = word('board.no_hall');
else feed.start();
