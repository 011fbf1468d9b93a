// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import { clips } from './clips';
import { Line, type Announced } from './line';
import { sentence } from './say';

const call = (number: string, window = '1'): Announced => ({ number, window, at: number });
const words = (number: string, window: string) => sentence({ number, window }).join(' ');

describe('what is said for a call', () => {
  it('says 请 A023 号到 3 号窗口 word by word', () => {
    expect(words('A023', '3')).toBe('please A 0 2 3 number_to 3 window');
  });
  it('says a window of two digits as a number', () => {
    expect(words('B100', '10')).toBe('please B 1 0 0 number_to ten window');
    expect(words('B100', '12')).toBe('please B 1 0 0 number_to ten 2 window');
    expect(words('B100', '20')).toBe('please B 1 0 0 number_to 2 ten window');
    expect(words('B100', '36')).toBe('please B 1 0 0 number_to 3 ten 6 window');
  });
  it('says a sign with a letter letter by letter, and leaves out what has no sound', () => {
    expect(words('c001', 'B-2')).toBe('please C 0 0 1 number_to B 2 window');
    expect(words('A001', '东')).toBe('please A 0 0 1 number_to window');
  });
  it('has every word in the sound file, none over another', () => {
    const places = Object.values(clips).sort((one, other) => one[0] - other[0]);
    for (const [at, [begin, length]] of places.entries()) {
      expect(length).toBeGreaterThan(0.15);
      expect(begin + length).toBeLessThanOrEqual(places[at + 1]?.[0] ?? Infinity);
    }
  });
});

describe('the line of announcements', () => {
  it('never says two at once, and keeps their order', async () => {
    const log: string[] = [];
    const ends: (() => void)[] = [];
    const line = new Line(async (one) => {
      log.push(`begin ${one.number}`);
      await new Promise<void>((done) => ends.push(done));
      log.push(`end ${one.number}`);
    });
    line.add([call('A001'), call('A002')]);
    line.add([call('A003')]);
    for (let turn = 0; turn < 3; turn++) {
      expect(ends).toHaveLength(turn + 1);
      ends[turn]!();
      await new Promise((done) => setTimeout(done));
    }
    expect(log).toEqual(['A001', 'A002', 'A003'].flatMap((one) => [`begin ${one}`, `end ${one}`]));
  });
  it('says a number once that was called again meanwhile, and drops the oldest of too many', async () => {
    const said: string[] = [];
    const line = new Line(async (one) => void said.push(`${one.number} ${one.window}`));
    line.add([call('B001')]);
    line.add([...Array(10).keys()].map((at) => call(`A${at}`)));
    line.add([call('A9', '7')]);
    await new Promise((done) => setTimeout(done));
    expect(said).toHaveLength(9);
    expect(said.at(-1)).toBe('A9 7');
    expect(said).not.toContain('A0 1');
  });
  it('goes on after a sound that failed', async () => {
    const said: string[] = [];
    const line = new Line(async (one) => {
      if (one.number === 'A1') throw new Error('no sound');
      said.push(one.number);
    });
    line.add([call('A1'), call('A2')]);
    await new Promise((done) => setTimeout(done));
    expect(said).toEqual(['A2']);
  });
});
