// SPDX-License-Identifier: MulanPSL-2.0
// What a person has typed or photographed and not yet sent. It survives reload, an expired session
// and a lost network; it goes when it was sent, when its owner signs out, or after a week.
import type { DBSchema } from 'idb';
import { reactive, watch } from 'vue';
import { forgetKept, keptUnder } from '@/app/owner';
import { photoShelf, shelf, type KeptPhoto, type PhotoShelf } from '@/app/shelf';

const weekMs = 7 * 24 * 3600 * 1000;

export interface Draft<T extends object> {
  values: T;
  /** Forgets the draft and sets every field back to how it started. */
  clear(): void;
  /** Takes what is kept for whoever is signed in now. */
  reread(): void;
}

/** A reactive object kept in this browser under `name`. `fresh` must make plain JSON values. */
export function useDraft<T extends object>(name: string, fresh: () => T): Draft<T> {
  const slot = () => keptUnder('draft', name);
  const values = reactive({ ...fresh(), ...kept<T>(slot()) }) as T;
  const keep = () => shelf().set(slot(), JSON.stringify({ at: Date.now(), values }));
  watch(values, keep, { deep: true, flush: 'sync' });
  function clear(): void {
    Object.assign(values, fresh());
    shelf().remove(slot());
  }
  const reread = () => void Object.assign(values, kept<T>(slot()));
  return { values, clear, reread };
}

function kept<T>(slot: string): Partial<T> {
  try {
    const found = JSON.parse(shelf().get(slot) ?? 'null');
    return found !== null && Date.now() - found.at < weekMs ? found.values : {};
  } catch {
    return {};
  }
}

interface Stored extends DBSchema {
  // Bytes rather than a Blob: some phones' browsers lose stored Blobs.
  photos: { key: string; value: KeptPhoto };
}

// Fetched on first use: most visits keep no photo.
async function open() {
  const { openDB } = await import('idb');
  return openDB<Stored>('ortoo', 1, {
    upgrade: (database) => void database.createObjectStore('photos'),
  });
}

type Opened = Awaited<ReturnType<typeof open>>;

async function within<T>(use: (database: Opened) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

const plainPhotos: PhotoShelf = {
  put: (name, photo) => within(async (all) => void (await all.put('photos', photo, name))),
  get: (name) => within((all) => all.get('photos', name)),
  remove: (name) => within((all) => all.delete('photos', name)),
  clear: () => within((all) => all.clear('photos')),
};
const photos = () => photoShelf() ?? plainPhotos;

/** Photos do not fit beside the text; they wait in the browser's database under the same names. */
export async function keepPhoto(name: string, blob: Blob): Promise<void> {
  const photo = { bytes: await blob.arrayBuffer(), type: blob.type, at: Date.now() };
  await photos().put(keptUnder('draft', name), photo);
}

export async function keptPhoto(name: string): Promise<Blob | undefined> {
  const found = await photos().get(keptUnder('draft', name));
  if (found === undefined || Date.now() - found.at >= weekMs) return undefined;
  return new Blob([found.bytes], { type: found.type });
}

export async function dropPhoto(name: string): Promise<void> {
  await photos().remove(keptUnder('draft', name));
}

/** For signing out on a shared machine: nothing a person typed stays behind. */
export async function wipeDrafts(): Promise<void> {
  forgetKept();
  await photos().clear();
}
