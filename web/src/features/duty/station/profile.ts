// SPDX-License-Identifier: MulanPSL-2.0
// One agent's profile: loaded, written down with the version that was seen, badge and photo.
import { computed, ref } from 'vue';
import { useAction } from '@/app/action';
import { useLoad } from '@/app/load';
import { answerOf, server, type Body, type Reply } from '@/app/server';

export type Profile = Reply<'/api/v1/agents/{id}/profile', 'get'>;
export const sources = [
  'full_time',
  'grid_worker',
  'resident_cadre',
  'first_secretary',
  'committee',
  'graduate',
  'retired',
  'volunteer',
  'other',
] as const satisfies readonly Profile['source'][];

/** '第一网格、 第二网格' as people type it. */
export const listed = (words: string) =>
  words
    .split(/[、,，\s]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

export function useProfile(id: string) {
  const path = { id };
  const loaded = useLoad(() =>
    answerOf(server.GET('/api/v1/agents/{id}/profile', { params: { path } })),
  );
  const now = computed(() => loaded.value.value);
  const at = (key: string) => ({
    path,
    header: { 'Idempotency-Key': key, 'If-Match': now.value?.version ?? 0 },
  });
  const save = useAction<Body<'/api/v1/agents/{id}/profile'>, Profile>(
    `agent.profile.${id}`,
    (body, key) => answerOf(server.POST('/api/v1/agents/{id}/profile', { params: at(key), body })),
  );
  const issue = useAction<Body<'/api/v1/agents/{id}/badge'>, Profile>(
    `agent.badge.${id}`,
    (body, key) => answerOf(server.POST('/api/v1/agents/{id}/badge', { params: at(key), body })),
  );
  const photoTurn = ref(0);
  async function photo(picture: Blob): ReturnType<typeof sendPhoto> {
    const answer = await sendPhoto(id, picture);
    if (answer.ok) {
      photoTurn.value += 1;
      await loaded.reload();
    }
    return answer;
  }
  const take = (after: Profile | undefined) => {
    if (after !== undefined) loaded.value.value = after;
    return after !== undefined;
  };
  return { loaded, now, save, issue, photo, photoTurn, take };
}

async function sendPhoto(id: string, picture: Blob) {
  return answerOf(
    server.PUT('/api/v1/agents/{id}/photo', {
      params: { path: { id } },
      body: picture as unknown as string,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { 'Content-Type': picture.type },
    }),
  );
}
