// SPDX-License-Identifier: MulanPSL-2.0
const slot = 'ortoo.kiosk';

export interface Place {
  hall: string;
  code: string;
}

/** Where this machine stands. The code leaves the address at once, so that nobody reads it there. */
export function placeOf(): Place | undefined {
  const said = new URLSearchParams(location.hash.slice(1));
  const hall = said.get('hall');
  const code = said.get('code');
  if (hall && code) {
    localStorage.setItem(slot, JSON.stringify({ hall, code }));
    history.replaceState(null, '', location.pathname);
    return { hall, code };
  }
  try {
    const kept = JSON.parse(localStorage.getItem(slot) ?? 'null') as Place | null;
    return kept?.hall && kept.code ? kept : undefined;
  } catch {
    return undefined;
  }
}
