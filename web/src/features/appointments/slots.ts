// SPDX-License-Identifier: MulanPSL-2.0
// Times of a hall, in words.
import type { Reply } from '@/app/server';

export type Appointment = Reply<'/api/v1/me/appointments', 'get'>['rows'][number];
export type SlotList = Reply<'/api/v1/halls/{id}/slots', 'get'>;
export type PlanList = Reply<'/api/v1/halls/{id}/appointment-plans', 'get'>;

export interface Time {
  day: string;
  minute: number;
}
