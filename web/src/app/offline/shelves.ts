// SPDX-License-Identifier: MulanPSL-2.0
// Drafts and their photos on a phone that may be lost: sealed like everything else. Texts are read
// at once when the page opens, because a form asks for its draft without waiting.
import type { PhotoShelf, Shelf } from '@/app/shelf';
import type { Store } from '@/app/offline/store';
import type { Vault } from '@/app/offline/vault';

const placeOf = (slot: string) => `draft.${slot}`;
const photo = 'photo:';

export interface Shelves {
  texts: Shelf;
  photos: PhotoShelf;
  /** Everything written so far has reached the store. */
  settled(): Promise<void>;
}

async function opened(store: Store, vault: Vault): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const slot of await store.getAllKeys('drafts')) {
    const found = slot.startsWith(photo) ? undefined : await store.get('drafts', slot);
    if (found === undefined) continue;
    try {
      texts.set(slot, await vault.openText(placeOf(slot), found.sealed));
    } catch {
      await store.delete('drafts', slot); // sealed with a key that is gone for good
    }
  }
  return texts;
}

/** What a page without this kept in the clear moves in here. */
function moveIn(texts: Map<string, string>, write: (slot: string, text: string) => void): void {
  for (const slot of Object.keys(localStorage)) {
    if (!/^ortoo\.(draft|action)\./.test(slot)) continue;
    if (!texts.has(slot)) write(slot, localStorage.getItem(slot) ?? '');
    localStorage.removeItem(slot);
  }
}

export async function openShelves(store: Store, vault: Vault): Promise<Shelves> {
  const texts = await opened(store, vault);
  // One after the other: of two writes of one slot the later must be the last.
  let writing: Promise<unknown> = Promise.resolve();
  const then = (work: () => Promise<unknown>) => {
    writing = writing.then(work).catch(() => undefined);
  };
  const set = (slot: string, text: string) => {
    texts.set(slot, text);
    then(async () => {
      if (texts.get(slot) !== text) return; // typed over meanwhile
      const sealed = await vault.sealText(placeOf(slot), text);
      await store.put('drafts', { at: Date.now(), sealed }, slot);
    });
  };
  moveIn(texts, set);
  return {
    texts: {
      get: (slot) => texts.get(slot) ?? null,
      set,
      remove: (slot) => {
        texts.delete(slot);
        then(() => (texts.has(slot) ? Promise.resolve() : store.delete('drafts', slot)));
      },
      slots: () => [...texts.keys()],
    },
    photos: photosIn(store, vault),
    settled: async () => void (await writing),
  };
}

function photosIn(store: Store, vault: Vault): PhotoShelf {
  const slotOf = (name: string) => photo + name;
  return {
    put: async (name, { bytes, type, at }) => {
      const sealed = await vault.seal(placeOf(slotOf(name)), bytes);
      await store.put('drafts', { at, sealed, type }, slotOf(name));
    },
    get: async (name) => {
      const found = await store.get('drafts', slotOf(name));
      if (found === undefined) return undefined;
      const bytes = await vault.open(placeOf(slotOf(name)), found.sealed);
      return { bytes, type: found.type ?? '', at: found.at };
    },
    remove: (name) => store.delete('drafts', slotOf(name)),
    clear: async () => {
      for (const slot of await store.getAllKeys('drafts')) {
        if (slot.startsWith(photo)) await store.delete('drafts', slot);
      }
    },
  };
}
