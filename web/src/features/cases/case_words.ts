// SPDX-License-Identifier: MulanPSL-2.0
// A case in the words of the desks: its state, its place on the way, and its trail.
import { dateWords, shortMoment } from '@/app/dates';
import { who } from '@/app/said';
import type { Reply } from '@/app/server';
import { isTextKey, t } from '@/app/text';
import type { TrailStep } from '@/ui/Trail.vue';

export type Case = Reply<'/api/v1/cases/{id}', 'get'>;
export type Brief = Reply<'/api/v1/cases', 'get'>['rows'][number];
export type Entry = Case['steps'][number];
export type Material = Case['materials'][number];

export const stateWords = (state: Case['state']): string => t(`staff.state.${state}`);

export const arrowKeys = [
  'received',
  'checked',
  'reviewed',
  'decided',
  'issued',
  'handed',
] as const;
const places: Partial<Record<Case['state'], number>> = {
  received: 1,
  correction: 1,
  accepted: 2,
  review: 2,
  special: 2,
  to_decide: 3,
  granted: 4,
  issuing: 4,
  ready: 5,
  closed: 6,
};

/** How far the case is on the common way; undefined where it left that way. */
export function arrowAt(item: Case): number | undefined {
  if (item.state === 'denied') return item.delivered_at ? 6 : 5;
  return places[item.state];
}

/** Who has it and what comes next, for those who work here: '嘎鲁图镇：核对材料，最晚 11 月 30 日'. */
export function handWords(next: { name: string; what: string; by?: string | undefined }): string {
  const key = `staff.next.${next.what}`;
  const what = isTextKey(key) ? t(key) : next.what;
  const by = next.by ? t('ui.at_latest', { date: dateWords(next.by) }) : '';
  return `${next.name ? `${next.name}：` : ''}${what}${by}`;
}

export function actWords(kind: string): string {
  const key = `staff.act.${kind}`;
  return isTextKey(key) ? t(key) : kind;
}

type Json = Record<string, unknown>;

function parsed(body: string): Json {
  try {
    const found: unknown = JSON.parse(body);
    return typeof found === 'object' && found !== null ? (found as Json) : {};
  } catch {
    return {};
  }
}

/** What a reader wants of an entry's body: the paper, the reason, until when. */
export function entryNote(body: string): string {
  const said = parsed(body);
  const words = (key: string) => (typeof said[key] === 'string' ? (said[key] as string) : '');
  const clocks = Array.isArray(said['clocks']) ? (said['clocks'] as Json[]) : [];
  const running = clocks.find((clock) => clock['state'] === 'running');
  const due = typeof running?.['due'] === 'string' ? running['due'] : '';
  const outcome = `staff.outcome.${words('outcome')}`;
  return [
    words('artefact') || words('notice') || words('number'),
    isTextKey(outcome) ? t(outcome) : '',
    words('reason') || words('summary'),
    words('where_to') && t('staff.where_to', { place: words('where_to') }),
    due && t('staff.until', { date: dateWords(due) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

export function trailSteps(entries: readonly Entry[], next?: Case['next']): TrailStep[] {
  const steps: TrailStep[] = entries.map((entry) => ({
    id: String(entry.seq),
    when: shortMoment(entry.at),
    what: actWords(entry.kind),
    who: who(entry.actor_name),
    note: entryNote(entry.body) || undefined,
  }));
  if (next?.what) {
    steps.push({ id: 'now', when: t('staff.now'), what: handWords(next), now: true });
  }
  return steps;
}
