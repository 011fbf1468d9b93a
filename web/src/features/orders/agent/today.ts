// SPDX-License-Identifier: MulanPSL-2.0
// 今天: of all that is open, what waits for the agent himself, the most urgent first.
interface Row {
  id: string;
  light: { state: string };
  next: { who: string };
  placed_at: string;
}

const urgency = ['red', 'gold', 'green', 'grey'];
const rank = (row: Row) => {
  const found = urgency.indexOf(row.light.state);
  return found < 0 ? urgency.length : found;
};

/** Each order once; of two as urgent, who has waited longer. */
export function dueToday<R extends Row>(rows: readonly R[]): R[] {
  const mine = rows.filter((row) => row.next.who === 'agent');
  const once = [...new Map(mine.map((row) => [row.id, row])).values()];
  return once.sort(
    (a, b) => rank(a) - rank(b) || Date.parse(a.placed_at) - Date.parse(b.placed_at),
  );
}
