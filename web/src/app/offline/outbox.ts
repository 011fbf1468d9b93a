// SPDX-License-Identifier: MulanPSL-2.0
// Acts on their way to the server: one lane for each order, pictures before the act that cites them,
// the same key at every attempt. Nothing is forgotten before the server's answer is stored (ADR 18).
import { newKey } from '@/app/action';
import { isDone, problemIn, versionIn, type Carry, type Reply } from '@/app/offline/carry';
import { contentOf, deliver, placeOf, type Content } from '@/app/offline/deliver';
import {
  counted,
  delayMs,
  due,
  isVisitLane,
  nextDue,
  receipts,
  verdictOn,
  type Counts,
} from '@/app/offline/lanes';
import type { Command, Store } from '@/app/offline/store';
import type { Vault } from '@/app/offline/vault';

export interface Wish extends Content {
  key?: string;
  lane: string;
  act: string;
  version?: number | undefined;
}

export interface OutboxParts {
  store: Store;
  vault: Vault;
  carry: Carry;
  now(): number;
  random(): number;
  /** The server's newest word about what was acted on. */
  received?(lane: string, text: string): Promise<void>;
  /** Called whenever something can be seen to have changed. */
  changed(): void;
  /** Lanes are kept in step by one runner, also when two tabs are open. */
  alone?<T>(run: () => Promise<T>): Promise<T>;
}

type Outcome = { state: 'done' | 'refused' | 'kept'; reply?: Reply };

const forgetDoneMs = 3 * 24 * 3600 * 1000;

export class Outbox {
  signedOut = false;
  #parts: OutboxParts;
  #waiting = new Map<number, (outcome: Outcome) => void>();
  #running: Promise<void> | undefined;
  #again = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  list = (): Promise<Command[]> => this.#parts.store.getAll('commands');

