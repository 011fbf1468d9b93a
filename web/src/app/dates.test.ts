// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest';
import { today } from './dates';

it("is the banner's day, in its first hours and over New Year too", () => {
  expect(today(new Date('2026-12-31T15:59:00Z'))).toBe('2026-12-31');
  expect(today(new Date('2026-12-31T16:30:00Z'))).toBe('2027-01-01');
  expect(today(new Date('2026-11-18T23:00:00Z'))).toBe('2026-11-19');
});
