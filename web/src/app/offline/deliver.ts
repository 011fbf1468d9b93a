// SPDX-License-Identifier: MulanPSL-2.0
// What one command costs on the wire: its pictures that the server has not yet, the version it is made
// against, the act itself.
import { newKey } from '@/app/action';
import { isDone, versionIn, type Carry, type Reply } from '@/app/offline/carry';
import { receipts, versionAddress } from '@/app/offline/lanes';
import type { Command, Store } from '@/app/offline/store';
import type { Vault } from '@/app/offline/vault';

export interface Content {
  path: string;
  body: string;
  /** What people call it ('高龄津贴申领 · 巴图'). */
  title: string;
}

interface Parts {
  store: Store;
  vault: Vault;
  carry: Carry;
}

type Save = (change: Partial<Command>) => Promise<void>;

export const placeOf = (key: string): string => `command.${key}`;

export async function contentOf(vault: Vault, command: Command): Promise<Content> {
  return JSON.parse(await vault.openText(placeOf(command.key), command.content)) as Content;
}

/** The first answer that is not a success, or the act's own. */
export async function deliver(parts: Parts, head: Command, save: Save): Promise<Reply> {
  const refusal = await sendPictures(parts, head, save);
  if (refusal !== undefined) return refusal;
  const { path, body } = await contentOf(parts.vault, head);
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Idempotency-Key': head.key,
  };
  let version = head.version;
  // Only an act behind another one has no version of its own.
  const source = head.act === receipts ? '' : versionAddress(head.lane);
  if (version === undefined && source !== '') {
    const now = await parts.carry({ method: 'GET', path: source });
    if (!isDone(now)) return now;
    version = versionIn(now);
    await save({ version });
  }
  if (version !== undefined) headers['If-Match'] = String(version);
  if (head.act !== receipts) return parts.carry({ method: 'POST', path, headers, body });
  // The skew of this clock is measured at each sending. A receipt is one by its serial and code, so a
  // key of its own for each attempt makes no double.
  delete headers['If-Match'];
  headers['Idempotency-Key'] = newKey();
  const sent = JSON.stringify({ ...JSON.parse(body), sent_at: new Date().toISOString() });
  return parts.carry({ method: 'POST', path, headers, body: sent });
}

async function sendPictures(
  { store, vault, carry }: Parts,
  head: Command,
  save: Save,
): Promise<Reply | undefined> {
  let sent = 0;
  for (const id of head.pictures) {
    const picture = await store.get('pictures', id);
    if (picture !== undefined && !picture.sent) {
      const body = await vault.open(`picture.${id}`, picture.sealed);
      const headers = { 'Content-Type': 'application/octet-stream' };
      const reply = await carry({ method: 'PUT', path: `/api/v1/uploads/${id}`, headers, body });
      if (!isDone(reply)) return reply;
      await store.put('pictures', { ...picture, sent: true });
    }
    await save({ sent: ++sent });
  }
  return undefined;
}
