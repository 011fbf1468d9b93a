// SPDX-License-Identifier: MulanPSL-2.0
// The elements of the 实施清单 in the order of GB/T 39554: what they are called, what they may hold.
import type { Task } from './words';

export type TaskField = Exclude<keyof Task, 'version'>;
export interface Element {
  field: TaskField;
  kind: 'text' | 'long' | 'one' | 'some' | 'flag' | 'date';
  of?: readonly string[];
}

const one = (field: TaskField, ...of: string[]): Element => ({ field, kind: 'one', of });
const some = (field: TaskField, ...of: string[]): Element => ({ field, kind: 'some', of });
const line = (field: TaskField): Element => ({ field, kind: 'text' });
const long = (field: TaskField): Element => ({ field, kind: 'long' });
const flag = (field: TaskField): Element => ({ field, kind: 'flag' });
const date = (field: TaskField): Element => ({ field, kind: 'date' });

export const groups: readonly {
  key: 'codes' | 'organ' | 'limits' | 'ways' | 'result' | 'state';
  elements: readonly Element[];
}[] = [
  {
    key: 'codes',
    elements: [line('catalog_code'), line('task_code'), line('handle_code'), long('by_law')],
  },
  {
    key: 'organ',
    elements: [
      line('organ_code'),
      one('organ_kind', 'statutory', 'authorised', 'entrusted', 'other'),
      line('entrusted_organ'),
      one(
        'power_source',
        'own',
        'passed_down',
        'authorised_above',
        'authorised_peer',
        'entrusted_above',
        'entrusted_peer',
      ),
      one('use_level', 'nation', 'province', 'city', 'county', 'town', 'village', 'graded'),
      some(
        'served',
        'person',
        'enterprise',
        'institution',
        'social',
        'unincorporated',
        'organ',
        'other',
      ),
    ],
  },
  { key: 'limits', elements: [long('limit_note'), long('special_procedure'), long('fee_basis')] },
  {
    key: 'ways',
    elements: [
      some('forms', 'window', 'online', 'mobile', 'express', 'other'),
      flag('online'),
      flag('express'),
      flag('bookable'),
      flag('pay_online'),
      long('visit_reason'),
      one('reach', 'none', 'nation', 'province', 'city', 'county', 'town', 'village'),
      line('ask_phone'),
      line('complain_phone'),
    ],
  },
  {
    key: 'result',
    elements: [some('result_kinds', 'licence', 'approval', 'other', 'none'), line('result_name')],
  },
  {
    key: 'state',
    elements: [one('state', 'in_use', 'paused', 'cancelled'), date('effective'), date('cancelled')],
  },
];
