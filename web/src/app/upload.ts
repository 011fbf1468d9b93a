// SPDX-License-Identifier: MulanPSL-2.0
// One picture, one request. The name is made here, so that sending it again has one effect.
import { newKey } from '@/app/action';
import type { Answer } from '@/app/answer';
import { answerOf, server, type Reply } from '@/app/server';

export type Upload = Reply<'/api/v1/uploads/{id}', 'put'>;

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
