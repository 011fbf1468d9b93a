// SPDX-License-Identifier: MulanPSL-2.0
// A file on its way to the server, with how much of it has gone: fetch cannot tell, so this one
// request is made with XMLHttpRequest. Its name is made here: sending it again has one effect.
import type { Answer } from '@/app/answer';
import { sendFile } from '@/app/send_file';
import type { ImportJob } from './words';

export type ImportKind = ImportJob['kind'];
export const kinds: readonly ImportKind[] = ['items', 'tasks', 'guidance'];

export function putImport(
  id: string,
  file: File,
  kind: ImportKind,
  told: (share: number) => void,
): Promise<Answer<ImportJob>> {
  const query = new URLSearchParams({ kind, name: file.name });
  return sendFile<ImportJob>(`/api/v1/imports/${id}?${query}`, file, told);
}
