// SPDX-License-Identifier: MulanPSL-2.0
// Every answer says when something is stopped for everybody (停用). The first that says so fetches the
// bar that tells it; pages without it carry only these lines.
const header = 'Ortoo-Notice';
let tell: (() => void) | undefined;

/** Calls once, when the server first says that something is stopped. */
export function whenStopped(act: () => void): void {
  tell = act;
}

export function readNotice(headers: Headers): void {
  if (tell === undefined || !headers.has(header)) return;
  const act = tell;
  tell = undefined;
  act();
}
