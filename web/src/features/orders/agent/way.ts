// SPDX-License-Identifier: MulanPSL-2.0
// The way through a day's places by straight lines: always to the nearest one next, then every pair of
// legs that crosses is turned round. Roads are not known here, so this orders a list and promises nothing.

export interface Spot {
  /** Millionths of a degree. */
  lat: number;
  lng: number;
}

const earthMetres = 6_371_008.8;
const radians = Math.PI / 180 / 1e6;

/** As the server measures it (outlets/rules_near.cpp). */
export function metresBetween(a: Spot, b: Spot): number {
  const lat = ((b.lat - a.lat) * radians) / 2;
  const lng = ((b.lng - a.lng) * radians) / 2;
  const across = Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(lng) ** 2;
  return Math.round(
    2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(Math.sin(lat) ** 2 + across))),
  );
}

export function lengthOf(way: readonly Spot[], start?: Spot): number {
  let before = start;
  let sum = 0;
  for (const spot of way) {
    if (before !== undefined) sum += metresBetween(before, spot);
    before = spot;
  }
  return sum;
}

function nearestNext<S extends Spot>(spots: readonly S[], start?: Spot): S[] {
  const left = [...spots];
  const way: S[] = [];
  let here = start ?? left[0];
  while (left.length > 0) {
    let best = 0;
    for (let at = 1; at < left.length; at++) {
      if (metresBetween(here!, left[at]!) < metresBetween(here!, left[best]!)) best = at;
    }
    here = left[best]!;
    way.push(...left.splice(best, 1));
  }
  return way;
}

const turned = <S>(way: readonly S[], from: number, to: number): S[] => [
  ...way.slice(0, from),
  ...way.slice(from, to + 1).reverse(),
  ...way.slice(to + 1),
];

/** 2-opt: what is turned round is taken only when the whole gets shorter, so it ends. */
function untangled<S extends Spot>(given: readonly S[], start?: Spot): S[] {
  let way = [...given];
  let length = lengthOf(way, start);
  for (let better = true; better;) {
    better = false;
    for (let from = 0; from < way.length - 1; from++) {
      for (let to = from + 1; to < way.length; to++) {
        const next = turned(way, from, to);
        const now = lengthOf(next, start);
        if (now >= length) continue;
        [way, length, better] = [next, now, true];
      }
    }
  }
  return way;
}

// Beyond this many places an agent plans for days, not for one; turning pairs would take too long.
const placesMax = 40;

/** The same places, in an order that is never longer than the given one. */
export function shortWay<S extends Spot>(spots: readonly S[], start?: Spot): S[] {
  const near = nearestNext(spots, start);
  const shorter = lengthOf(near, start) <= lengthOf(spots, start) ? near : [...spots];
  return spots.length > placesMax ? shorter : untangled(shorter, start);
}

/** Opens the phone's own map. */
export function geoLink({ lat, lng }: Spot, name: string): string {
  const at = `${(lat / 1e6).toFixed(6)},${(lng / 1e6).toFixed(6)}`;
  return `geo:${at}?q=${at}(${encodeURIComponent(name)})`;
}
