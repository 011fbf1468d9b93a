// SPDX-License-Identifier: MulanPSL-2.0
// Staff words never reach a citizen's phone: the public build leaves their keys out.

const staffPages = [
  'agent',
  'desk',
  'approve',
  'oversight',
  'staff',
  'serve',
  'supervise',
  'regulate',
  'admin',
  'exchange',
];
// Refusals of routes that a citizen cannot call. Should one come all the same, its code is shown.
const staffRefusals = [
  ...['approval', 'case', 'catalogue', 'ledger', 'mandate', 'notices', 'roster', 'setting'],
  ...['staff', 'upload', 'window'],
];
const refusals = staffRefusals.flatMap((slice) => [`refusal.${slice}.`, `advice.${slice}.`]);
const everything = [...staffPages.map((page) => `${page}.`), ...refusals];

/** Without the refusals of staff; of a file nobody has `picked` from, also without their pages. */
export function citizenText(source: string, isPicked = false): string {
  const dropped = isPicked ? refusals : everything;
  const all = JSON.parse(source) as Record<string, unknown>;
  const kept = Object.entries(all).filter(
    ([key]) => !dropped.some((prefix) => key.startsWith(prefix)),
  );
  return JSON.stringify(Object.fromEntries(kept));
}
