// SPDX-License-Identifier: MulanPSL-2.0
// Papers of an order or case, held to the real types. Invented samples.
import type { Reply } from '../../src/app/server.ts';

type Papers = Reply<'/api/v1/subjects/{id}/documents', 'get'>;

const receipt: Papers['rows'][number] = {
  id: 'd1',
  kind: 'receipt',
  number: 'SJ20261123-0001',
  code: '1234567890123452',
  subject: 'k1',
  subject_number: 'WS20261123-0187',
  unit_name: '嘎鲁图镇便民服务中心',
  item_name: '高龄津贴申领',
  to_masked: '斯*',
  date: '2026-11-23',
  issued_at: '2026-11-23T10:20:00+08:00',
  issued_by: '李娜（样例）',
  copies: 0,
  state: 'genuine',
};

export const papers: Papers = {
  rows: [
    receipt,
    { ...receipt, id: 'd2', kind: 'acceptance', number: 'SL20261123-0007', due: '2026-11-30' },
  ],
};
export const mandatePaper: Papers = {
  rows: [{ ...receipt, kind: 'mandate', number: 'WT20261124-0002' }],
};

export const genuine: Reply<'/api/v1/documents/check', 'get'> = {
  state: 'genuine',
  kind: 'acceptance',
  number: 'SL20261123-0007',
  date: '2026-11-23',
  unit_name: '嘎鲁图镇便民服务中心',
  to_masked: '斯*',
  snapshot_sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
};
