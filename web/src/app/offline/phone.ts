// SPDX-License-Identifier: MulanPSL-2.0
// The agent's phone as its pages see it: what waits, whether it may work alone, how full it is. Opened
// before the session is asked for, so that the page stands without a network.
import { shallowReactive } from 'vue';
import { carryBy } from '@/app/offline/wire';
import {
  deviceId,
  isAble,
  lastOwner,
  lock,
  nextSerial,
  openOwner,
  skewMs,
} from '@/app/offline/device';
import { stillTrusted, trusted, wipe, type Contact, type Trust } from '@/app/offline/device';
import { makeDoor } from '@/app/offline/door';
import { orderOf, receipts } from '@/app/offline/lanes';
import { Outbox } from '@/app/offline/outbox';
import { forgetUncited, keptPicture } from '@/app/offline/pictures';
import { codeOf } from '@/app/offline/receipt';
import { Records } from '@/app/offline/records';
import { openShelves, type Shelves } from '@/app/offline/shelves';
import type { Command, Store } from '@/app/offline/store';
import { vaultOf, type Vault } from '@/app/offline/vault';
import { View } from '@/app/offline/view';
import { setDoor, tellSignedOut } from '@/app/server';
import { useShelves } from '@/app/shelf';

export interface Opened {
  owner: string;
  store: Store;
  vault: Vault;
  outbox: Outbox;
  records: Records;
  view: View;
  shelves: Shelves;
}

interface Phone {
  /** This browser cannot keep anything safely; the page works with a network only. */
  able: boolean;
  opened: Opened | undefined;
  /** Something of an owner is here, and needs a sign-in to be opened. */
  locked: boolean;
  online: boolean;
  commands: readonly Command[];
  lastSync: number;
  /** Counts the changes; whoever shows what is kept looks again. */
  turn: number;
}

export const phone = shallowReactive<Phone>({
  ...{ able: isAble(), opened: undefined, locked: false, online: true },
  ...{ commands: [], lastSync: 0, turn: 0 },
});

const alone = <T>(run: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request('ortoo-outbox', run) as Promise<T>) : run();

// Slips are for what a citizen gives or gets; the rest he hears of from the server.
const withSlip = new Set(['mandate', 'papers', 'deliver', 'visit/finish', 'return-papers']);

async function look(): Promise<void> {
  const { opened } = phone;
  if (opened === undefined) return;
  phone.commands = await opened.outbox.list();
  phone.turn += 1;
}

/** After an act that stays here for now: the slip's number follows it in its lane. */
async function slipFor(opened: Opened, key: CryptoKey, lane: string, act: string, at: number) {
  if (!withSlip.has(act)) return;
  const order = orderOf(lane);
  const serial = await nextSerial(opened.store);
  const code = await codeOf(key, { order, serial, act, madeAt: at });
  const acts = [{ serial, act, made_at: new Date(at).toISOString(), code }];
  const content = { device: deviceId(opened.owner), sent_at: '', acts };
  const shown = await opened.view.keptOrder(order);
  await opened.outbox.add({
    ...{ lane, act: receipts, body: JSON.stringify(content) },
    path: `/api/v1/orders/${order}/field-acts`,
    title: shown ? `${shown.item_name} · ${shown.applicant.name}` : '',
  });
}

async function install(owner: string, store: Store, trust: Trust): Promise<void> {
  const vault = vaultOf(trust.key);
  const now = () => Date.now();
  const carry = carryBy();
  const outbox = new Outbox({
    ...{ store, vault, carry, now, alone },
    random: Math.random,
    changed: () => void look(),
    received: (lane, text) => records.put(`/api/v1/orders/${lane}`, text, now()),
  });
  const records: Records = new Records(store, vault);
  const view = new View(records, outbox);
  const shelves = await openShelves(store, vault);
  const opened: Opened = { owner, store, vault, outbox, records, view, shelves };
  const online = () => phone.online;
  const kept = (lane: string, act: string, at: number) =>
    slipFor(opened, trust.receipts, lane, act, at);
  setDoor(
    makeDoor({
      ...{ store, vault, outbox, records, view, online, now, kept },
      signedOut: tellSignedOut,
    }),
  );
  useShelves(shelves.texts, shelves.photos);
  Object.assign(phone, { opened, locked: false });
  await forgetUncited(store, now());
  await look();
}

function uninstall(): void {
  phone.opened?.store.close();
  setDoor(undefined);
  useShelves(undefined, undefined);
  Object.assign(phone, { opened: undefined, commands: [], locked: false });
}

/** Before anything is asked of the server. */
export async function openPhone(): Promise<void> {
  const owner = lastOwner();
  phone.online = navigator.onLine;
  if (!phone.able || owner === null) return;
  const store = await openOwner(owner);
  const trust = await stillTrusted(store, Date.now());
  if (trust !== undefined) return install(owner, store, trust);
  phone.locked = true;
  store.close();
}

/** The server gave this phone its key. */
export async function contacted(owner: string, contact: Contact): Promise<void> {
  const before = phone.opened;
  if (before !== undefined && before.owner !== owner) {
    // Somebody else took over this phone: what is left of the first opens for him alone.
    await lock(before.store);
    uninstall();
  }
  const store = phone.opened?.store ?? (await openOwner(owner));
  const trust = await trusted(store, contact, Date.now());
  if (phone.opened === undefined) await install(owner, store, trust);
}

/** The server trusts this phone no longer. */
export async function revoked(): Promise<void> {
  const owner = phone.opened?.owner ?? lastOwner();
  uninstall();
  if (owner !== null) await wipe(owner);
}

/** Signing out: with nothing unsent all goes, otherwise it is locked until the owner returns. */
export async function leave(): Promise<void> {
  const { opened } = phone;
  if (opened === undefined) return;
  const unsent = (await opened.outbox.list()).some((one) => one.state !== 'done');
  if (unsent) await lock(opened.store);
  uninstall();
  if (!unsent) await wipe(opened.owner);
}

export const localPicture = async (id: string): Promise<Blob | undefined> =>
  phone.opened && keptPicture(phone.opened, id);

/** When it is by the server's clock, as far as this phone knows. */
export async function serverTime(): Promise<string> {
  const skew = phone.opened === undefined ? 0 : await skewMs(phone.opened.store);
  return new Date(Date.now() + skew).toISOString();
}
