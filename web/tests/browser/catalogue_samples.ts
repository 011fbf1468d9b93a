// SPDX-License-Identifier: MulanPSL-2.0
// Samples of the catalogue: an item, its row, claims, imports. Held to the real types. Invented.
import type { Reply } from '../../src/app/server.ts';

type Item = Reply<'/api/v1/items/{id}', 'get'>;
type Task = Reply<'/api/v1/items/{id}/task', 'get'>;
type Claim = Reply<'/api/v1/units/{id}/claims', 'get'>['rows'][number];
type Job = Reply<'/api/v1/imports/{id}', 'get'>;
export type Situations = Reply<'/api/v1/items/{id}/situations', 'get'>;

const material = (no: number, name: string): Item['materials'][number] => ({
  no,
  name,
  required: true,
  form: 'any',
  note: '',
  may_follow: no === 3,
  paper: '',
  situations: no === 2 ? ['rent'] : [],
});
export const item: Item = {
  id: 'i1',
  code: 'SAMPLE-001',
  version: 2,
  name: '公共租赁住房申请（样例）',
  theme: '住房保障',
  picto: 'home',
  department: '旗住房和城乡建设局',
  bureau: 'b1',
  item_type: 'grant',
  handling_level: 'banner',
  target: 'persons',
  conditions: ['本旗户籍', '家庭人均住房面积低于规定标准'],
  materials: [material(1, '申请书'), material(2, '租赁合同'), material(3, '收入证明')],
  promised: { limit: 20, unit: 'working_days' },
  statutory: { limit: 30, unit: 'working_days' },
  limit_sentence: '20 个工作日',
  is_instant: false,
  fee: '不收费',
  agent_mode: 'help_or_act',
  in_person_required: false,
  site_visit_required: true,
  village: true,
  town: true,
  bank: false,
  high_frequency: true,
  visits: 0,
  four_eyes: false,
  sample: true,
  steps: ['提出申请', '核对材料', '上门核查', '审查决定'],
  power_mode: 'entrusted',
  incomplete_acceptance: true,
  commitment: false,
  extension_days: 0,
  situations: [
    {
      key: 'housing',
      question: '现在住的房子是？',
      answers: [
        { key: 'own', text: '自己的' },
        { key: 'rent', text: '租的' },
      ],
    },
  ],
};
export const task: Task = {
  item: 'i1',
  code: item.code,
  name: item.name,
  task: {
    version: 1,
    catalog_code: '150507001000',
    task_code: '11440103007493637K4150507001000',
    handle_code: '',
    by_law: '公共租赁住房管理办法（样例）',
    power_source: 'own',
    use_level: 'county',
    organ_code: '11440103007493637K',
    organ_kind: 'statutory',
    entrusted_organ: '',
    limit_note: '',
    special_procedure: '现场核查',
    fee_basis: '',
    served: ['person'],
    forms: ['window', 'online'],
    visit_reason: '',
    ask_phone: '0477-7580001',
    complain_phone: '12345',
    reach: 'county',
    result_kinds: ['approval'],
    result_name: '配租批复',
    online: true,
    express: true,
    bookable: false,
    pay_online: false,
    state: 'in_use',
    effective: '2026-01-01',
  },
  faults: [{ row: 0, field: 'by_law', code: 'missing' }],
};
export const claim = (id: string, state: Claim['state'], more: Partial<Claim> = {}): Claim => ({
  unit: 'v1',
  item: id,
  item_name: `${{ i1: item.name, i2: '高龄津贴申领', i3: '临时救助' }[id] ?? id}`,
  theme: '住房保障',
  version: 1,
  state,
  item_version: 2,
  current_version: 2,
  at: { place: '嘎查便民服务站', phone: '0477-7580001', hours: '工作日 9:00–17:00' },
  reason: '',
  changed_at: '2026-11-25T09:00:00+08:00',
  ...more,
});
export const checked: Job = {
  id: 'j1',
  version: 3,
  kind: 'items',
  file_name: '事项表（样例）.xlsx',
  bytes: 48_000,
  state: 'checked',
  rows: 10_000,
  done: 10_000,
  created_at: '2026-11-26T09:00:00+08:00',
  created_by: '那顺（样例）',
  changed_at: '2026-11-26T09:00:09+08:00',
  findings: {
    imported: 1,
    changed: 1,
    unchanged: 9_998,
    fault_count: 0,
    faults: [],
    changes: [
      {
        code: 'SAMPLE-001',
        name: item.name,
        added: false,
        rows: [
          { field: 'limit_sentence', before: '20 个工作日', after: '15 个工作日' },
          {
            field: 'materials',
            before: '{"no":1,"name":"申请书"}',
            after: '{"no":1,"name":"申请书"}\n{"no":2,"name":"租赁合同","required":false}',
          },
        ],
      },
      { code: 'SAMPLE-900', name: '新增事项（样例）', added: true, rows: [] },
    ],
  },
};
export const faulty: Job = {
  ...checked,
  id: 'j2',
  state: 'faulty',
  file_name: '有错的表（样例）.csv',
  findings: {
    ...checked.findings,
    fault_count: 2,
    faults: [
      { row: 3, field: 'materials', code: 'missing' },
      { row: 9, field: 'item_type_code', code: 'contradicts' },
    ],
    changes: [],
  },
};
export const unitRow = (unit: string, name: string, level: 'town' | 'village', enabled: number) => {
  const minimum = level === 'town' ? 80 : 50;
  return { unit, name, level, enabled, minimum, compliant: enabled >= minimum };
};
export const power = {
  no: 1,
  mode: 'entrusted' as const,
  document: '乌政发〔2026〕12 号（样例）',
  from: 'b1',
  from_name: '旗住房和城乡建设局',
  to_name: '各苏木镇、开发区',
  since: '2026-01-01',
  until: '2027-12-31',
  in_force: true,
  item_version: 2,
  set_at: '2026-01-01T09:00:00+08:00',
};
