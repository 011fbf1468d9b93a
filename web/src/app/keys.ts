// SPDX-License-Identifier: MulanPSL-2.0
// Keys of a desk ('F3', 'Ctrl+S', 'J'). A letter alone works only while nobody types, and nothing
// works through an open dialog or in the middle of an input method's word.
import { onBeforeUnmount, onMounted } from 'vue';

export type Keys = Readonly<Record<string, () => void>>;

export function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${key}`;
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

export function pressed(keys: Keys, event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const name = keyName(event);
  const act = keys[name];
  if (act === undefined || (name.length === 1 && typing(event.target))) return;
  if (document.querySelector('dialog[open]') !== null) {
    // Ctrl+S must not open the browser's own dialog over ours; Esc stays the dialog's.
    if (name !== 'Escape') event.preventDefault();
    return;
  }
  event.preventDefault();
  act();
}

export function useKeys(keys: Keys): void {
  const listen = (event: KeyboardEvent) => pressed(keys, event);
  onMounted(() => window.addEventListener('keydown', listen));
  onBeforeUnmount(() => window.removeEventListener('keydown', listen));
}
