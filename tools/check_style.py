#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Sizes, bans and small manners of the house. `--tighten` lowers docs/size_ratchet.txt."""
import pathlib
import re
import subprocess
import sys

import house
import style_bans
import style_functions
import style_schema

FILE_MAX = 500  # never over
FILE_AIM = 250  # over this a file must stand in the ratchet, which may only shrink
FUNCTION_MAX = 60
COLUMNS = 100

CODE = ("*.h", "*.cpp", "*.py", "*.sh", "*.ts", "*.vue", "*.css", "*.js", "*.mjs", "*.cmake",
        "CMakeLists.txt", "*.sql", "do", "run")
SIZED = ("*.h", "*.cpp", "*.py", "*.ts", "*.vue", "*.css")
GENERATED = re.compile(r"^web/src/api/[^/]*(generated|schema)[^/]*\.ts$")
RATCHET = "docs/size_ratchet.txt"
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME")) + r")\b")


def ratchet(text: str) -> dict[str, int]:
    rows = (line.split("#")[0].split() for line in text.splitlines())
    return {row[1]: int(row[0]) for row in rows if row}


def sizes(root: pathlib.Path) -> dict[str, int]:
    found = {}
    for path in house.files(root, *SIZED):
        if not GENERATED.match(house.name(root, path)):
            found[house.name(root, path)] = len(house.text(path).splitlines())
    return found


def check_sizes(now: dict[str, int], allowed: dict[str, int]) -> list[str]:
    problems = []
    for file, lines in now.items():
        if lines > FILE_MAX:
            problems.append(f"{file}: {lines} lines; the limit is {FILE_MAX}, split it by noun")
        elif lines > FILE_AIM and file not in allowed:
            problems.append(f"{file}: {lines} lines; split it below {FILE_AIM}")
        elif lines > allowed.get(file, FILE_MAX):
            problems.append(f"{file}: grew from {allowed[file]} to {lines} lines; it may only shrink")
    for file, lines in allowed.items():
        if now.get(file, 0) <= FILE_AIM:
            problems.append(f"{RATCHET}: {file} no longer needs its line; remove it")
        elif now[file] < lines:
            problems.append(f"{RATCHET}: {file} is down to {now[file]}; write that")
    return problems


def check_ratchet_history(root: pathlib.Path, allowed: dict[str, int]) -> list[str]:
    """Against the last commit that differs: no new line, no larger number."""
    for commit in ("HEAD", "HEAD~1"):
        try:
            shown = subprocess.run(["git", "show", f"{commit}:{RATCHET}"], cwd=root,
                                   capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            return []
        before = ratchet(shown.stdout)
        if before != allowed:
            return [f"{RATCHET}: {file} was not in the list or was smaller; it may only shrink"
                    for file, lines in allowed.items() if lines > before.get(file, 0)]
    return []


def check_manners(root: pathlib.Path) -> list[str]:
    problems = []
    for path in house.files(root, *CODE):
        file, source = house.name(root, path), house.text(path)
        if "SPDX-License-Identifier: MulanPSL-2.0" not in "\n".join(source.splitlines()[:3]):
            problems.append(f"{file}:1: no SPDX line (SPDX-License-Identifier: MulanPSL-2.0)")
        for match in UNFINISHED.finditer(source):
            line = house.line_of(source, match.start())
            problems.append(f"{file}:{line}: {match[0]}; finish it or write an issue")
        if path.suffix in (".h", ".cpp"):
            for number, line in enumerate(source.splitlines(), start=1):
                if len(line) > COLUMNS:
                    problems.append(f"{file}:{number}: {len(line)} columns; the limit is {COLUMNS}")
    return problems


def check_documents(root: pathlib.Path) -> list[str]:
    problems = []
    for path in house.files(root, "*.md"):
        body = re.sub(r"^```.*?^```", "", house.text(path), flags=re.S | re.M)
        titles = re.findall(r"^# .+$", body, re.M)
        if len(titles) != 1:
            problems.append(f"{house.name(root, path)}: {len(titles)} titles (# …); have one")
        if UNFINISHED.search(body):
            problems.append(f"{house.name(root, path)}: unfinished mark; finish it")
    for folder in sorted((root / "src").glob("*/")):
        if any(folder.rglob("*.cpp")) and not (folder / "README.md").is_file():
            problems.append(f"src/{folder.name}: no README.md (what it owns, states, refusals)")
    return problems


def check(root: pathlib.Path) -> list[str]:
    listed = root / RATCHET
    allowed = ratchet(house.text(listed)) if listed.is_file() else {}
    problems = check_sizes(sizes(root), allowed) + check_ratchet_history(root, allowed)
    problems += style_functions.check(root, FUNCTION_MAX)
    problems += style_bans.check(root)
    problems += check_manners(root)
    problems += check_documents(root)
    problems += style_schema.check(root)
    return problems


def tighten(root: pathlib.Path) -> None:
    """Rewrite the ratchet with today's smaller numbers; lines are dropped, never added."""
    path, now = root / RATCHET, sizes(root)
    head = [line for line in house.text(path).splitlines() if line.startswith("#")]
    rows = [f"{min(lines, now[file])} {file}" for file, lines in ratchet(house.text(path)).items()
            if now.get(file, 0) > FILE_AIM]
    path.write_text("\n".join(head + rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if "--tighten" in sys.argv:
        tighten(house.ROOT)
    lengths = sorted(sizes(house.ROOT).values()) or [0]
    note = (f"{len(lengths)} files, lines median {lengths[len(lengths) // 2]}, "
            f"p90 {lengths[len(lengths) * 9 // 10]}, max {lengths[-1]}")
    sys.exit(house.finish("style", check(house.ROOT), note))
