// SPDX-License-Identifier: MulanPSL-2.0
// Recordings of screens, as public/audio/index.json lists them: { "home": { "zh": "home.zh.mp3" } }.
// The list is asked for once, when the first screen that could have one stands.

type List = Record<string, Record<string, string> | undefined>;
const folder = '/audio/';
let asked: Promise<List> | undefined;

async function list(): Promise<List> {
  try {
    const answer = await fetch(`${folder}index.json`);
    return answer.ok ? await answer.json() : {};
  } catch {
    // Without a network there is nothing to hear; the screen itself is not touched by that.
    return {};
  }
}

/** The address of the recording in this language. Only plain names of that folder are believed. */
export async function recordingOf(name: string, language: string): Promise<string | undefined> {
  asked ??= list();
  const file = (await asked)[name]?.[language];
  return file !== undefined && /^[\w.-]+$/.test(file) ? folder + file : undefined;
}
