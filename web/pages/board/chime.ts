// SPDX-License-Identifier: MulanPSL-2.0
// Two tones, made here, and after them the call in words from one file of the project: no speech
// service. Browsers keep a page silent until somebody touched it, unless they were started with
// --autoplay-policy=no-user-gesture-required.
import { clips } from './clips';
import { Line, type Announced } from './line';
import { sentence } from './say';

const tones = [
  { hertz: 659.25, at: 0 },
  { hertz: 523.25, at: 0.35 },
] as const;
const toneLasts = 0.9;
const chimeLasts = 1.2;
const between = 0.04;

export class Chime {
  private readonly context = typeof AudioContext === 'undefined' ? undefined : new AudioContext();
  private readonly line = new Line((call) => this.say(call));
  private words: Promise<AudioBuffer | undefined> | undefined;

  locked(): boolean {
    return this.context?.state === 'suspended';
  }

  async unlock(): Promise<void> {
    await this.context?.resume();
  }

  /** Every call in its turn; silent while the browser keeps the page silent. */
  announce(calls: readonly Announced[]): void {
    if (this.context !== undefined && !this.locked()) this.line.add(calls);
  }

  private async say(call: Announced): Promise<void> {
    const { context } = this;
    if (context === undefined || this.locked()) return;
    const words = await this.load(context);
    let at = context.currentTime + 0.05;
    this.ring(context, at);
    at += chimeLasts;
    // Which words, for whoever looks after the board: the last sentence stands in the page.
    const said = sentence(call);
    document.body.dataset['said'] = said.join(' ');
    if (words !== undefined) {
      for (const word of said) {
        const [begin, length] = clips[word];
        const source = context.createBufferSource();
        source.buffer = words;
        source.connect(context.destination);
        source.start(at, begin, length);
        at += length + between;
      }
    }
    const left = at - context.currentTime;
    await new Promise((done) => setTimeout(done, Math.max(left, 0) * 1000));
  }

  /** Fetched once; when that failed, asked for again with the next call. */
  private async load(context: AudioContext): Promise<AudioBuffer | undefined> {
    this.words ??= fetch('/audio/call.opus').then(async (answer) =>
      answer.ok ? context.decodeAudioData(await answer.arrayBuffer()) : undefined,
    );
    try {
      const words = await this.words;
      if (words === undefined) this.words = undefined;
      return words;
    } catch {
      this.words = undefined;
      return undefined;
    }
  }

  private ring(context: AudioContext, start: number): void {
    for (const { hertz, at } of tones) {
      const begin = start + at;
      const tone = context.createOscillator();
      const loud = context.createGain();
      tone.frequency.value = hertz;
      loud.gain.setValueAtTime(0.0001, begin);
      loud.gain.exponentialRampToValueAtTime(0.5, begin + 0.02);
      loud.gain.exponentialRampToValueAtTime(0.0001, begin + toneLasts);
      tone.connect(loud).connect(context.destination);
      tone.start(begin);
      tone.stop(begin + toneLasts);
    }
  }
}
