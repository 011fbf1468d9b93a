// SPDX-License-Identifier: MulanPSL-2.0
// A change of something that has a version: it is sent with the version that was looked at, and
// when somebody was faster, the page is told to fetch what is true now.
import { useAction, type Action } from '@/app/action';
import type { Answer } from '@/app/answer';

export interface At {
  path: { id: string };
  header: { 'Idempotency-Key': string; 'If-Match': number };
}
export interface Versioned<B> {
  version: number;
  body: B;
}
export interface Change<B, T> extends Omit<Action<Versioned<B>, T>, 'run'> {
  run(version: number, body: B): Promise<T | undefined>;
}

/** `name` tells the act ('case.accept'); `stale` is called when another was faster (412). */
export function useChange<B, T>(
  name: string,
  id: string,
  send: (at: At, body: B) => Promise<Answer<T>>,
  stale: () => void,
): Change<B, T> {
  const action = useAction<Versioned<B>, T>(`${name}.${id}`, ({ version, body }, key) =>
    send({ path: { id }, header: { 'Idempotency-Key': key, 'If-Match': version } }, body),
  );
  const settled = async (running: Promise<T | undefined>) => {
    const value = await running;
    if (value === undefined && action.problem.value?.status === 412) stale();
    return value;
  };
  return {
    ...action,
    run: (version, body) => settled(action.run({ version, body })),
    retry: () => settled(action.retry()),
  };
}
