// SPDX-License-Identifier: MulanPSL-2.0
// Samples of near points and of the form filled together, held to the real types.
import type { Reply } from '../../src/app/server.ts';

type Near = Reply<'/api/v1/points/near', 'get'>;
type Draft = Reply<'/api/v1/orders/{id}/draft', 'get'>;

const at = '2026-11-24T09:12:00+08:00';

const point = (no: number, kind: 'station' | 'bank' | 'centre', name: string) => ({
  id: `p${no}`,
  unit: 'v1',
  kind,
  name,
  address: '样例路 1 号',
  hours: '周一至周五 9:00–17:30',
  lat: 38_500_000 + no * 21_000,
  lng: 108_500_000 - no * 34_000,
  weekdays: '',
});
export const near: Near = {
  speed: 40,
  circle_minutes: 15,
  lat: 38_500_000,
  lng: 108_500_000,
  rows: [
    {
      point: point(0, 'station', '巴音柴达木嘎查便民服务站'),
      unit_name: '巴音柴达木嘎查',
      metres: 820,
      minutes: 2,
      in_circle: true,
      open: true,
      phone: '0477-7580001',
      who: '其其格（样例）',
    },
    {
      point: point(4, 'centre', '嘎鲁图镇便民服务中心'),
      unit_name: '嘎鲁图镇',
      metres: 23_400,
      minutes: 36,
      in_circle: false,
      open: true,
      phone: '',
      who: '',
    },
  ],
};

const field = (
  name: string,
  kind: 'words' | 'condition' | 'material',
  label: string,
  more: Partial<Draft['fields'][number]> = {},
): Draft['fields'][number] => ({
  name,
  kind,
  label,
  required: true,
  value: '',
  by: 'nobody',
  by_name: '',
  version: 0,
  ...more,
});
export const draft: Draft = {
  order: 'o1',
  number: 'DB20261124-0007',
  item_name: '高龄津贴申领',
  agent_name: '其其格（样例）',
  agent_phone: '0477-7580001',
  version: 4,
  state: 'open',
  missing: 1,
  allowed: ['fill'],
  fields: [
    field('reason', 'words', '', {
      value: '满 80 岁，申领高龄津贴',
      by: 'agent',
      by_name: '其其格（样例）',
      at,
      version: 3,
    }),
    field('address', 'words', '', {
      required: false,
      value: '嘎查东头',
      by: 'citizen',
      by_name: '本人',
      at,
      version: 4,
    }),
    field('condition.1', 'condition', '户口在乌审旗，年满 80 岁'),
    field('material.1', 'material', '居民身份证', {
      value: 'have',
      by: 'agent',
      by_name: '其其格（样例）',
      at,
      version: 2,
    }),
  ],
};
