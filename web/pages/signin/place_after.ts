// SPDX-License-Identifier: MulanPSL-2.0

/**
 * Where to go after sign-in: back to the page that sent us here when it is one of the staff pages,
 * else the home of the role. Never to another site.
 */
export function placeAfter(search: string, home: string): string {
  const back = new URLSearchParams(search).get('back') ?? '';
  return /^\/(agent|desk|approve|oversight|admin)\/(#.*)?$/.test(back) ? back : home;
}
