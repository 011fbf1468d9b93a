// SPDX-License-Identifier: MulanPSL-2.0
// Who is signed in. The only server state that is kept in the browser, because every page shows it.
import { computed, ref, shallowRef } from 'vue';
import type { Answer } from '@/app/answer';
import { wipeDrafts } from '@/app/drafts';
import { setOwner } from '@/app/owner';
import { answerOf, onSignedOut, server, setCsrfToken, type Reply } from '@/app/server';

export type Me = Reply<'/api/v1/me', 'get'>;

const me = shallowRef<Me>();
const expired = ref(false);

onSignedOut(() => {
  expired.value = me.value !== undefined && me.value.actor.kind !== 'guest';
});

/** Takes over what sign-in or /me said. */
export function adopt(reply: Me): void {
  me.value = reply;
  setCsrfToken(reply.csrf ?? '');
  setOwner(reply.actor.id || undefined);
  expired.value = false;
}

/** Asks the server who we are. Pages call it before they show anything. */
export async function loadSession(): Promise<Answer<Me>> {
  const answer = await answerOf(server.GET('/api/v1/me'));
  if (answer.ok) adopt(answer.value);
  return answer;
}

const leaving = new Set<() => Promise<void>>();

/** Called when somebody signs out, after what he typed was forgotten. */
export function onLeaving(listener: () => Promise<void>): void {
  leaving.add(listener);
}

/** Ends the session and leaves nothing of this person in the browser. */
export async function signOut(): Promise<Answer<unknown>> {
  const answer = await answerOf(server.POST('/api/v1/sign-out', { body: {} }));
  if (answer.ok || answer.problem.status === 401) {
    await wipeDrafts();
    for (const listener of leaving) await listener();
  }
  return answer;
}

export function useSession() {
  const actor = computed(() => me.value?.actor);
  return {
    me: computed(() => me.value),
    actor,
    signedIn: computed(() => actor.value !== undefined && actor.value.kind !== 'guest'),
    /** 其其格 · 巴音柴达木嘎查 */
    who: computed(() => [actor.value?.unit_name, actor.value?.name].filter(Boolean).join(' · ')),
    may: (permission: string) => actor.value?.permissions?.includes(permission) ?? false,
    /** True when the server stopped knowing us while we worked; what was typed is kept. */
    expired: computed(() => expired.value),
  };
}

/** Where to sign in and come back from. */
export function signInAddress(): string {
  return `/signin/?back=${encodeURIComponent(location.pathname + location.hash)}`;
}
