// SPDX-License-Identifier: MulanPSL-2.0
import { expect, test } from 'vitest';
import { sorted, type BoardAgent } from './board';

const agent = (id: string, unit: string, state: BoardAgent['state'], open = 0): BoardAgent => ({
  id,
  name: id,
  phone: '',
  unit,
  unit_name: unit,
  state,
  stand_in_name: '',
  offered: 0,
  open,
  delivering: 0,
  not_taken: 0,
});

test('who is asked first: of the village, there, with the least to do', () => {
  const all = [
    agent('town', '镇', 'on_duty'),
    agent('gone', '村', 'away'),
    agent('busy', '村', 'on_duty', 4),
    agent('free', '村', 'on_duty', 1),
    agent('off', '村', 'off'),
  ];
  expect(sorted(all, '村').map((one) => one.id)).toEqual(['free', 'busy', 'off', 'gone', 'town']);
  expect(all[0]?.id).toBe('town'); // the given list stays as it was
});
