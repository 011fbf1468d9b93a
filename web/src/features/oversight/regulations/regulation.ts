// SPDX-License-Identifier: MulanPSL-2.0
import { useLoad } from '@/app/load';
import { answerOf, server } from '@/app/server';

/** One regulation, whole; what a reader may not see does not exist for him. */
export const useRegulation = (id: string) =>
  useLoad(() => answerOf(server.GET('/api/v1/regulations/{id}', { params: { path: { id } } })));
