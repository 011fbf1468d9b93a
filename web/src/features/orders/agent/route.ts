// SPDX-License-Identifier: MulanPSL-2.0
// A day's way: the places where somebody waits for the agent himself. Within a place, and between
// places, the server's lights decide; what stands at an office is no stop.

interface Stop {
  unit_name: string;
  state: string;
  light: { state: string };
}

export interface Place<S extends Stop> {
  name: string;
  rows: S[];
}

const urgency = ['red', 'gold', 'green', 'grey'];
const rank = (stop: Stop) => urgency.indexOf(stop.light.state);
const athome = new Set(['accepted', 'awaiting_mandate', 'mandated', 'preparing', 'to_deliver']);

export function placesOf<S extends Stop>(stops: readonly S[]): Place<S>[] {
  const found = new Map<string, S[]>();
  for (const stop of stops) {
    if (!athome.has(stop.state)) continue;
    found.set(stop.unit_name, [...(found.get(stop.unit_name) ?? []), stop]);
  }
  const places = [...found].map(([name, rows]) => ({
    name,
    rows: rows.sort((a, b) => rank(a) - rank(b)),
  }));
  const most = (place: Place<S>) => Math.min(...place.rows.map(rank));
  return places.sort((a, b) => most(a) - most(b) || b.rows.length - a.rows.length);
}
