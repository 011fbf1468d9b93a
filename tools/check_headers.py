#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Every header of src/ stands alone. One that a source file includes before anything else is compiled
so by the build, with nothing before it but the precompiled standard headers; what it takes from those
must be included by it or by what it includes, which is read off its text. The others are compiled
here. Results are kept by content in build/header_cache.json, and the compiler cache keeps them for a
fresh clone.

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
ANY_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^">]+)[">]', re.M)
FIRST = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<)', re.M)
NOT_CODE = re.compile(r'//[^\n]*|"(?:\\.|[^"\\\n])*"')
# What is used of the precompiled headers (cmake/options.cmake), and which of them bring it.
BRINGS = {
    r"std::(?:array|to_array)\b": "array span",
    r"std::(?:string|to_string)\b": "string boost/json.hpp",
    r"std::string_view\b": "string_view string boost/json.hpp",
    r"std::vector\b": "vector",
    r"std::optional\b|std::nullopt\b": "optional",
    r"std::map\b": "map",
    r"std::set\b": "set",
    r"std::unordered_map\b": "unordered_map",
    r"std::function\b": "functional",
    r"std::(?:unique|shared|weak)_ptr\b|std::make_(?:unique|shared)\b": "memory boost/json.hpp",
    r"std::span\b": "span",
    r"std::tuple\b|std::tie\b": "tuple",
    r"std::pair\b|std::move\b|std::exchange\b|std::forward\b":
        "utility array map vector string string_view optional memory functional set tuple",
    r"std::variant\b|std::visit\b|std::monostate\b": "variant",
    r"std::chrono::": "chrono",
    r"std::u?int(?:8|16|32|64)_t\b": "cstdint string string_view vector chrono",
    r"std::(?:runtime_error|logic_error|invalid_argument|out_of_range)\b": "stdexcept",
    r"std::(?:strong|weak|partial)_ordering\b": "compare",
    r"std::ranges::(?:find|any_of|all_of|sort|contains|count)\w*\b|std::(?:min|max|sort)\(": "algorithm",
    r"\bjson::|boost::json\b": "boost/json.hpp",
}


def left_to_the_build(root: pathlib.Path) -> set[pathlib.Path]:
    """Headers that stand first in a source file."""
    found = (FIRST.search(house.text(source)) for source in house.files(root, "*.cpp", under="src"))
    return {root / "src" / match[1] for match in found if match and match[1]}


def reached(root: pathlib.Path, header: pathlib.Path) -> set[str]:
    """The names of all that the header includes, itself or by what it includes."""
    names, waiting = set(), [header]
    while waiting:
        for name in ANY_INCLUDE.findall(house.text(waiting.pop())):
            if name not in names and (root / "src" / name).is_file():
                waiting.append(root / "src" / name)
            names.add(name)
    return names


def leans(root: pathlib.Path, header: pathlib.Path) -> str:
    """What the header uses of the precompiled ones and nobody brings; empty when it stands alone."""
    code, names = NOT_CODE.sub(" ", house.text(header)), reached(root, header)
    for pattern, brought_by in BRINGS.items():
        used = re.search(pattern, code)
        if used and not names & set(brought_by.split()):
            return f"{used[0]} without <{brought_by.split()[0]}>"
    return ""


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
    read = left_to_the_build(root)
    problems = [f"{house.name(root, header)}: {said}" for header in sorted(read)
                if header.is_file() and (said := leans(root, header))]
    headers = [header for header in house.files(root, "*.h", under="src") if header not in read]
    digests = {header: digest(root, header) for header in headers}
    waiting = [header for header in headers if digests[header] not in known]
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        answers = list(pool.map(lambda header: compile_alone(root, header), waiting))
    failed = {header: said for header, said in zip(waiting, answers) if said}
    good = sorted(digests[header] for header in headers if header not in failed)
    store.write_text(json.dumps(good), encoding="utf-8")
    problems += [f"{house.name(root, header)}: does not compile alone:\n{said}"
                 for header, said in failed.items()]
    return problems, len(waiting)


if __name__ == "__main__":
    parallel = int(sys.argv[sys.argv.index("-j") + 1]) if "-j" in sys.argv else 2
    found, compiled = check(house.ROOT, parallel)
    sys.exit(house.finish("headers", found, f"{compiled} compiled"))
