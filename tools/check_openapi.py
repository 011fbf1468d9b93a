#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""`ortoo openapi` prints exactly api/openapi.json.

usage: check_openapi.py BINARY [--write]
"""
import difflib
import pathlib
import subprocess
import sys

import house

COMMITTED = "api/openapi.json"


def printed(binary: str) -> str:
    return subprocess.run([binary, "openapi"], check=True, capture_output=True, text=True).stdout


def compare(now: str, committed: str) -> list[str]:
    if now == committed:
        return []
    lines = difflib.unified_diff(committed.splitlines(), now.splitlines(), "committed", "printed",
                                 lineterm="", n=1)
    shown = "\n".join(list(lines)[:40])
    return [f"{COMMITTED} is not what the binary prints; run ./do openapi and commit it\n{shown}"]


def check(root: pathlib.Path, binary: str) -> list[str]:
    path = root / COMMITTED
    committed = house.text(path) if path.is_file() else ""
    try:
        return compare(printed(binary), committed)
    except (OSError, subprocess.CalledProcessError) as problem:
        return [f"{binary} openapi: {problem}"]


def main() -> int:
    binary = sys.argv[1]
    if "--write" in sys.argv:
        (house.ROOT / COMMITTED).parent.mkdir(exist_ok=True)
        (house.ROOT / COMMITTED).write_text(printed(binary), encoding="utf-8")
    return house.finish("openapi", check(house.ROOT, binary))


if __name__ == "__main__":
    sys.exit(main())
