// SPDX-License-Identifier: MulanPSL-2.0
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import BusyButton from '@/ui/BusyButton.vue';
import CallButton from '@/ui/CallButton.vue';
import ChoiceRow from '@/ui/ChoiceRow.vue';
import ConsentBox from '@/ui/ConsentBox.vue';
import DataTable from '@/ui/DataTable.vue';
import DeadlineLight from '@/ui/DeadlineLight.vue';
import Field from '@/ui/Field.vue';
import { lights } from '@/ui/light';
import MaterialRow from '@/ui/MaterialRow.vue';
import ModalDialog from '@/ui/ModalDialog.vue';
import ProblemNote from '@/ui/ProblemNote.vue';
import RatingFaces from '@/ui/RatingFaces.vue';
import Script from '@/ui/Script.vue';
import StepDots from '@/ui/StepDots.vue';
import SummaryList from '@/ui/SummaryList.vue';

describe('ConsentBox', () => {
  it('starts unticked and reports both ways', async () => {
    const box = mount(ConsentBox, { slots: { default: '我同意' } });
    const input = box.find('input');
    expect(input.element.checked).toBe(false);
    await input.setValue(true);
    await input.setValue(false);
    expect(box.emitted('change')).toEqual([[true], [false]]);
  });
});

describe('Script', () => {
  it('stands Mongolian upright, tells its language, and leaves everything else alone', () => {
    const name = mount(Script, { props: { text: 'ᠮᠣᠩᠭᠣᠯ' } });
    expect(name.find('.mongolian').attributes('lang')).toBe('mn-Mong');
    expect(mount(Script, { props: { text: '乌审旗' } }).html()).toBe('乌审旗');
  });
});

describe('DeadlineLight', () => {
  it('has a shape of its own for every state, so that colour is never alone', () => {
    const shapes = lights.map((light) =>
      mount(DeadlineLight, { props: { light, sentence: '还剩 3 天' } })
        .find('svg')
        .html(),
    );
    expect(new Set(shapes).size).toBe(4);
  });
});

describe('Field', () => {
  it('ties label, hint and error to the control', () => {
    const field = mount(Field, {
      props: { label: '身份证号', hint: '18 位', error: '位数不对' },
      slots: { default: '<template #default="bind"><input v-bind="bind" /></template>' },
    });
    const input = field.find('input');
    expect(field.find('label').attributes('for')).toBe(input.attributes('id'));
    expect(input.attributes('aria-invalid')).toBe('true');
    const described = input.attributes('aria-describedby')!.split(' ');
    expect(described.map((id) => field.find(`[id="${id}"]`).text())).toEqual(['位数不对', '18 位']);
  });
});

describe('SummaryList', () => {
  it('keeps the way to change a fact inside its <dd> and says which fact', async () => {
    const rows = [
      { name: '姓名', value: '巴图', change: 'name' },
      { name: '编号', value: 'D1' },
    ];
    const list = mount(SummaryList, { props: { rows } });
    const buttons = list.findAll('dd button');
    expect(buttons).toHaveLength(1);
    expect(buttons[0]!.attributes('aria-label')).toBe('改姓名');
    await buttons[0]!.trigger('click');
    expect(list.emitted('change')).toEqual([['name']]);
  });
});

describe('ProblemNote', () => {
  it('takes the focus when it appears and can offer the same request again', async () => {
    const note = mount(ProblemNote, { attachTo: document.body });
    expect(note.find('[role=alert]').exists()).toBe(false);
    await note.setProps({ shown: { sentence: '网络断了', fields: [] }, retry: true });
    await nextTick();
    expect(document.activeElement).toBe(note.find('[role=alert]').element);
    await note.find('button').trigger('click');
    expect(note.emitted('retry')).toHaveLength(1);
    note.unmount();
  });
});

