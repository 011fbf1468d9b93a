// SPDX-License-Identifier: MulanPSL-2.0
import { onScopeDispose, ref } from 'vue';
import type { Problem } from '@/app/answer';
import { answerOf, server } from '@/app/server';
import { adopt } from '@/app/session';

/** Signs a citizen in by a code sent to the phone. */
export function useCitizenSignIn() {
  const busy = ref(false);
  const sent = ref(false);
  const waitSeconds = ref(0);
  const problem = ref<Problem>();
  let timer: number | undefined;
  onScopeDispose(() => window.clearInterval(timer));

  function countDown(seconds: number): void {
    window.clearInterval(timer);
    waitSeconds.value = seconds;
    timer = window.setInterval(() => {
      waitSeconds.value -= 1;
      if (waitSeconds.value <= 0) window.clearInterval(timer);
    }, 1000);
  }

  async function sendCode(phone: string): Promise<void> {
    busy.value = true;
    const answer = await answerOf(server.POST('/api/v1/citizen/codes', { body: { phone } }));
    busy.value = false;
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) {
      sent.value = true;
      countDown(answer.value.wait_seconds);
    } else if (answer.problem.code === 'auth.code_wait') {
      sent.value = true;
      countDown(Number(answer.problem.params?.['seconds'] ?? 60));
    }
  }

  async function signIn(phone: string, code: string): Promise<boolean> {
    busy.value = true;
    const answer = await answerOf(
      server.POST('/api/v1/citizen/sign-in', { body: { phone, code } }),
    );
    busy.value = false;
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) adopt(answer.value);
    return answer.ok;
  }

  return { busy, sent, waitSeconds, problem, sendCode, signIn };
}
