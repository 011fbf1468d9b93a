// SPDX-License-Identifier: MulanPSL-2.0
// A partner's point as it is typed, and what of it the server takes.
import type { Body } from '@/app/server';

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Weekday = (typeof weekdays)[number];

export interface PointDraft {
  unit: string;
  name: string;
  address: string;
  weekdays: Weekday[];
  from: string;
  to: string;
  lat: string;
  lng: string;
}

/** '09:30' → 570; what is no time of a day stays out, and the server names the field. */
export function minuteOfDay(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const minute = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[2]) < 60 && minute <= 24 * 60 ? minute : undefined;
}

/** Degrees as a person reads them off a map → millionths. */
export function millionths(text: string): number | undefined {
  const degrees = Number(text.replace('，', '.').replace(',', '.'));
  return text === '' || Number.isNaN(degrees) ? undefined : Math.round(degrees * 1_000_000);
}

export function pointInput(
  draft: PointDraft,
  dayWords: string,
): Body<'/api/v1/partners/{id}/points'> {
  const found = {
    lat: millionths(draft.lat),
    lng: millionths(draft.lng),
    open_from: minuteOfDay(draft.from),
    open_to: minuteOfDay(draft.to),
  };
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  const days = [...draft.weekdays].sort().join('');
  return {
    unit: draft.unit,
    name: draft.name,
    address: draft.address,
    hours: `${dayWords} ${draft.from}–${draft.to}`,
    ...(days && { weekdays: days }),
    ...Object.fromEntries(known),
  };
}
