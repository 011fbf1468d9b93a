// SPDX-License-Identifier: MulanPSL-2.0
// Nobody touched the machine for a minute: a warning, and after fifteen seconds it is as it was.
import { onScopeDispose, ref } from 'vue';

export const idleSeconds = 60;
export const warnSeconds = 15;

export function useIdle(wipe: () => void) {
  const left = ref<number>();
  let quiet = 0;
  const timer = window.setInterval(() => {
    quiet += 1;
    const until = idleSeconds + warnSeconds - quiet;
    left.value = quiet >= idleSeconds ? Math.max(until, 0) : undefined;
    if (until > 0) return;
    quiet = 0;
    left.value = undefined;
    wipe();
  }, 1000);
  const touched = () => {
    quiet = 0;
    left.value = undefined;
  };
  for (const name of ['pointerdown', 'keydown']) window.addEventListener(name, touched);
  onScopeDispose(() => {
    window.clearInterval(timer);
    for (const name of ['pointerdown', 'keydown']) window.removeEventListener(name, touched);
  });
  return { left };
}
