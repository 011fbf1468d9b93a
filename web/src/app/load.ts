// SPDX-License-Identifier: MulanPSL-2.0
// Things read from the server for one screen. They are fetched, shown and dropped; nothing is
// copied into a store.
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { Answer, Problem } from '@/app/answer';

export interface Loaded<T> {
  value: ShallowRef<T | undefined>;
  problem: ShallowRef<Problem | undefined>;
  loading: Ref<boolean>;
  reload(): Promise<void>;
}

/** Loads now and again whenever what `key` returns changes. A slower earlier answer is dropped. */
export function useLoad<T>(
  load: () => Promise<Answer<T>>,
  key: () => unknown = () => 0,
): Loaded<T> {
  const value = shallowRef<T>();
  const problem = shallowRef<Problem>();
  const loading = ref(false);
  let turn = 0;
  onScopeDispose(() => (turn = -1));

  async function reload(): Promise<void> {
    const mine = ++turn;
    loading.value = true;
    const answer = await load();
    if (mine !== turn) return;
    loading.value = false;
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) value.value = answer.value;
  }

  // While the build draws a page there is no server to ask.
  watch(key, reload, { immediate: !import.meta.env.SSR });
  return { value, problem, loading, reload };
}

export interface Page<R> {
  rows: R[];
  more: boolean;
}

export interface LoadedList<R> {
  rows: ShallowRef<R[]>;
  more: Ref<boolean>;
  problem: ShallowRef<Problem | undefined>;
  loading: Ref<boolean>;
  showMore(): Promise<void>;
  reload(): Promise<void>;
}

/** A list that starts over when `key` changes and grows page by page when asked to. */
export function useList<R>(
  load: (page: number) => Promise<Answer<Page<R>>>,
  key: () => unknown = () => 0,
): LoadedList<R> {
  const rows = shallowRef<R[]>([]);
  const more = ref(false);
  const page = ref(0);
  const first = useLoad(async () => {
    page.value = 0;
    return load(0);
  }, key);
  watch(first.value, (got) => {
    rows.value = got?.rows ?? [];
    more.value = got?.more ?? false;
  });

  async function showMore(): Promise<void> {
    if (first.loading.value || !more.value) return;
    first.loading.value = true;
    const answer = await load(page.value + 1);
    first.loading.value = false;
    first.problem.value = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return;
    page.value += 1;
    rows.value = [...rows.value, ...answer.value.rows];
    more.value = answer.value.more;
  }

  const { problem, loading, reload } = first;
  return { rows, more, problem, loading, showMore, reload };
}
