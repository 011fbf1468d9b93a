// SPDX-License-Identifier: MulanPSL-2.0
// 制度文件: five chapters, eight kinds.
import type { Reply } from '@/app/server';

export type Regulation = Reply<'/api/v1/regulations/{id}', 'get'>;
export const chapters = ['concept', 'scope', 'principles', 'duties', 'procedure'] as const;
export type Chapter = (typeof chapters)[number];
export const kinds = [
  ...(['help_work', 'first_asked', 'one_notice', 'time_limit'] as const),
  ...(['booking', 'home_visit', 'green_channel', 'other'] as const),
];

export const emptyChapters = (): Record<Chapter, string> => ({
  concept: '',
  scope: '',
  principles: '',
  duties: '',
  procedure: '',
});

/** Chapters that still have to be written before it can be published. */
export const unwritten = (one: Record<Chapter, string>): Chapter[] =>
  chapters.filter((chapter) => one[chapter].trim() === '');
