// SPDX-License-Identifier: MulanPSL-2.0
// One photo or signature on its way to the server. It waits in this browser under a name, with the
// id it will have there, so that sending it twice has one effect.
import { onMounted, shallowRef, type ShallowRef } from 'vue';
import type { Problem } from '@/app/answer';
import { dropPhoto, keepPhoto, keptPhoto, useDraft } from '@/app/drafts';
import { answerOf, server } from '@/app/server';
import { pictureName } from '@/app/upload';

export interface Shot {
  blob: ShallowRef<Blob | undefined>;
  /** Kept from an earlier visit of the screen. */
  kept: ShallowRef<Blob | undefined>;
  /** The id under which the server knows it, or '' while there is none. */
  id(): string;
  take(blob: Blob | undefined): Promise<void>;
  send(): Promise<Problem | undefined>;
  drop(): Promise<void>;
}

export function useShot(name: string): Shot {
  const draft = useDraft(name, () => ({ upload: '' }));
  const blob = shallowRef<Blob>();
  const kept = shallowRef<Blob>();
  onMounted(async () => {
    if (draft.values.upload === '') return;
    kept.value = await keptPhoto(name);
    blob.value ??= kept.value;
    if (blob.value === undefined) draft.clear();
  });

  async function drop(): Promise<void> {
    blob.value = undefined;
    kept.value = undefined;
    draft.clear();
    await dropPhoto(name);
  }

  return {
    blob,
    kept,
    id: () => (blob.value === undefined ? '' : draft.values.upload),
    drop,
    take: async (next) => {
      if (next === undefined) return drop();
      const upload = await pictureName(name, next);
      blob.value = next;
      draft.values.upload = upload;
      await keepPhoto(name, next);
    },
    send: async () => {
      if (blob.value === undefined) return undefined;
      const answer = await answerOf(
        server.PUT('/api/v1/uploads/{id}', {
          params: { path: { id: draft.values.upload } },
          // The schema can only say "a string of bytes".
          body: blob.value as unknown as string,
          bodySerializer: (bytes) => bytes as unknown as Blob,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      );
      return answer.ok ? undefined : answer.problem;
    },
  };
}
