# SPDX-License-Identifier: MulanPSL-2.0
"""A checker that cannot fail is worthless: three damages that it must see."""
import os
import shutil
import sqlite3
import struct
import time

from cycles import Cycles
from instance import Instance
from oracle import Oracle

CUT_COMMITS = 20


def found(faults: list[str], word: str) -> bool:
    return any(fault.startswith(word) for fault in faults)


def never_sent(cycles: Cycles) -> list[str]:
    """A write is claimed that nobody sent. On a copy, because asking for it again does it."""
    path = f"{cycles.base.folder}/forged.jsonl"
    shutil.copyfile(cycles.oracle.path, path)
    forged = Oracle(path)
    entry = dict(next(each for each in cycles.oracle.entries() if each["step"] == "note"))
    entry["call"] = entry["call"] | {"key": "never-sent-0001"}
    entry["note"] = "样本记录 never sent"
    forged.forge(entry)
    copy = Instance(cycles.base, cycles.instance)
    try:
        copy.start()
        return cycles.check(instance=copy, oracle=forged).everything()
    finally:
        copy.close()


def done_twice(cycles: Cycles) -> list[str]:
    """A note is stored a second time behind the server's back."""
    copy = Instance(cycles.base, cycles.instance)
    try:
        copy.change("INSERT INTO work_notes (county, staff, at, id, note) SELECT county, staff, "
                    "at, 'again', note FROM work_notes WHERE note LIKE '样本记录 %' LIMIT 1")
        copy.start()
        return cycles.check(instance=copy).everything()
    finally:
        copy.close()


def frames(log: bytes) -> list[tuple[int, bool]]:
    """(offset of the end, whether it ends a commit) of each frame of a write-ahead log."""
    if len(log) < 32:
        return []
    size = struct.unpack(">I", log[8:12])[0] + 24
    salts = log[16:24]
    out = []
    for offset in range(32, len(log) - size + 1, size):
        if log[offset + 8:offset + 16] != salts:
            break  # left over from before the log began again
        commit = struct.unpack(">I", log[offset + 4:offset + 8])[0] != 0
        out.append((offset + size, commit))
    return out


def cut_log(path: str) -> int:
    """Cuts the newest commits off; how many."""
    with open(path, "rb") as file:
        log = file.read()
    commits = [end for end, commit in frames(log) if commit]
    keep = commits[:-CUT_COMMITS]
    with open(path, "r+b") as file:
        file.truncate(keep[-1] if keep else 0)
    return len(commits) - len(keep)


def cut_off(cycles: Cycles) -> tuple[list[str], int]:
    """Load, kill, and lose the end of SQLite's log, as a disk that lied about fsync would."""
    instance = cycles.instance
    instance.start()
    cycles.crew.begin(instance.port)
    time.sleep(0.8)
    instance.kill()
    cycles.crew.end()
    copy = Instance(cycles.base, instance)
    try:
        cut = cut_log(f"{copy.folder}/ortoo.sqlite-wal") \
            if os.path.exists(f"{copy.folder}/ortoo.sqlite-wal") else 0
        try:
            copy.start()
        except RuntimeError as refusal:
            # What a checkpoint had already carried over stands without the log: a broken store; or
            # a head that was signed outside the database knows more than is left. The server says
            # so at its start, and that is seen too.
            if not any(words in str(refusal) for words in ("malformed", "older than it was")):
                raise
            return [f"lost: {str(refusal).splitlines()[-1]}"], cut
        try:
            return cycles.check(instance=copy).everything(), cut
        except sqlite3.DatabaseError as broken:  # the same, met by the check instead
            if "malformed" not in str(broken):
                raise
            return [f"lost: {broken}"], cut
    finally:
        copy.close()


def run(cycles: Cycles) -> None:
    score = cycles.score
    score.check(found(never_sent(cycles), "lost"), "control: a write that was never sent passed")
    score.check(found(done_twice(cycles), "doubled"), "control: a doubled note passed")
    if cycles.engine == "sqlite":
        faults, cut = cut_off(cycles)
        score.check(cut > 0 and found(faults, "lost"),
                    f"control: {cut} commits cut off the log passed")
        cycles.compare("sqlite after the cut (the original, not the copy)")
        print(f"controls seen: never sent, done twice, {cut} commits cut off "
              f"({len(faults)} faults named)", flush=True)
    else:
        print("controls seen: never sent, done twice", flush=True)
