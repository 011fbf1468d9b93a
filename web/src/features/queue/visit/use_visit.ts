// SPDX-License-Identifier: MulanPSL-2.0
// A visit at the desk: what is typed (kept at once, back after a crash), what the items ask for
// together, and the two acts on it.
import { computed, ref, watch } from 'vue';
import { useAction } from '@/app/action';
import { refused, type Problem } from '@/app/answer';
import { useDraft } from '@/app/drafts';
import { useLoad } from '@/app/load';
import { answerOf, server } from '@/app/server';
import {
  answersAsked,
  brought,
  emptyInVisit,
  freshVisit,
  visitInput,
  type ReceiveVisit,
  type RowDraft,
  type Sheet,
  type VisitCases,
  type VisitDraft,
} from './visit';

type Path = { id: string };

/** What the chosen items ask for together, and what was brought of it. */
function useMerged(path: Path, values: VisitDraft) {
  const asked = ref<Sheet['questions']>([]);
  const answers = computed(() => answersAsked(asked.value, values.said));
  const items = computed(() => values.items.map((one) => one.id).join(','));
  const sheet = useLoad<Sheet>(
    async () =>
      items.value
        ? answerOf(
            server.GET('/api/v1/queue/tickets/{id}/sheet', {
              params: {
                path,
                query: {
                  items: items.value,
                  ...(answers.value && { answers: answers.value }),
                  ...(values.person && { applicant: values.person }),
                },
              },
            }),
          )
        : refused({ status: 404, code: 'none' }),
    () => [items.value, answers.value, values.person],
  );
  const list = computed(() => (values.items.length ? sheet.value.value : undefined));
  watch(list, (now) => (asked.value = now?.questions ?? []));
  function set(key: string, change: Partial<RowDraft>): void {
    const before = values.brought[key] ?? { received: false };
    values.brought = { ...values.brought, [key]: { ...before, ...change } };
  }
  /** One page of a paper, sent once for each item that asks for it. */
  function addPage(key: string, uploads: Record<string, string>): void {
    const before = values.pictures[key] ?? {};
    const more = Object.entries(uploads).map(([item, one]) => [
      item,
      [...(before[item] ?? []), one],
    ]);
    values.pictures = { ...values.pictures, [key]: { ...before, ...Object.fromEntries(more) } };
    set(key, { received: true });
  }
  return { sheet, list, set, addPage };
}

/** Identity, once for the visit. */
function useIdentity(path: Path, values: VisitDraft) {
  const identify = useAction<ReceiveVisit['applicant'], { id: string }>(
    `visit.identity.${path.id}`,
    (applicant, key) =>
      answerOf(
        server.POST('/api/v1/queue/tickets/{id}/identity', {
          params: { path, header: { 'Idempotency-Key': key } },
          body: { applicant },
        }),
      ),
  );
  async function confirm(): Promise<void> {
    const id_number = values.applicant.id_number.toUpperCase();
    const person = await identify.run({ ...values.applicant, id_number });
    if (person) values.person = person.id;
  }
  // Another number is another person, and nobody's wallet until he was checked.
  watch(
    () => values.applicant.id_number,
    () => (values.person = ''),
  );
  return { identify, confirm };
}

export type Visit = ReturnType<typeof useVisit>;

export function useVisit(id: string) {
  const path = { id };
  const draft = useDraft(`visit.${id}`, freshVisit);
  const { values } = draft;
  const visit = useLoad<VisitCases>(() =>
    answerOf(server.GET('/api/v1/queue/tickets/{id}/cases', { params: { path } })),
  );
  const merged = useMerged(path, values);
  const { list } = merged;
  const identity = useIdentity(path, values);

  // --- all cases or none
  const receive = useAction<ReceiveVisit, VisitCases>(`visit.receive.${id}`, (body, key) =>
    answerOf(
      server.POST('/api/v1/queue/tickets/{id}/receive', {
        params: { path, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
  const local = ref<Problem>();
  const problem = computed(
    () =>
      local.value ??
      receive.problem.value ??
      identity.identify.problem.value ??
      visit.problem.value,
  );
  watch(values, () => {
    if (local.value !== undefined) local.value = emptyInVisit(values);
  });
  async function send(): Promise<void> {
    local.value = emptyInVisit(values);
    if (local.value !== undefined || receive.busy.value || !list.value) return;
    const after = await receive.run(visitInput(values, list.value));
    if (after === undefined) return;
    visit.value.value = after;
    draft.clear();
  }
  const done = computed(() => (visit.value.value?.cases.length ?? 0) > 0);
  const step = computed(() => {
    if (done.value) return 4;
    if (!values.person) return 0;
    if (!values.items.length) return 1;
    return list.value && brought(list.value.rows, values) === list.value.rows.length ? 3 : 2;
  });
  return {
    ...merged,
    ...identity,
    ...{ draft, values, visit, receive, problem, send, done, step },
  };
}
