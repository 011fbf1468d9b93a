// SPDX-License-Identifier: MulanPSL-2.0
// Answers of the server that this phone may show again: sealed, by their address.
import type { Store } from '@/app/offline/store';
import type { Vault } from '@/app/offline/vault';

export interface Kept {
  text: string;
  at: number;
}

export class Records {
  #store: Store;
  #vault: Vault;

  constructor(store: Store, vault: Vault) {
    this.#store = store;
    this.#vault = vault;
  }

  async put(address: string, text: string, at: number): Promise<void> {
    const sealed = await this.#vault.sealText(`record.${address}`, text);
    await this.#store.put('records', { at, sealed }, address);
  }

  async get(address: string): Promise<Kept | undefined> {
    const found = await this.#store.get('records', address);
    if (found === undefined) return undefined;
    try {
      return { text: await this.#vault.openText(`record.${address}`, found.sealed), at: found.at };
    } catch {
      return undefined;
    }
  }

  async read<T>(address: string): Promise<T | undefined> {
    const found = await this.get(address);
    return found === undefined ? undefined : (JSON.parse(found.text) as T);
  }

  /** Orders that are no longer the agent's, and lists of days long past. */
  async forget(address: string): Promise<void> {
    await this.#store.delete('records', address);
  }

  addresses = (): Promise<string[]> => this.#store.getAllKeys('records');
}
