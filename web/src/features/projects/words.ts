// SPDX-License-Identifier: MulanPSL-2.0
// What the pages of upgrade projects share.
import type { Reply } from '@/app/server';

export type ProjectRow = Reply<'/api/v1/projects', 'get'>['rows'][number];
export type Project = Reply<'/api/v1/projects/{id}', 'get'>;
export type Photo = Project['photos'][number];
export const stages = ['before', 'during', 'after'] as const;

/** Late is red, waiting for acceptance gold, accepted green. */
export function tone(one: { state: ProjectRow['state']; overdue: boolean }) {
  if (one.overdue) return 'red';
  if (one.state === 'done') return 'gold';
  return one.state === 'accepted' ? 'grass' : 'grey';
}

/** Pictures of one item, those from before beside those from after. */
export function beside(photos: readonly Photo[], item: number) {
  const own = photos.filter((one) => one.item === item);
  return stages
    .map((stage) => ({ stage, photos: own.filter((one) => one.stage === stage) }))
    .filter((one) => one.photos.length > 0);
}
