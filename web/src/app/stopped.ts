// SPDX-License-Identifier: MulanPSL-2.0
// Every answer says when something is stopped for everybody (停用). Whoever can tell people of it is
// called at the first that does, even when it came before he was there.
const header = 'Ortoo-Notice';
let noticed = false;
let tell: (() => void) | undefined;

/** Calls once. */
export function whenStopped(act: () => void): void {
  if (noticed) act();
  else tell = act;
}

export function readNotice(headers: Headers): void {
  if (noticed || !headers.has(header)) return;
  noticed = true;
  tell?.();
}
