// SPDX-License-Identifier: MulanPSL-2.0
// Photos, signatures and recordings on the phone, sealed, under the name of their content.
import type { Store } from '@/app/offline/store';
import { contentId, type Vault } from '@/app/offline/vault';

interface Parts {
  store: Store;
  vault: Vault;
}

const forgottenMs = 7 * 24 * 3600 * 1000;

/** Kept when this returns. The same picture of the same order is kept, and sent, once. */
export async function keepPicture(
  { store, vault }: Parts,
  lane: string,
  picture: Blob,
  at: number,
  named?: string,
): Promise<string> {
  const bytes = await picture.arrayBuffer();
  const id = named ?? (await contentId(lane, bytes));
  if ((await store.getKey('pictures', id)) !== undefined) return id;
  const sealed = await vault.seal(`picture.${id}`, bytes);
  const { type, size } = picture;
  await store.put('pictures', { id, type, size, at, lane, sent: false, sealed });
  return id;
}

export async function keptPicture({ store, vault }: Parts, id: string): Promise<Blob | undefined> {
  const found = await store.get('pictures', id);
  if (found === undefined) return undefined;
  return new Blob([await vault.open(`picture.${id}`, found.sealed)], { type: found.type });
}

/** What no act has cited for a week was taken for a form that nobody sent. */
export async function forgetUncited(store: Store, now: number): Promise<void> {
  const tx = store.transaction(['commands', 'pictures'], 'readwrite');
  const cited = new Set(
    (await tx.objectStore('commands').getAll())
      .filter((one) => one.state !== 'done')
      .flatMap((one) => one.pictures),
  );
  for (const picture of await tx.objectStore('pictures').getAll()) {
    const old = picture.at < now - forgottenMs;
    if (old && !cited.has(picture.id)) await tx.objectStore('pictures').delete(picture.id);
  }
  await tx.done;
}
