// SPDX-License-Identifier: MulanPSL-2.0
// Staff words never reach a citizen's phone: the public build leaves their keys out.
import { readFileSync } from 'node:fs';

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
  'hall',
  'kiosk',
  'board',
  'bank',
  'partners',
  'reports',
  'loop',
  'channels',
  'ratedesk',
  'evaluator',
];
// What any request can meet before its route is asked.
const anyRequest = ['auth', 'idempotency', 'network', 'request', 'server'];
// Slices whose routes are open to whoever is signed in, but do something for staff alone. Should one
// of their refusals come all the same, its code is shown.
const staffSlices = ['approval', 'ledger', 'roster', 'setting', 'staff', 'window'];

interface Described {
  paths: Record<string, Record<string, { 'x-permission'?: string; 'x-refusals'?: string[] }>>;
}

const api = new URL('../../api/openapi.json', import.meta.url);
let declared: Set<string> | undefined;

/** The refusals that routes open to citizens declare. */
function citizenRefusals(): Set<string> {
  const { paths } = JSON.parse(readFileSync(api, 'utf8')) as Described;
  const open = ['everyone', 'citizen', 'signed_in'];
  const routes = Object.values(paths).flatMap((verbs) => Object.values(verbs));
  return new Set(
    routes
      .filter((route) => open.includes(route['x-permission'] ?? ''))
      .flatMap((route) => route['x-refusals'] ?? []),
  );
}

function isStaffRefusal(key: string): boolean {
  const code = /^(?:refusal|advice)\.(.+\..+)$/.exec(key)?.[1];
  if (code === undefined) return false;
  const slice = code.split('.')[0]!;
  if (anyRequest.includes(slice)) return false;
  declared ??= citizenRefusals();
  return staffSlices.includes(slice) || !declared.has(code);
}

/** Without the refusals of staff; of a file nobody has `picked` from, also without their pages. */
export function citizenText(source: string, isPicked = false): string {
  const all = JSON.parse(source) as Record<string, unknown>;
  const ofStaff = (key: string) => staffPages.some((page) => key.startsWith(`${page}.`));
  const kept = Object.entries(all).filter(
    ([key]) => !isStaffRefusal(key) && (isPicked || !ofStaff(key)),
  );
  return JSON.stringify(Object.fromEntries(kept));
}
