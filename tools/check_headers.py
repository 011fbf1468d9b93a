#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Every header of src/ compiles alone. Results are kept by content in build/header_cache.json, and
the compiler cache keeps them for a fresh clone.

usage: check_headers.py [-j N]
"""
import concurrent.futures
import hashlib
import json
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

import house

FLAGS = ("-std=c++20 -O0 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror "
         "-isystem /usr/include/postgresql -DSPDLOG_COMPILED_LIB -DSPDLOG_FMT_EXTERNAL "
         "-DTOML_HEADER_ONLY=0")
CACHE = ["ccache"] if shutil.which("ccache") else []
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.M)


def digest(root: pathlib.Path, header: pathlib.Path) -> str:
    """A hash over the header, every header of ours it reaches, and the flags."""
    seen, waiting = set(), [header]
    while waiting:
        path = waiting.pop()
        if path in seen or not path.is_file():
            continue
        seen.add(path)
        waiting += [root / "src" / match for match in INCLUDE.findall(house.text(path))]
    total = hashlib.sha256(FLAGS.encode())
    for path in sorted(seen):
        total.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def compile_alone(root: pathlib.Path, header: pathlib.Path) -> str:
    """What the compiler says; empty when the header stands alone."""
    inside = header.relative_to(root / "src").as_posix()
    stub = root / "build/headers" / (inside.replace("/", "__") + ".cpp")
    stub.write_text(f'#include "{inside}"\n', encoding="utf-8")
    # An object, however empty: the compiler cache keeps no answer without one.
    command = [*CACHE, "g++", *shlex.split(FLAGS), "-I", "src", "-c",
               stub.relative_to(root).as_posix(), "-o",
               stub.with_suffix(".o").relative_to(root).as_posix()]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root)
    return "" if done.returncode == 0 else done.stderr.strip()


def check(root: pathlib.Path, jobs: int = 2) -> tuple[list[str], int]:
    """Problems, and how many headers had to be compiled."""
    store = root / "build/header_cache.json"
    (root / "build/headers").mkdir(parents=True, exist_ok=True)
    known = set(json.loads(house.text(store))) if store.is_file() else set()
    headers = house.files(root, "*.h", under="src")
    digests = {header: digest(root, header) for header in headers}
    waiting = [header for header in headers if digests[header] not in known]
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        answers = list(pool.map(lambda header: compile_alone(root, header), waiting))
    failed = {header: said for header, said in zip(waiting, answers) if said}
    good = sorted(digests[header] for header in headers if header not in failed)
    store.write_text(json.dumps(good), encoding="utf-8")
    problems = [f"{house.name(root, header)}: does not compile alone:\n{said}"
                for header, said in failed.items()]
    return problems, len(waiting)


if __name__ == "__main__":
    parallel = int(sys.argv[sys.argv.index("-j") + 1]) if "-j" in sys.argv else 2
    found, compiled = check(house.ROOT, parallel)
    sys.exit(house.finish("headers", found, f"{compiled} compiled"))
