// SPDX-License-Identifier: MulanPSL-2.0
// The green button dials by itself (a tel: link); beside that the press is written down, so that a
// call nobody picks up is rung back. Dialling never waits for the server.
import { ref, shallowRef } from 'vue';
import { useAction, newKey } from '@/app/action';
import type { Problem } from '@/app/answer';
import { answerOf, server, type Body, type Reply } from '@/app/server';

type Pressed = Reply<'/api/v1/calls', 'post'>;
type Told = Reply<'/api/v1/calls/{id}/tell', 'post'>;

export function usePressedCall(unit: () => string, item?: () => string | undefined) {
  const pressed = shallowRef<Pressed>();
  const told = shallowRef<Told>();
  const lost = shallowRef<Problem>();
  const asking = ref(false);

  async function press(): Promise<void> {
    asking.value = true;
    told.value = undefined;
    const about = item?.();
    const answer = await answerOf(
      server.POST('/api/v1/calls', {
        params: { header: { 'Idempotency-Key': newKey() } },
        body: { unit: unit(), ...(about && { item: about }) },
      }),
    );
    pressed.value = answer.ok ? answer.value : undefined;
    lost.value = answer.ok ? undefined : answer.problem;
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

  const close = () => (asking.value = false);
  return { pressed, told, lost, asking, press, tell, telling, close };
}
