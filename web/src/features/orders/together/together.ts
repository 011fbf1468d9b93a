// SPDX-License-Identifier: MulanPSL-2.0
// 网上帮代办: one form from two places. What the other side writes appears by itself: the server
// tells that something changed, and the form is read again; without such a stream every ten seconds.
import { computed, onScopeDispose, shallowRef } from 'vue';
import { newKey, useAction } from '@/app/action';
import type { Problem } from '@/app/answer';
import { answerOf, server, type Reply } from '@/app/server';

export type Together = Reply<'/api/v1/orders/{id}/draft', 'get'>;
export type TogetherField = Together['fields'][number];
const pollMs = 10_000;

/** Calls back when the server tells that a form changed; without a stream every ten seconds. */
function listen(again: () => void): void {
  let stream: EventSource | undefined;
  if (typeof EventSource !== 'undefined') {
    stream = new EventSource('/api/v1/events');
    stream.addEventListener('changed', (event) => {
      const said: unknown = JSON.parse((event as MessageEvent<string>).data);
      if ((said as { topic?: string }).topic === 'drafts') again();
    });
  }
  const timer = window.setInterval(() => {
    if (stream?.readyState !== 1) again();
  }, pollMs);
  onScopeDispose(() => {
    window.clearInterval(timer);
    stream?.close();
  });
}

function useActs(id: string) {
  const at = { path: { id } };
  const header = (key: string) => ({ 'Idempotency-Key': key });
  const open = useAction<object, Together>(`draft.open.${id}`, (_, key) =>
    answerOf(
      server.POST('/api/v1/orders/{id}/draft', {
        params: { ...at, header: header(key) },
        body: {},
      }),
    ),
  );
  const confirm = useAction<{ version: number }, Together>(`draft.confirm.${id}`, (input, key) =>
    answerOf(
      server.POST('/api/v1/orders/{id}/draft/confirm', {
        params: { ...at, header: { ...header(key), 'If-Match': input.version } },
        body: {},
      }),
    ),
  );
  const drop = useAction<object, Together>(`draft.drop.${id}`, (_, key) =>
    answerOf(
      server.POST('/api/v1/orders/{id}/draft/drop', {
        params: { ...at, header: header(key) },
        body: {},
      }),
    ),
  );
  return { open, confirm, drop };
}

export function useTogether(id: string) {
  const now = shallowRef<Together>();
  const problem = shallowRef<Problem>();
  const none = computed(() => problem.value?.code === 'draft.none');
  const at = { path: { id } };
  let alive = true;

  /** A slower, older answer never replaces a newer one. */
  function take(found: Together): void {
    if (now.value === undefined || found.version >= now.value.version) now.value = found;
  }

  async function load(): Promise<void> {
    const answer = await answerOf(server.GET('/api/v1/orders/{id}/draft', { params: at }));
    if (!alive) return;
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) take(answer.value);
    else if (answer.problem.code === 'draft.none') now.value = undefined;
  }

  onScopeDispose(() => (alive = false));
  listen(() => void load());
  void load();

  const { open, confirm, drop } = useActs(id);

  /** Undefined: it is kept; otherwise why not. What the other wrote meanwhile is fetched then. */
  async function fill(field: TogetherField, value: string): Promise<Problem | undefined> {
    const answer = await answerOf(
      server.POST('/api/v1/orders/{id}/draft/fields', {
        params: { ...at, header: { 'Idempotency-Key': newKey() } },
        body: { field: field.name, value, version: field.version },
      }),
    );
    if (answer.ok) {
      take(answer.value);
      return undefined;
    }
    if (answer.problem.status === 412) await load();
    return answer.problem;
  }

  async function begin(): Promise<void> {
    const found = await open.run({});
    if (found === undefined) return;
    problem.value = undefined;
    take(found);
  }
  async function agree(): Promise<void> {
    const found = await confirm.run({ version: now.value?.version ?? 0 });
    if (found !== undefined) take(found);
    else if (confirm.problem.value?.status === 412) await load();
  }
  async function giveUp(): Promise<void> {
    if ((await drop.run({})) === undefined) return;
    now.value = undefined;
    await load();
  }
  return { now, problem, none, load, fill, begin, agree, giveUp, open, confirm, drop };
}
