// SPDX-License-Identifier: MulanPSL-2.0
// Where a person's drafts and unsettled actions lie. Usually the browser's own store; the agent's page
// puts an encrypted one in its place (ADR 18), because a phone can be lost in the steppe.

export interface Shelf {
  get(slot: string): string | null;
  set(slot: string, text: string): void;
  remove(slot: string): void;
  slots(): string[];
}

export interface KeptPhoto {
  bytes: ArrayBuffer;
  type: string;
  at: number;
}

export interface PhotoShelf {
  put(name: string, photo: KeptPhoto): Promise<void>;
  get(name: string): Promise<KeptPhoto | undefined>;
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
}

const plain: Shelf = {
  get: (slot) => localStorage.getItem(slot),
  set: (slot, text) => localStorage.setItem(slot, text),
  remove: (slot) => localStorage.removeItem(slot),
  slots: () => Object.keys(localStorage),
};

let current = plain;
let photos: PhotoShelf | undefined;

export const shelf = (): Shelf => current;
/** undefined: the plain one of `drafts.ts`. */
export const photoShelf = (): PhotoShelf | undefined => photos;

export function useShelves(texts: Shelf | undefined, pictures: PhotoShelf | undefined): void {
  current = texts ?? plain;
  photos = pictures;
}
