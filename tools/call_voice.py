#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Speaks the words that a hall's board joins to a call, into web/public/audio/call.opus.

Needs Debian's espeak-ng (GPL-3.0-or-later; what it speaks is not bound by its licence) and opusenc
of opus-tools (BSD). One file holds all words, each at the place written to web/pages/board/clips.ts.
Run it again only when a word is added: the file belongs to the source, so that no build needs a voice.
"""
import array
import pathlib
import subprocess
import sys
import tempfile
import wave

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOUND = ROOT / "web/public/audio/call.opus"
PLACES = ROOT / "web/pages/board/clips.ts"
LIMIT_KIB = 200
SPEED = {"cmn": "170", "en": "135"}
GAP_SECONDS = 0.08  # of silence after each word, so that none runs into its neighbour

WORDS: dict[str, tuple[str, str]] = {
    "please": ("cmn", "请"),
    "number_to": ("cmn", "号到"),
    "window": ("cmn", "号窗口"),
    "ten": ("cmn", "十"),
    **{str(at): ("cmn", word) for at, word in enumerate("零一二三四五六七八九")},
    **{letter: ("en", letter) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
}

HEAD = """// SPDX-License-Identifier: MulanPSL-2.0
// Made by tools/call_voice.py: where each word begins in audio/call.opus and how long it lasts,
// in seconds. Spoken by espeak-ng; no person's voice.

export const clips = {
"""


def spoken(voice: str, text: str, folder: pathlib.Path) -> tuple[int, array.array]:
    path = folder / "word.wav"
    subprocess.run(["espeak-ng", "-v", voice, "-s", SPEED[voice], "-a", "160", "-w", str(path),
                    text], check=True)
    with wave.open(str(path)) as sound:
        rate = sound.getframerate()
        samples = array.array("h", sound.readframes(sound.getnframes()))
    loud = [at for at, value in enumerate(samples) if abs(value) > 300]
    if not loud:
        sys.exit(f"call_voice: nothing was spoken for {text}")
    return rate, samples[loud[0]:loud[-1] + 1]


def main() -> int:
    all_samples = array.array("h")
    places = []
    rate = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for word, (voice, text) in WORDS.items():
            rate, samples = spoken(voice, text, folder)
            places.append((word, len(all_samples) / rate, len(samples) / rate))
            all_samples.extend(samples)
            all_samples.extend(array.array("h", [0]) * int(GAP_SECONDS * rate))
        whole = folder / "all.wav"
        with wave.open(str(whole), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(rate)
            sound.writeframes(all_samples.tobytes())
        subprocess.run(["opusenc", "--quiet", "--bitrate", "24", "--speech", "--serial", "1",
                        str(whole), str(SOUND)], check=True)
    kib = SOUND.stat().st_size / 1024
    if kib > LIMIT_KIB:
        sys.exit(f"call_voice: {kib:.0f} KiB, more than {LIMIT_KIB}")
    rows = "".join(f"  {name if name.isalpha() or '_' in name else repr(name)}: "
                   f"[{round(begin, 3):g}, {round(length, 3):g}],\n" for name, begin, length in places)
    PLACES.write_text(HEAD + rows + "} as const;\n\nexport type Clip = keyof typeof clips;\n",
                      encoding="utf-8")
    print(f"{len(places)} words, {len(all_samples) / rate:.1f} s, {kib:.1f} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
