// SPDX-License-Identifier: MulanPSL-2.0
// A day's way: the places where somebody waits for the agent himself. Within a place the server's
// lights decide; between places either they, or the shortest way. What stands at an office is no stop.
import { metresBetween, shortWay, type Spot } from './way';

interface Stop {
  unit: string;
  unit_name: string;
  state: string;
  light: { state: string };
}

export interface Place<S extends Stop> {
  unit: string;
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
    found.set(stop.unit, [...(found.get(stop.unit) ?? []), stop]);
  }
  const places = [...found].map(([unit, rows]) => ({
    unit,
    name: rows[0]!.unit_name,
    rows: rows.sort((a, b) => rank(a) - rank(b)),
  }));
  const most = (place: Place<S>) => Math.min(...place.rows.map(rank));
  return places.sort((a, b) => most(a) - most(b) || b.rows.length - a.rows.length);
}

export interface Leg<S extends Stop> {
  place: Place<S>;
  spot?: Spot | undefined;
  /** In a straight line from the place before, or from the agent's own office. */
  metres?: number | undefined;
}

/** The shortest way found; places that nobody has a point for come last, the most urgent first. */
export function legsOf<S extends Stop>(
  places: readonly Place<S>[],
  spots: ReadonlyMap<string, Spot>,
  start?: Spot,
  shortest = true,
): Leg<S>[] {
  const known = places.flatMap((place) => {
    const spot = spots.get(place.unit);
    return spot ? [{ ...spot, place }] : [];
  });
  const way = shortest ? shortWay(known, start) : known;
  const lost = places.filter((place) => !spots.has(place.unit));
  let before = start;
  const legs = way.map(({ place, lat, lng }): Leg<S> => {
    const spot = { lat, lng };
    const metres = before && metresBetween(before, spot);
    before = spot;
    return { place, spot, metres };
  });
  return [...legs, ...lost.map((place) => ({ place }))];
}

/** Where a unit is met: the first of its points that has been measured. */
export function spotOf(points: readonly { lat?: number; lng?: number }[]): Spot | undefined {
  const found = points.find((one) => one.lat !== undefined && one.lng !== undefined);
  return found && { lat: found.lat!, lng: found.lng! };
}
