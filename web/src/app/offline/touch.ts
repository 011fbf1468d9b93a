// SPDX-License-Identifier: MulanPSL-2.0
// Keeping in touch: the key of this device, what waits, what to take along. Asked at the start, when
// the network or the page comes back, and by a clock; never twice at once.
import { contacted, leave, openPhone, phone, revoked } from '@/app/offline/phone';
import { deviceId, lastOwner } from '@/app/offline/device';
import { takeAlong } from '@/app/offline/sync';
import { answerOf, server, tellSignedOut } from '@/app/server';
import { loadSession, onLeaving, useSession } from '@/app/session';
import { t } from '@/app/text';

const restMs = 60_000; // between two looks for what is new
const patienceMs = 8_000; // for the first key, before the first screen
const oftenMs = 2_000; // a clock that wakes more often than this only warms the phone

let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | undefined;
let askedAt = -Infinity;

/** '安卓手机', '电脑': what its owner will know it by in a list. */
function deviceName(): string {
  const agent = navigator.userAgent;
  if (/Android/.test(agent)) return t('offline.device.android');
  return /iPhone|iPad/.test(agent) ? t('offline.device.apple') : t('offline.device.computer');
}

async function fetchKey(owner: string): Promise<boolean> {
  const body = { id: deviceId(owner), name: deviceName(), sent_at: new Date().toISOString() };
  const answer = await answerOf(server.POST('/api/v1/me/devices', { body }));
  if (answer.ok) {
    await contacted(owner, answer.value);
    return true;
  }
  if (answer.problem.code === 'device.revoked') await revoked();
  return false;
}

/** Also without a session: whoever found or stole this phone has none. */
async function isTrusted(owner: string): Promise<boolean> {
  const params = { path: { id: deviceId(owner) } };
  const answer = await answerOf(server.GET('/api/v1/devices/{id}/standing', { params }));
  return !answer.ok || answer.value.trusted;
}

async function round(): Promise<void> {
  phone.online = navigator.onLine;
  if (!phone.online) return;
  const owner = lastOwner();
  const rested = Date.now() - askedAt > restMs || Date.now() < askedAt;
  if (rested) askedAt = Date.now();
  if (rested && owner !== null && !(await isTrusted(owner))) {
    await revoked();
    location.replace('/signin/');
    return;
  }
  const { opened } = phone;
  if (opened === undefined) return;
  await opened.outbox.flush();
  if (opened.outbox.signedOut) {
    // Perhaps another page signed in meanwhile: then there is a new token, and all goes on.
    const me = await loadSession();
    if (me.ok && me.value.actor.kind === 'staff') await opened.outbox.hurry();
    else if (me.ok) tellSignedOut();
  }
  if (Date.now() - phone.lastSync > restMs && useSession().may('order.handle')) {
    if (await takeAlong(opened.records, Date.now)) phone.lastSync = Date.now();
    phone.turn += 1;
  }
}

async function wakeLater(): Promise<void> {
  clearTimeout(timer);
  const next = await phone.opened?.outbox.nextDue();
  // Without a network the event of its return wakes us.
  const least = phone.online ? oftenMs : restMs;
  const wait = Math.min(restMs * 5, Math.max(least, (next ?? Infinity) - Date.now()));
  timer = setTimeout(() => void touch(), wait);
}

const patience = () => new Promise((done) => setTimeout(done, patienceMs));

/** Looks once, now. */
export function touch(): Promise<void> {
  running ??= round()
    .catch(() => undefined)
    .finally(() => {
      running = undefined;
      void wakeLater();
    });
  return running;
}

/** The person asks: nothing waits for its delay. */
export async function touchNow(): Promise<void> {
  phone.lastSync = 0;
  askedAt = -Infinity;
  phone.online = navigator.onLine;
  await phone.opened?.outbox.hurry();
  await touch();
}

/** Before the page asks who is signed in. */
export async function beginAlone(): Promise<void> {
  onLeaving(leave);
  await openPhone().catch(() => undefined);
}

/** After the page knows it. */
export async function keepInTouch(): Promise<void> {
  const { actor, may } = useSession();
  const staff = actor.value;
  phone.online = navigator.onLine;
  if (phone.able && phone.online && staff?.kind === 'staff' && may('order.handle')) {
    const asking = fetchKey(staff.id ?? '')
      .then((given) => given && navigator.storage?.persist?.())
      .catch(() => undefined);
    // A phone that is open already need not wait for it, nor a slow line for a first time.
    if (phone.opened?.owner !== staff.id) await Promise.race([asking, patience()]);
  }
  const back = () => {
    phone.online = navigator.onLine;
    if (phone.online) void touchNow();
  };
  window.addEventListener('online', back);
  window.addEventListener('offline', () => (phone.online = false));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void touch();
  });
  void touch();
}
