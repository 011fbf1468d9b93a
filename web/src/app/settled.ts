// SPDX-License-Identifier: MulanPSL-2.0
// Words that are looked for: what stands in the field once the fingers rest.
import { onScopeDispose, ref, watch, type Ref } from 'vue';

const restMs = 250;

/** Follows `typed`, trimmed, a quarter of a second behind. May be set at once. */
export function useSettled(typed: Ref<string>): Ref<string> {
  const words = ref(typed.value.trim());
  let timer: number | undefined;
  watch(typed, () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (words.value = typed.value.trim()), restMs);
  });
  onScopeDispose(() => window.clearTimeout(timer));
  return words;
}
