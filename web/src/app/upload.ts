// SPDX-License-Identifier: MulanPSL-2.0
// One picture, one request. The name is made here, so that sending it again has one effect.
import { newKey } from '@/app/action';
import type { Answer } from '@/app/answer';
import { contentId } from '@/app/offline/vault';
import { answerOf, server, type Reply } from '@/app/server';

export type Upload = Reply<'/api/v1/uploads/{id}', 'put'>;

/** The same picture in the same place is the same upload; where that cannot be told, a new one. */
export const pictureName = async (place: string, picture: Blob): Promise<string> =>
  globalThis.crypto?.subtle === undefined
    ? newKey()
    : contentId(place, await picture.arrayBuffer());

export function putUpload(picture: Blob, id: string = newKey()): Promise<Answer<Upload>> {
  return answerOf(
    server.PUT('/api/v1/uploads/{id}', {
      params: { path: { id } },
      body: picture as unknown as string,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { 'Content-Type': picture.type || 'application/octet-stream' },
    }),
  );
}
