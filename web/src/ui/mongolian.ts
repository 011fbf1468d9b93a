// SPDX-License-Identifier: MulanPSL-2.0
// The few Mongolian words shown on Chinese pages. Their outlines lie in public/mongolian.svg, so that
// no page waits for a font and no script carries them; here stands what a page must know of each.
// Only proper names stand here: any further word needs a native reviewer first.

export interface MongolianWord {
  readonly reads: string;
  readonly width: number;
  readonly height: number;
}

export const mongolianWords = {
  mongol: { reads: 'ᠮᠣᠩᠭᠣᠯ', width: 50, height: 156 },
  uxin: { reads: 'ᠦᠦᠰᠢᠨ ᠬᠣᠰᠢᠭᠤ', width: 51, height: 352 },
} as const satisfies Record<string, MongolianWord>;

/** True when a text is written in traditional Mongolian letters. */
export const isMongolian = (text: string): boolean => /[\u1820-\u18aa]/.test(text);
