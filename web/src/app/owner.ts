// SPDX-License-Identifier: MulanPSL-2.0
// Whose things this browser keeps. Drafts and unsettled actions are filed under the signed-in
// person, so that the next one on a shared machine neither sees nor repeats them.
import { shelf } from '@/app/shelf';

const guest = 'guest';
let current = guest;

const start = (kind: 'action' | 'draft', owner: string) => `ortoo.${kind}.${owner}.`;

/** Who signs in takes along what he typed as a guest. */
export function setOwner(id: string | undefined): void {
  const next = id ?? guest;
  if (current === guest && next !== guest) {
    for (const kind of ['action', 'draft'] as const) {
      for (const slot of slotsOf(kind)) {
        const value = shelf().get(slot) ?? '';
        const there = start(kind, next) + slot.slice(start(kind, guest).length);
        // Whoever comes back after his session ended finds the fuller of the two.
        const longer = value.length >= (shelf().get(there) ?? '').length;
        if (longer || kind === 'action') shelf().set(there, value);
        shelf().remove(slot);
      }
    }
  }
  current = next;
}

export function keptUnder(kind: 'action' | 'draft', name: string): string {
  return start(kind, current) + name;
}

/** True when somebody who was signed in here has left a draft of this name. */
export function isKeptForAnother(name: string): boolean {
  return shelf()
    .slots()
    .some(
      (slot) =>
        slot.startsWith('ortoo.draft.') &&
        slot.endsWith(`.${name}`) &&
        slot !== keptUnder('draft', name),
    );
}

/** Forgets every draft and unsettled action of the current person. */
export function forgetKept(): void {
  for (const slot of [...slotsOf('draft'), ...slotsOf('action')]) shelf().remove(slot);
}

function slotsOf(kind: 'action' | 'draft'): string[] {
  return shelf()
    .slots()
    .filter((slot) => slot.startsWith(start(kind, current)));
}
