// SPDX-License-Identifier: MulanPSL-2.0
import { mount } from '@vue/test-utils';
import { defineComponent, h, nextTick } from 'vue';
import { beforeEach, describe, expect, it } from 'vitest';
import { back, matched, push, Screens, startRouter, useRoute, type Screen } from '@/app/router';

const named = (name: string) =>
  defineComponent({
    props: { id: String },
    setup: (props) => () => h('p', `${name} ${props.id ?? ''}`),
  });
const screens: Screen[] = [
  { path: '/', page: named('home') },
  { path: '/orders/:id', page: async () => named('order') },
  { path: '/orders/:id/edit/:step', page: named('edit'), stays: true },
];

async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((done) => setTimeout(done));
  await nextTick();
}

describe('matched', () => {
  it('takes words and a query out of an address', () => {
    const found = matched(screens, '#/orders/a%20b?from=sms&n=1');
    expect(found?.params).toEqual({ id: 'a b' });
    expect(found?.query).toEqual({ from: 'sms', n: '1' });
  });

  it('finds nothing for a longer, shorter or empty word', () => {
    expect(matched(screens, '#/orders')).toBeUndefined();
    expect(matched(screens, '#/orders/')).toBeUndefined();
    expect(matched(screens, '#/orders/1/edit')).toBeUndefined();
  });
});

describe('the router', () => {
  beforeEach(() => history.replaceState(null, '', '#/'));

  it('shows the page of the address with its words as properties', async () => {
    await startRouter(screens);
    const shown = mount(Screens);
    expect(shown.text()).toBe('home');
    push('/orders/42');
    await settled();
    expect(shown.text()).toBe('order 42');
    expect(useRoute().params['id']).toBe('42');
  });

  it('leads an unknown address home', async () => {
    history.replaceState(null, '', '#/nowhere/at/all');
    await startRouter(screens);
    expect(mount(Screens).text()).toBe('home');
    expect(location.hash).toBe('#/');
  });

  it('goes up where nothing of ours is before', async () => {
    history.replaceState(null, '', '#/orders/7');
    await startRouter(screens);
    const shown = mount(Screens);
    back('/');
    await settled();
    expect(shown.text()).toBe('home');
  });
});
