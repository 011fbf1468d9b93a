// SPDX-License-Identifier: MulanPSL-2.0
// "Where is the original now": the papers of an order, every move between hands, and what the
// reader may do with those in his own.
import { computed, ref, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { newKey } from '@/app/action';
import type { Answer, Problem } from '@/app/answer';
import { csvText, saveFile } from '@/app/csv';
import { fullMoment, momentWords } from '@/app/dates';
import { useLoad } from '@/app/load';
import { answerOf, server, type Body, type Reply } from '@/app/server';
import { t } from '@/app/text';

export type Trail = Reply<'/api/v1/orders/{id}/papers', 'get'>;
export type Paper = Trail['papers'][number];
export type Move = Trail['moves'][number];

export interface HeldTrail {
  id: string;
  now: ComputedRef<Trail | undefined>;
  problem: ShallowRef<Problem | undefined>;
  stale: Ref<boolean>;
  reload(): Promise<void>;
  take(move: string): Promise<Problem | undefined>;
  send(body: Body<'/api/v1/orders/{id}/papers/send'>): Promise<Problem | undefined>;
  lose(body: Body<'/api/v1/orders/{id}/papers/loss'>): Promise<Problem | undefined>;
  giveBack(body: Body<'/api/v1/orders/{id}/return-papers'>): Promise<Problem | undefined>;
}

export function useTrail(id: string): HeldTrail {
  const loaded = useLoad(() =>
    answerOf(server.GET('/api/v1/orders/{id}/papers', { params: { path: { id } } })),
  );
  const stale = ref(false);
  const at = () => ({
    path: { id },
    header: { 'If-Match': loaded.value.value?.version ?? 0, 'Idempotency-Key': newKey() },
  });

  /** When papers have moved meanwhile they are looked at again; after a success the caller does,
   *  once his form has said that it is done: the reload may take the form away. */
  async function settled(answer: Answer<unknown>): Promise<Problem | undefined> {
    stale.value = !answer.ok && answer.problem.status === 412;
    if (stale.value) await loaded.reload();
    return answer.ok ? undefined : answer.problem;
  }

  return {
    id,
    now: computed(() => loaded.value.value),
    problem: loaded.problem,
    stale,
    reload: loaded.reload,
    take: async (move) =>
      settled(
        await answerOf(
          server.POST('/api/v1/orders/{id}/papers/take', { params: at(), body: { move } }),
        ),
      ),
    send: async (body) =>
      settled(
        await answerOf(server.POST('/api/v1/orders/{id}/papers/send', { params: at(), body })),
      ),
    lose: async (body) =>
      settled(
        await answerOf(server.POST('/api/v1/orders/{id}/papers/loss', { params: at(), body })),
      ),
    giveBack: async (body) =>
      settled(
        await answerOf(server.POST('/api/v1/orders/{id}/return-papers', { params: at(), body })),
      ),
  };
}

export type Where = 'back' | 'lost' | 'moving' | 'agent' | 'office' | 'kept';
export function whereOf(paper: Paper): Where {
  if (paper.returned_at) return 'back';
  if (paper.lost_at) return 'lost';
  if (paper.moving) return 'moving';
  if (paper.place === 'office') return 'office';
  return paper.to_return ? 'agent' : 'kept';
}

/** '在其其格手里，今天 09:30 起' */
export function whereWords(paper: Paper): string {
  const where = whereOf(paper);
  const since = momentWords(
    (where === 'back' ? paper.returned_at : where === 'lost' ? paper.lost_at : undefined) ??
      paper.since,
  );
  const holder = paper.holder_name || t('custody.agent');
  return t(`custody.where.${where}`, { holder, since });
}

/** '户口簿 原件 2 页，封皮旧' */
export function paperWords(paper: Paper): string {
  const form = t(`agent.paper.${paper.form}`);
  const pages = t('agent.pages', { n: paper.pages });
  return [form, pages, paper.condition].filter(Boolean).join(' · ');
}

const names = (trail: Trail, move: Move): string =>
  move.papers
    .map((id) => trail.papers.find((paper) => paper.id === id)?.name ?? '')
    .filter(Boolean)
    .join('、');

/** Every move in the words of a diary, oldest first. */
export function moveSteps(trail: Trail) {
  return trail.moves.map((move) => ({
    id: move.id,
    when: momentWords(move.given_at),
    what: t('custody.moved', {
      from: move.from_name,
      to: move.to_name,
      papers: names(trail, move),
    }),
    note: [
      move.bag && t('custody.bag_is', { bag: move.bag }),
      move.taken_at
        ? t('custody.confirmed', { who: move.taken_name, when: momentWords(move.taken_at) })
        : t('custody.unconfirmed'),
      move.signature && t('custody.signed'),
    ]
      .filter(Boolean)
      .join(' · '),
    now: !move.taken_at,
  }));
}

/** The whole list for a spreadsheet. */
export function saveTrail(trail: Trail, number: string): void {
  const head = ['paper', 'form', 'pages', 'from', 'to', 'given', 'taken', 'bag'] as const;
  const rows = trail.moves.flatMap((move) =>
    trail.papers
      .filter((paper) => move.papers.includes(paper.id))
      .map((paper) => [
        paper.name,
        t(`agent.paper.${paper.form}`),
        paper.pages,
        move.from_name,
        move.to_name,
        fullMoment(move.given_at),
        move.taken_at ? fullMoment(move.taken_at) : '',
        move.bag,
      ]),
  );
  saveFile(
    `${t('custody.title')} ${number}.csv`,
    csvText([head.map((one) => t(`custody.col.${one}`)), ...rows]),
  );
}
