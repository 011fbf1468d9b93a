# SPDX-License-Identifier: MulanPSL-2.0
"""Calls and words that are banned in src/, each with what to use instead."""
import pathlib
import re

import house

# (pattern, looked for in code without strings?, free slices, what to use instead)
BANS = [
    (r"\bsystem_clock\s*::\s*now\b", True, {"app"}, "the clock: use ctx.now (ADR 0004)"),
    (r"(?<![\w.>])(?:std\s*::\s*)?s?rand\s*\(", True, set(), "rand: use the Random given to you"),
    (r"\bgetenv\s*\(", True, {"app"}, "getenv: use the configuration that app hands down"),
    (r"\bstd\s*::\s*(?:cout|cerr)\b", True, {"app"}, "std::cout: use spdlog, or return the text"),
    (r"(?i)\bselect\s+\*", False, set(), "SELECT *: list the columns"),
    (r"\bco_(?:await|yield|return)\b", True, set(),
     "coroutines: g++ 12.2 miscompiles them; use callbacks (ADR 0007)"),
    (r"(?<!operator )(?<!#include <)\bnew\s+[\w:(]", True, set(),
     "raw new: use std::make_unique or a value"),
    (r"\bdefault\s*:", True, set(),
     "default: name every state in the switch; a switch over something else says // not an enum"),
]
DEFAULT_MARK = "// not an enum"


def check_source(file: str, source: str) -> list[str]:
    """Problems of one file; `file` is its path below the root, e.g. src/cases/rules.cpp."""
    slice_ = file.split("/")[1]
    code = house.code_only(source)
    with_strings = house.without_comments(source)
    lines = source.splitlines()
    problems = []
    for pattern, code_alone, free, instead in BANS:
        if slice_ in free:
            continue
        for match in re.finditer(pattern, code if code_alone else with_strings):
            number = house.line_of(code, match.start())
            if instead.startswith("default") and DEFAULT_MARK in lines[number - 1]:
                continue
            problems.append(f"{file}:{number}: {instead}")
    return problems


def check(root: pathlib.Path) -> list[str]:
    problems = []
    for path in house.files(root, "*.h", "*.cpp", under="src"):
        # Tests may print and read the environment to find their PostgreSQL.
        test = path.name.endswith("_test.cpp")
        for problem in check_source(house.name(root, path), house.text(path)):
            if not (test and ("getenv" in problem or "std::cout" in problem)):
                problems.append(problem)
    return problems