describe('RatingFaces', () => {
  const levels = [
    { value: 'very_satisfied', label: '非常满意', smile: 2 },
    { value: 'very_dissatisfied', label: '非常不满意', smile: -2 },
  ];
  it('has nothing chosen and rates with one press', async () => {
    const faces = mount(RatingFaces, { props: { legend: '评价', levels } });
    const buttons = faces.findAll('button');
    expect(buttons.map((one) => one.attributes('aria-pressed'))).toEqual(['false', 'false']);
    expect(new Set(buttons.map((one) => one.attributes('class'))).size).toBe(1);
    await buttons[1]!.trigger('click');
    expect(faces.emitted('rate')).toEqual([['very_dissatisfied']]);
  });
});

describe('ChoiceRow', () => {
  it('starts with nothing chosen', async () => {
    const choices = [
      { value: 'grant', label: '同意' },
      { value: 'deny', label: '不予通过' },
    ];
    const row = mount(ChoiceRow, { props: { legend: '决定', choices, modelValue: '' } });
    const inputs = row.findAll('input');
    expect(inputs.some((one) => one.element.checked)).toBe(false);
    await inputs[1]!.setValue(true);
    expect(row.emitted('update:modelValue')).toEqual([['deny']]);
  });
});

describe('DataTable', () => {
  const columns = [
    { key: 'due', label: '时限', sortable: true },
    { key: 'item', label: '事项' },
  ];
  const rows = [{ id: '1', due: '11-20', item: '临时救助' }];
  const rowKey = (row: object) => (row as { id: string }).id;
  it('says how it is sorted and asks for the other way', async () => {
    const sorting = { key: 'due', down: false };
    const table = mount(DataTable, { props: { caption: '任务', columns, rows, rowKey, sorting } });
    expect(table.findAll('th').map((one) => one.attributes('aria-sort'))).toEqual([
      'ascending',
      undefined,
    ]);
    await table.find('th button').trigger('click');
    expect(table.emitted('sort')).toEqual([[{ key: 'due', down: true }]]);
  });

  it('says that there is nothing instead of showing an empty frame', () => {
    const table = mount(DataTable, { props: { caption: '任务', columns, rows: [], rowKey } });
    expect(table.text()).toContain('这里现在没有');
  });
});

describe('ModalDialog', () => {
  it('opens and closes the browser’s own dialog', async () => {
    const dialog = mount(ModalDialog, {
      props: { open: false, title: '撤回' },
      attachTo: document.body,
    });
    expect(dialog.find('dialog').element.open).toBe(false);
    await dialog.setProps({ open: true });
    expect(dialog.find('dialog').element.open).toBe(true);
    await dialog.find('button').trigger('click');
    expect(dialog.emitted('close')).toBeTruthy();
    dialog.unmount();
  });
});

describe('CallButton', () => {
  it('rings the agent by name, and the service line when there is none', () => {
    const agent = mount(CallButton, { props: { phone: '13800000000', name: '其其格' } });
    expect(agent.attributes('href')).toBe('tel:13800000000');
    expect(agent.text()).toContain('其其格');
    const line = mount(CallButton);
    expect(line.attributes('href')).toBe('tel:12345');
    expect(line.text()).toContain('12345');
  });
});

describe('StepDots', () => {
  it('marks the current station for those who cannot see it', () => {
    const dots = mount(StepDots, { props: { steps: ['已提交', '已受理', '办结'], at: 1 } });
    expect(dots.findAll('li').map((one) => one.attributes('aria-current'))).toEqual([
      undefined,
      'step',
      undefined,
    ]);
  });
});

describe('BusyButton', () => {
  it('cannot be pressed while it works and says that it works', () => {
    const button = mount(BusyButton, { props: { busy: true }, slots: { default: '提交' } });
    expect(button.attributes('disabled')).toBeDefined();
    expect(button.text()).toBe('正在办…');
  });
});

describe('MaterialRow', () => {
  it('says every state in a word of its own', () => {
    const states = [
      'needed',
      'optional',
      'missing',
      'shooting',
      'ready',
      'exempt',
      'wrong',
    ] as const;
    const words = states.map((state) =>
      mount(MaterialRow, { props: { name: '身份证', state } })
        .find('.tag')
        .text(),
    );
    expect(new Set(words).size).toBe(states.length);
  });
});
