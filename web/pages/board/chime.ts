// SPDX-License-Identifier: MulanPSL-2.0
// Two tones, made here: no file, no network, no speech service. Browsers keep a page silent until
// somebody touched it, unless they were started with --autoplay-policy=no-user-gesture-required.

const tones = [
  { hertz: 659.25, at: 0 },
  { hertz: 523.25, at: 0.35 },
] as const;
const lasts = 0.9;

export class Chime {
  private readonly context = typeof AudioContext === 'undefined' ? undefined : new AudioContext();

  locked(): boolean {
    return this.context?.state === 'suspended';
  }

  async unlock(): Promise<void> {
    await this.context?.resume();
  }

  ring(): void {
    const { context } = this;
    if (context === undefined || this.locked()) return;
    for (const { hertz, at } of tones) {
      const begin = context.currentTime + at;
      const tone = context.createOscillator();
      const loud = context.createGain();
      tone.frequency.value = hertz;
      loud.gain.setValueAtTime(0.0001, begin);
      loud.gain.exponentialRampToValueAtTime(0.5, begin + 0.02);
      loud.gain.exponentialRampToValueAtTime(0.0001, begin + lasts);
      tone.connect(loud).connect(context.destination);
      tone.start(begin);
      tone.stop(begin + lasts);
    }
  }
}
