// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest';
import type { Command } from '@/app/offline/store';
import { shownOf, tripsOf } from './outbox_words';

let seq = 0;
const command = (lane: string, act: string, state: Command['state'] = 'waiting') =>
  ({
    ...{ seq: ++seq, key: `k${seq}`, lane, act, state, madeAt: 0, tries: 0, nextAt: 0 },
    ...{ pictures: [], sent: 0, content: {} },
  }) as unknown as Command;

describe('what is on its way', () => {
  it('is told order by order, its acts one after the other', () => {
    const kept = [
      command('o1', 'mandate'),
      command('o2', 'accept', 'sending'),
      command('o1', 'materials'),
      command('o1', 'materials'),
      command('visit.o1', 'visit/arrive'),
      command('o1', 'submit'),
    ];
    const titles = new Map(kept.map((one) => [one.seq, `单 ${one.lane}`]));
    const trips = tripsOf(shownOf(kept, titles));
    expect(trips.map((trip) => trip.first.order)).toEqual(['单 o1', '单 o2']);
    expect(trips[0]!.steps).toBe('委托单 → 材料照片 ×2 → 到门 → 送到窗口');
    expect(trips[1]!.first.state).toBe('正在传 1/1');
  });

  it('leaves receipts out, for they go with their act', () => {
    expect(shownOf([command('o1', 'field-acts')], new Map())).toEqual([]);
  });

  it('names what is sent now before what waits behind it', () => {
    const kept = [command('o1', 'mandate'), command('o1', 'papers', 'sending')];
    expect(tripsOf(shownOf(kept, new Map()))[0]!.first.act).toBe('材料交接');
  });
});
