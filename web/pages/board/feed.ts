// SPDX-License-Identifier: MulanPSL-2.0
// Where the board's picture comes from: a stream says that something changed, then it is read. When
// the stream is away, it is read every five seconds; when nothing was read for so long that numbers
// may be wrong, the board says so.
import type { Board } from './draw';

const pollMs = 5_000;
const freshMs = 45_000;
const quietMs = 30_000; // read at least this often, for the estimates

interface Listener {
  board(board: Board): void;
  stale(is: boolean): void;
}

export class Feed {
  private read = 0; // when the last answer came
  private reading = false;
  private again = false;
  private stream: EventSource | undefined;

  constructor(
    private readonly hall: string,
    private readonly to: Listener,
  ) {}

  start(): void {
    this.stream = new EventSource(`/api/v1/halls/${encodeURIComponent(this.hall)}/events`);
    for (const name of ['snapshot', 'changed']) {
      this.stream.addEventListener(name, () => void this.load());
    }
    setInterval(() => this.look(), pollMs);
    void this.load();
  }

  private look(): void {
    const age = Date.now() - this.read;
    this.to.stale(age > freshMs);
    if (this.stream?.readyState !== EventSource.OPEN || age > quietMs) void this.load();
  }

  /** One question at a time; what changes meanwhile is asked for once more. */
  private async load(): Promise<void> {
    this.again = this.reading;
    if (this.reading) return;
    this.reading = true;
    try {
      const answer = await fetch(`/api/v1/halls/${encodeURIComponent(this.hall)}/board`);
      if (answer.ok) {
        this.read = Date.now();
        this.to.board((await answer.json()) as Board);
        this.to.stale(false);
      }
    } catch {
      // No network: the next look tries again, and says so when it lasts.
    } finally {
      this.reading = false;
      if (this.again) void this.load();
    }
  }
}
