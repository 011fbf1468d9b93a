// SPDX-License-Identifier: MulanPSL-2.0
// What the head of an outlet sets for a hall; each answer is the hall as it is afterwards.
import { computed } from 'vue';
import { useAction } from '@/app/action';
import { useLoad } from '@/app/load';
import { answerOf, server, type Body, type Reply } from '@/app/server';

export type Setup = Reply<'/api/v1/halls/{id}/setup', 'get'>;
export type Group = Setup['groups'][number];
export type Counter = Setup['windows'][number];
export type GroupForm = Body<'/api/v1/halls/{id}/groups'>;
export type Placing = Body<'/api/v1/halls/{id}/windows/{window}'>;
export const ruleNames = [
  'priority_run',
  'pass_behind',
  'passes_max',
  'recalls_max',
  'service_seconds',
] as const;
/** As the server checks them: least and most. */
export const ruleLimits: Record<(typeof ruleNames)[number], [number, number]> = {
  priority_run: [1, 20],
  pass_behind: [0, 50],
  passes_max: [1, 9],
  recalls_max: [0, 9],
  service_seconds: [30, 7200],
};

function useActs(id: string) {
  const header = (key: string, version: number) => ({
    'Idempotency-Key': key,
    'If-Match': version,
  });
  const rules = useAction<{ version: number; rules: Setup['rules'] }, Setup>(
    `hall.rules.${id}`,
    ({ version, rules: to }, key) =>
      answerOf(
        server.POST('/api/v1/halls/{id}/rules', {
          params: { path: { id }, header: header(key, version) },
          body: { rules: to },
        }),
      ),
  );
  const add = useAction<GroupForm, Setup>(`hall.group.${id}`, (body, key) =>
    answerOf(
      server.POST('/api/v1/halls/{id}/groups', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
  const change = useAction<{ group: string; version: number; form: GroupForm }, Setup>(
    `hall.group_change.${id}`,
    ({ group, version, form }, key) =>
      answerOf(
        server.POST('/api/v1/halls/{id}/groups/{group}', {
          params: { path: { id, group }, header: header(key, version) },
          body: form,
        }),
      ),
  );
  const place = useAction<{ window: string; form: Placing }, Setup>(
    `hall.place.${id}`,
    ({ window, form }, key) =>
      answerOf(
        server.POST('/api/v1/halls/{id}/windows/{window}', {
          params: { path: { id, window }, header: { 'Idempotency-Key': key } },
          body: form,
        }),
      ),
  );
  return { rules, add, change, place };
}

export function useSetup(id: string) {
  const setup = useLoad<Setup>(() =>
    answerOf(server.GET('/api/v1/halls/{id}/setup', { params: { path: { id } } })),
  );
  const { rules, add, change, place } = useActs(id);
  const all = [rules, add, change, place];
  async function done(running: Promise<Setup | undefined>): Promise<boolean> {
    for (const one of all) one.problem.value = undefined;
    const after = await running;
    if (after) setup.value.value = after;
    else await setup.reload();
    return after !== undefined;
  }
  return {
    setup,
    busy: computed(() => all.some((one) => one.busy.value)),
    problem: computed(
      () => all.find((one) => one.problem.value)?.problem.value ?? setup.problem.value,
    ),
    setRules: (version: number, to: Setup['rules']) => done(rules.run({ version, rules: to })),
    addGroup: (form: GroupForm) => done(add.run(form)),
    changeGroup: (group: Group, form: GroupForm) =>
      done(change.run({ group: group.id, version: group.version, form })),
    place: (window: string, form: Placing) => done(place.run({ window, form })),
  };
}
