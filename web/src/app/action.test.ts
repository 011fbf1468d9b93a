// SPDX-License-Identifier: MulanPSL-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newKey, useAction } from '@/app/action';
import { refused, type Answer } from '@/app/answer';

type Send = (input: string, key: string) => Promise<Answer<string>>;
const lost = refused({ status: 0, code: 'network.lost' });
const done: Answer<string> = { ok: true, value: 'done' };

function sender(...answers: Answer<string>[]) {
  return vi.fn<Send>(async () => answers.shift() ?? done);
}
const keysOf = (send: ReturnType<typeof sender>) => send.mock.calls.map(([, key]) => key);

beforeEach(() => localStorage.clear());

describe('an action', () => {
  it('repeats the same key after a lost connection and makes a new one after an answer', async () => {
    const send = sender(lost, done, done);
    const action = useAction('place', send);
    expect(await action.run('a')).toBeUndefined();
    expect(action.unsettled.value).toBe(true);
    expect(await action.run('a')).toBe('done');
    expect(await action.run('a')).toBe('done');
    const [first, second, third] = keysOf(send);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('keeps the key across a reload of the page', async () => {
    const before = sender(lost);
    await useAction('place', before).run('a');
    const after = sender(done);
    await useAction('place', after).run('a');
    expect(keysOf(after)).toEqual(keysOf(before));
  });

  it('settles the earlier request first when the input was changed meanwhile', async () => {
    const send = sender(lost, done);
    const action = useAction('place', send);
    await action.run('first');
    await action.run('second');
    expect(send.mock.calls.map(([input]) => input)).toEqual(['first', 'first']);
  });

  it('takes a refusal as final: the corrected input goes out with a new key', async () => {
    const send = sender(refused({ status: 422, code: 'person.id_checksum' }), done);
    const action = useAction('place', send);
    await action.run('wrong');
    expect(action.unsettled.value).toBe(false);
    await action.run('right');
    const [first, second] = send.mock.calls;
    expect(second?.[0]).toBe('right');
    expect(second?.[1]).not.toBe(first?.[1]);
  });

  it('stays unsettled when the session ends while an answer is missing', async () => {
    const send = sender(lost, refused({ status: 401, code: 'auth.required' }), done);
    const action = useAction('place', send);
    await action.run('a');
    await action.run('a');
    await action.run('b');
    expect(new Set(keysOf(send)).size).toBe(1);
    expect(send.mock.calls.at(-1)?.[0]).toBe('a');
  });

  it('does not start twice while it works', async () => {
    let finish: (answer: Answer<string>) => void = () => undefined;
    const send = vi.fn<Send>(() => new Promise((resolve) => (finish = resolve)));
    const action = useAction('place', send);
    const first = action.run('a');
    expect(await action.run('a')).toBeUndefined();
    finish(done);
    expect(await first).toBe('done');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('forgets what is older than the server remembers', async () => {
    const before = sender(lost);
    await useAction('place', before).run('a');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 13 * 3600 * 1000);
    const after = sender(done);
    await useAction('place', after).run('a');
    expect(keysOf(after)).not.toEqual(keysOf(before));
  });
});

describe('newKey', () => {
  it('makes different UUIDs of version 4', () => {
    expect(newKey()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(newKey()).not.toBe(newKey());
  });
});
