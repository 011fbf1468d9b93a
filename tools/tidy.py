#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""clang-tidy over every .cpp of src/ and bench/ that changed since it last passed.

usage: tidy.py [-j N]
Works in build/tidy, configured without precompiled headers, which clang cannot read.
"""
import concurrent.futures
import hashlib
import json
import pathlib
import re
import subprocess
import sys

import check_headers
import house

FOLDER = "build/tidy"
SAID = re.compile(r"^.*(?:warning|error): .*$", re.M)


def configure(root: pathlib.Path) -> None:
    subprocess.run(["cmake", "--preset", "dev", "-B", FOLDER,
                    "-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON"],
                   cwd=root, check=True, capture_output=True)


def digest(root: pathlib.Path, source: pathlib.Path) -> str:
    rules = hashlib.sha256((root / ".clang-tidy").read_bytes()).hexdigest()
    return check_headers.digest(root, source) + rules


def compiled(root: pathlib.Path) -> list[pathlib.Path]:
    """Sources that the build knows, ours only."""
    rows = json.loads(house.text(root / FOLDER / "compile_commands.json"))
    known = {pathlib.Path(row["file"]) for row in rows}
    return [path for path in house.files(root, "*.cpp") if path in known]


def tidy(root: pathlib.Path, source: pathlib.Path) -> str:
    done = subprocess.run(["clang-tidy-19", "-p", FOLDER, "--quiet", str(source)],
                          cwd=root, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else "\n".join(SAID.findall(done.stdout)) or done.stderr


def check(root: pathlib.Path, jobs: int) -> tuple[list[str], int]:
    configure(root)
    store = root / "build/tidy_cache.json"
    known = set(json.loads(house.text(store))) if store.is_file() else set()
    digests = {source: digest(root, source) for source in compiled(root)}
    waiting = [source for source in digests if digests[source] not in known]
    problems, good = [], {digests[source] for source in digests} & known
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for source, said in zip(waiting, pool.map(lambda one: tidy(root, one), waiting)):
            if said:
                problems.append(said)
            else:
                good.add(digests[source])
            # Written each time: an interrupted run keeps what it learned.
            store.write_text(json.dumps(sorted(good)), encoding="utf-8")
    return problems, len(waiting)


if __name__ == "__main__":
    parallel = int(sys.argv[sys.argv.index("-j") + 1]) if "-j" in sys.argv else 2
    found, looked_at = check(house.ROOT, parallel)
    sys.exit(house.finish("tidy", found, f"{looked_at} files read"))
