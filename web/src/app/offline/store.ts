// SPDX-License-Identifier: MulanPSL-2.0
// What an agent's phone keeps, in the browser's database: one database for each person, so that
// leaving nothing behind is deleting one name. Everything a stranger must not read is sealed (ADR 18).
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Problem } from '@/app/answer';
import type { Sealed } from '@/app/offline/vault';

export type CommandState = 'waiting' | 'sending' | 'refused' | 'done';

/** One act on its way. What it says is sealed; what orders it in its lane is not. */
export interface Command {
  seq: number;
  /** The Idempotency-Key, made when the person pressed. */
  key: string;
  /** The order it is about; commands of one lane go one after the other. */
  lane: string;
  /** The last word of the path ('accept'). */
  act: string;
  state: CommandState;
  /** By this phone's clock. */
  madeAt: number;
  doneAt?: number;
  tries: number;
  nextAt: number;
  /** The version it was made against; undefined: whatever the command before it led to. */
  version?: number | undefined;
  pictures: string[];
  sent: number;
  problem?: Problem | undefined;
  content: Sealed;
  /** The server's answer, stored in the same breath in which the pictures go. */
  receipt?: Sealed;
}

export interface KeptPicture {
  id: string;
  type: string;
  size: number;
  at: number;
  lane: string;
  /** The server has it, and said so. */
  sent: boolean;
  sealed: Sealed;
}

export interface KeptRecord {
  at: number;
  sealed: Sealed;
  /** Of a photo. */
  type?: string;
}

export interface Kept extends DBSchema {
  meta: { key: string; value: unknown };
  records: { key: string; value: KeptRecord };
  commands: { key: number; value: Command; indexes: { lane: string } };
  pictures: { key: string; value: KeptPicture };
  drafts: { key: string; value: KeptRecord };
}

export type Store = IDBPDatabase<Kept>;

const nameOf = (owner: string) => `ortoo-agent-${owner}`;

export function openStore(owner: string): Promise<Store> {
  return openDB<Kept>(nameOf(owner), 1, {
    upgrade(database) {
      for (const plain of ['meta', 'records', 'drafts'] as const) {
        database.createObjectStore(plain);
      }
      database.createObjectStore('pictures', { keyPath: 'id' });
      const commands = database.createObjectStore('commands', {
        keyPath: 'seq',
        autoIncrement: true,
      });
      commands.createIndex('lane', 'lane');
    },
    // Another tab deletes the store: hold nothing open against it.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

export const destroyStore = (owner: string): Promise<void> => deleteDB(nameOf(owner));

/** True when the browser said that there is no room left. */
export const isFull = (fault: unknown): boolean =>
  fault instanceof DOMException &&
  (fault.name === 'QuotaExceededError' || fault.name === 'UnknownError');
