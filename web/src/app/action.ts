// SPDX-License-Identifier: MulanPSL-2.0
// One press of a button that changes something on the server. The key is made when the person
// starts the action and kept, with what was sent, until the server's final answer, also across a
// reload: a repeat after a lost connection therefore has one effect.
import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { isDoubtful, isTurnedAway, type Answer, type Problem } from '@/app/answer';
import { keptUnder } from '@/app/owner';
import { shelf } from '@/app/shelf';

interface Pending<I> {
  key: string;
  input: I;
  at: number;
  /** An attempt may have reached the server without its answer reaching us. */
  doubtful: boolean;
}

// Well under the time for which the server remembers a key.
const pendingMs = 12 * 3600 * 1000;

export interface Action<I, T> {
  busy: Ref<boolean>;
  problem: ShallowRef<Problem | undefined>;
  /** True while the fate of an earlier attempt is unknown; `retry` settles it. */
  unsettled: ComputedRef<boolean>;
  run(input: I): Promise<T | undefined>;
  retry(): Promise<T | undefined>;
  forget(): void;
}

/** 128 random bits as a UUID, also where crypto.randomUUID is missing (plain http on a LAN). */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const byte = (at: number) => bytes[at] ?? 0;
  bytes[6] = (byte(6) & 0x0f) | 0x40;
  bytes[8] = (byte(8) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function kept<I>(slot: string): Pending<I> | undefined {
  try {
    const found: Pending<I> | null = JSON.parse(shelf().get(slot) ?? 'null');
    const fresh = found !== null && Date.now() - found.at < pendingMs;
    // Still here after a reload: the page died before the answer came.
    return fresh ? { ...found, doubtful: true } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * `name` must tell this action on this subject from every other ('order.accept.<id>'), and the
 * input must survive JSON. Input that differs from an unsettled one waits: the earlier request is
 * repeated first and its answer is the answer, so that two presses never make two orders.
 */
export function useAction<I, T>(
  name: string,
  send: (input: I, key: string) => Promise<Answer<T>>,
): Action<I, T> {
  const busy = ref(false);
  const problem = shallowRef<Problem>();
  const slot = () => keptUnder('action', name);
  const pending = shallowRef(kept<I>(slot()));

  function keep(next: Pending<I> | undefined): void {
    pending.value = next;
    if (next === undefined) shelf().remove(slot());
    else shelf().set(slot(), JSON.stringify(next));
  }

  async function run(input: I): Promise<T | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    problem.value = undefined;
    const attempt = pending.value ?? { key: newKey(), input, at: Date.now(), doubtful: false };
    keep(attempt);
    try {
      const answer = await send(attempt.input, attempt.key);
      if (answer.ok) {
        keep(undefined);
        return answer.value;
      }
      problem.value = answer.problem;
      if (isDoubtful(answer.problem)) keep({ ...attempt, doubtful: true });
      else if (!(attempt.doubtful && isTurnedAway(answer.problem))) keep(undefined);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return {
    busy,
    problem,
    unsettled: computed(() => pending.value !== undefined && !busy.value),
    run,
    retry: async () => (pending.value === undefined ? undefined : run(pending.value.input)),
    forget: () => keep(undefined),
  };
}
