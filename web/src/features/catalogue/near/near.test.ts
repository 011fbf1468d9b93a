// SPDX-License-Identifier: MulanPSL-2.0
import { expect, test } from 'vitest';
import { distanceWords, sketch, type Near, type NearPoint } from './near';

const row = (id: string, lat: number, lng: number, metres: number) =>
  ({ point: { id, lat, lng }, metres, open: true }) as unknown as NearPoint;
const near = (rows: NearPoint[]): Near => ({
  rows,
  speed: 40,
  circle_minutes: 15,
  lat: 38_500_000,
  lng: 108_500_000,
});

test('north is up, east is right, and a farther point stands farther out', () => {
  const [here, north, east] = sketch(
    near([
      row('here', 38_500_000, 108_500_000, 0),
      row('north', 38_600_000, 108_500_000, 11_000),
      row('east', 38_500_000, 109_000_000, 44_000),
    ]),
    300,
  );
  expect([here?.x, here?.y]).toEqual([150, 150]);
  expect(north?.x).toBeCloseTo(150);
  expect(north!.y).toBeLessThan(150);
  expect(east!.x).toBeGreaterThan(150);
  expect(east!.x - 150).toBeGreaterThan(150 - north!.y);
});

test('every spot stays on the sheet', () => {
  const rows = Array.from({ length: 20 }, (_, at) =>
    row(String(at), 38_500_000 + at * 50_000, 108_500_000 - at * 90_000, at * 9_000),
  );
  for (const { x, y } of sketch(near(rows), 300)) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(300);
  }
});

test('metres below a kilometre, then kilometres', () => {
  expect(distanceWords(820)).toBe('820 m');
  expect(distanceWords(1540)).toBe('1.5 km');
  expect(distanceWords(23_400)).toBe('23 km');
});
