// SPDX-License-Identifier: MulanPSL-2.0
// A partner's point as it is typed, and what of it the server takes.
import { minuteOf } from '@/app/minutes';
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

/** Degrees as a person reads them off a map → millionths; NaN for anything else. */
export function millionths(text: string): number {
  const degrees = Number(text.replace('，', '.').replace(',', '.'));
  return text === '' ? Number.NaN : Math.round(degrees * 1_000_000);
}

export function pointInput(
  draft: PointDraft,
  dayWords: string,
): Body<'/api/v1/partners/{id}/points'> {
  const found = {
    lat: millionths(draft.lat),
    lng: millionths(draft.lng),
    open_from: minuteOf(draft.from),
    open_to: minuteOf(draft.to),
  };
  // What was not typed, or is no number, stays out, and the server names the field.
  const known = Object.entries(found).filter(([, value]) => !Number.isNaN(value));
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
