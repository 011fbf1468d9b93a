// SPDX-License-Identifier: MulanPSL-2.0
// The green button dials by itself (a tel: link); beside that the press is written down, so that a
// call nobody picks up is rung back. Dialling never waits for the server.
import { shallowRef } from 'vue';
import { useAction, newKey } from '@/app/action';
import { answerOf, server, type Body, type Reply } from '@/app/server';

type Pressed = Reply<'/api/v1/calls', 'post'>;
type Told = Reply<'/api/v1/calls/{id}/tell', 'post'>;

export function usePressedCall(unit: string, item?: string) {
  const pressed = shallowRef<Pressed>();
  const told = shallowRef<Told>();

  async function press(): Promise<void> {
    told.value = undefined;
    const answer = await answerOf(
      server.POST('/api/v1/calls', {
        params: { header: { 'Idempotency-Key': newKey() } },
        body: { unit, ...(item && { item }) },
      }),
    );
    // Not written down: the telephone rings all the same, and there is nothing to ask afterwards.
    pressed.value = answer.ok ? answer.value : undefined;
  }

  const telling = useAction<Body<'/api/v1/calls/{id}/tell'> & { id: string }, Told>(
    'call.tell',
    ({ id, ...body }, key) =>
      answerOf(
        server.POST('/api/v1/calls/{id}/tell', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  );

  async function tell(reached: boolean, phone = ''): Promise<boolean> {
    const call = pressed.value;
    if (call === undefined) return false;
    const after = await telling.run({
      id: call.id,
      token: call.token,
      reached,
      ...(phone && { phone }),
    });
    if (after !== undefined) told.value = after;
    return after !== undefined;
  }

  return { pressed, told, press, tell, telling };
}