  content = (command: Command): Promise<Content> => contentOf(this.#parts.vault, command);

  counts = async (): Promise<Counts> => counted(await this.list());

  nextDue = async (): Promise<number | undefined> => nextDue(await this.list());

  /** Kept when this returns; `nothing leaves the phone` before. */
  async add(wish: Wish): Promise<Command> {
    const { store, vault, now } = this.#parts;
    const key = wish.key ?? newKey();
    const { path, body, title } = wish;
    const content = await vault.sealText(placeOf(key), JSON.stringify({ path, body, title }));
    const known = await store.getAllKeys('pictures');
    const pictures = known.filter((id) => body.includes(`"${id}"`));
    const tx = store.transaction('commands', 'readwrite');
    const before = await tx.store.index('lane').getAll(wish.lane);
    const twice = before.find((one) => one.key === key);
    if (twice !== undefined) return twice;
    const behind = before.some((one) => one.state !== 'done');
    const command: Omit<Command, 'seq'> = {
      ...{ key, lane: wish.lane, act: wish.act, state: 'waiting', madeAt: now() },
      ...{ tries: 0, nextAt: 0, pictures, sent: 0, content },
      version: behind ? undefined : wish.version,
    };
    const seq = await tx.store.add(command as Command);
    await tx.done;
    this.#parts.changed();
    return { ...command, seq };
  }

  /** The end of the first attempt at this command, for whoever still looks at the form. */
  outcome(seq: number): Promise<Outcome> {
    return new Promise((done) => this.#waiting.set(seq, done));
  }

  /** Sends what is due. Asked again while it runs, it looks once more. */
  flush(): Promise<void> {
    this.#again = true;
    const alone = this.#parts.alone ?? ((run) => run());
    this.#running ??= alone(() => this.#run()).finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      this.signedOut = false;
      const tried = new Set<string>();
      for (;;) {
        const head = due(await this.list(), this.#parts.now()).find((one) => !tried.has(one.lane));
        if (head === undefined || this.signedOut) break;
        // Lanes whose head could not be brought rest; the others go on.
        if (!(await this.#bring(head))) tried.add(head.lane);
      }
    }
    this.#parts.changed();
  }

  /** True when the lane may go on. */
  async #bring(head: Command): Promise<boolean> {
    await this.#save(head.seq, { state: 'sending' });
    const reply = await deliver(this.#parts, head, (change) => this.#save(head.seq, change));
    if (isDone(reply)) {
      await this.#finish(head, reply);
      return true;
    }
    const problem = problemIn(reply);
    const verdict = verdictOn(problem);
    if (verdict === 'refused') {
      await this.#save(head.seq, { state: 'refused', problem });
      this.#tell(head.seq, { state: 'refused', reply });
      return false;
    }
    this.signedOut ||= verdict === 'signed_out';
    const tries = head.tries + 1;
    const nextAt = this.#parts.now() + delayMs(tries, this.#parts.random());
    await this.#save(head.seq, { state: 'waiting', tries, nextAt });
    this.#tell(head.seq, { state: 'kept', reply });
    return false;
  }

  /** The answer is stored, what it cites goes, and the next learns its version: all or nothing. */
  async #finish(head: Command, reply: Reply): Promise<void> {
    const { store, vault, now } = this.#parts;
    const receipt = await vault.sealText(placeOf(`${head.key}.receipt`), reply.text);
    const version = versionIn(reply);
    const tx = store.transaction(['commands', 'pictures'], 'readwrite');
    const all = await tx.objectStore('commands').getAll();
    const mine = all.find((one) => one.seq === head.seq);
    const next = all.find(
      (one) => one.lane === head.lane && one.seq > head.seq && one.act !== receipts,
    );
    if (mine !== undefined) {
      const done = { ...mine, state: 'done' as const, doneAt: now(), receipt, problem: undefined };
      await tx.objectStore('commands').put(done);
    }
    if (next !== undefined && next.state !== 'done' && head.act !== receipts) {
      await tx.objectStore('commands').put({ ...next, version });
    }
    const wanted = new Set(
      all
        .filter((one) => one.seq !== head.seq && one.state !== 'done')
        .flatMap((one) => one.pictures),
    );
    for (const id of head.pictures) {
      if (!wanted.has(id)) await tx.objectStore('pictures').delete(id);
    }
    for (const old of all) {
      if (old.state === 'done' && (old.doneAt ?? 0) < now() - forgetDoneMs) {
        await tx.objectStore('commands').delete(old.seq);
      }
    }
    await tx.done;
    if (version !== undefined && !isVisitLane(head.lane)) {
      await this.#parts.received?.(head.lane, reply.text);
    }
    this.#parts.changed();
    this.#tell(head.seq, { state: 'done', reply });
  }

  async #save(seq: number, change: Partial<Command>): Promise<void> {
    const tx = this.#parts.store.transaction('commands', 'readwrite');
    const found = await tx.store.get(seq);
    if (found !== undefined) await tx.store.put({ ...found, ...change });
    await tx.done;
    this.#parts.changed();
  }

  #tell(seq: number, outcome: Outcome): void {
    this.#waiting.get(seq)?.(outcome);
    this.#waiting.delete(seq);
  }

  /** Somebody is back in reach: nothing waits for its delay any longer. */
  async hurry(): Promise<void> {
    await this.#change((one) => (one.state === 'waiting' ? { ...one, nextAt: 0 } : one));
    await this.flush();
  }

  /** A refused act is asked once more, as something new, against what is true now. */
  async again(seq: number): Promise<void> {
    const found = await this.#parts.store.get('commands', seq);
    if (found?.state !== 'refused') return;
    const key = newKey();
    const content = JSON.stringify(await this.content(found));
    const sealed = await this.#parts.vault.sealText(placeOf(key), content);
    const fresh = { key, content: sealed, version: undefined, problem: undefined };
    await this.#save(seq, { ...fresh, state: 'waiting', tries: 0, nextAt: 0 });
    await this.flush();
  }

  /** Only what was refused can be given up, and only by the person. */
  async giveUp(seq: number): Promise<void> {
    await this.#change((one) => (one.seq === seq && one.state === 'refused' ? undefined : one));
    await this.flush();
  }

  async #change(to: (command: Command) => Command | undefined): Promise<void> {
    const tx = this.#parts.store.transaction('commands', 'readwrite');
    for (const one of await tx.store.getAll()) {
      const next = to(one);
      if (next === undefined) await tx.store.delete(one.seq);
      else if (next !== one) await tx.store.put(next);
    }
    await tx.done;
    this.#parts.changed();
  }
}
