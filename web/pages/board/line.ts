// SPDX-License-Identifier: MulanPSL-2.0
// Announcements, one after the other: a call waits until the one before has been said.

export interface Announced {
  number: string;
  window: string;
  at: string;
}

// More than a hall says in a minute; what is older is on the board and is not said any more.
const longest = 8;

export class Line {
  private waiting: Announced[] = [];
  private saying = false;

  /** `say` ends when the last word was heard. */
  constructor(private readonly say: (call: Announced) => Promise<void>) {}

  add(calls: readonly Announced[]): void {
    for (const call of calls) {
      // Called again before it was said once: said once, with the newest window.
      this.waiting = this.waiting.filter((one) => one.number !== call.number);
      this.waiting.push(call);
    }
    this.waiting.splice(0, this.waiting.length - longest);
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.saying) return;
    this.saying = true;
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      try {
        await this.say(next);
      } catch {
        // Without sound the board still shows it.
      }
    }
    this.saying = false;
  }
}
