// SPDX-License-Identifier: MulanPSL-2.0
// Where an item can be done, for the list "在哪里办": nearest first when we know where somebody is.

/** Millionths of a degree, as the server gives them. */
export interface Spot {
  lat: number;
  lng: number;
}

export interface Place {
  id: string;
  unit: string;
  name: string;
  address: string;
  hours: string;
  phone: string;
  offered: boolean;
  at?: Spot | undefined;
}

const earthKm = 6371;
const radians = (millionths: number) => (millionths / 1e6) * (Math.PI / 180);

/** As the crow flies; on the steppe the road is seldom much longer, and we promise no more. */
export function kilometres(from: Spot, to: Spot): number {
  const up = Math.sin(radians(to.lat - from.lat) / 2) ** 2;
  const along = Math.sin(radians(to.lng - from.lng) / 2) ** 2;
  const across = Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * along;
  return 2 * earthKm * Math.asin(Math.sqrt(up + across));
}

/** '800 米', '3.4 公里', '27 公里': nobody plans a ride by the metre. */
export function distanceText(km: number): { n: string; unit: 'm' | 'km' } {
  if (km < 1) return { n: String(Math.round(km * 10) * 100), unit: 'm' };
  return { n: km < 10 ? km.toFixed(1) : String(Math.round(km)), unit: 'km' };
}

/** Where it can be done first; then the nearest; places without a position keep their order. */
export function sorted(places: readonly Place[], from: Spot | undefined): Place[] {
  const far = (place: Place) => (from && place.at ? kilometres(from, place.at) : Infinity);
  return [...places].sort((a, b) => {
    if (a.offered !== b.offered) return a.offered ? -1 : 1;
    const [first, second] = [far(a), far(b)];
    return first === second ? 0 : first - second;
  });
}
