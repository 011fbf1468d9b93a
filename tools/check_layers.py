#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""The dependency rule: slices include downward only, and each role only what its row allows.

docs/layers.txt gives the slices, lowest first. The table of roles is docs/architecture.md §3.
"""
import pathlib
import re
import sys

import house

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)
ROLE = re.compile(r"^(types|rules|store|service|routes)(?:_[a-z0-9_]+)?\.(?:h|cpp)$")

# role: (roles of its own slice, roles of lower slices, platform rooms)
MAY = {
    "types": ({"types"}, {"types"}, {"base"}),
    "rules": ({"types", "rules"}, {"types", "rules"}, {"base"}),
    "store": ({"types", "store"}, {"types"}, {"base", "crypto", "db"}),
    "service": (
        {"types", "rules", "store", "service"},
        {"types", "rules", "service"},
        {"base", "crypto", "db", "print", "tables"},
    ),
    "routes": ({"types", "service", "routes"}, {"types"}, {"base", "http"}),
}

# Libraries that stay behind one room's own headers: prefix of the include -> rooms.
BEHIND = {
    "sqlite3.h": {"db"},
    "libpq-fe.h": {"db"},
    "openssl/": {"crypto"},
    "unicode/": {"base"},
    "argon2.h": {"crypto"},
    "pango/": {"print"},
    "cairo": {"print"},
    "qrencode.h": {"print"},
    "expat.h": {"tables"},
    "boost/asio": {"http", "app"},
    "boost/beast": {"http"},
    "toml++/": {"app"},
    "CLI/": {"app"},
}


def layers(root: pathlib.Path) -> dict[str, tuple[int, str]]:
    """slice -> (height, mark); mark is 'platform', 'top' or ''."""
    found = {}
    for line in house.text(root / "docs/layers.txt").splitlines():
        words = line.split("#")[0].split()
        if words:
            found[words[0]] = (len(found), words[1] if len(words) > 1 else "")
    return found


def role(path: str) -> str:
    """The role a file name tells: a role, 'test', or '' for an invented one."""
    file = path.rsplit("/", 1)[-1]
    if file.endswith("_test.cpp"):
        return "test"
    match = ROLE.match(file)
    return match[1] if match else ""


def refusal(here: str, there: str, order: dict[str, tuple[int, str]]) -> str:
    """Why `here` may not include `there` (paths below src), or '' when it may."""
    own, other = here.split("/")[0], there.split("/")[0]
    if other not in order:
        return f'"{there}" is in no slice of docs/layers.txt'
    (height, mark), (other_height, other_mark) = order[own], order[other]
    if other_height > height:
        return f"{own} may not know {other}, which stands above it"
    mine = role(here)
    if mark == "top" or mine == "test" or mark == "platform":
        return ""
    own_roles, lower_roles, rooms = MAY[mine]
    if other_mark == "platform":
        return "" if other in rooms else f"{mine} may not include the room {other}"
    theirs = role(there)
    allowed = own_roles if own == other else lower_roles
    if theirs not in allowed:
        where = "its own slice" if own == other else f"slice {other}"
        return f"{mine} may not include {theirs or 'a file without a role'} of {where}"
    return ""


def check_file(here: str, source: str, order: dict[str, tuple[int, str]]) -> list[str]:
    slice_ = here.split("/")[0]
    if slice_ not in order:
        return [f"src/{here}: folder {slice_} is not in docs/layers.txt"]
    problems = []
    if order[slice_][1] == "" and role(here) == "":
        problems.append(
            f"src/{here}: no role; name it types*, rules*, store*, service*, routes* or *_test.cpp"
        )
        return problems
    for match in INCLUDE.finditer(house.without_comments(source)):
        line = house.line_of(source, match.start(1) if match[1] else match.start(2))
        if match[1]:
            why = refusal(here, match[1], order)
        else:
            rooms = next((r for p, r in BEHIND.items() if match[2].startswith(p)), None)
            fits = rooms is None or slice_ in rooms or role(here) == "test"
            why = "" if fits else f"<{match[2]}> stays behind {' and '.join(sorted(rooms))}"
        if why:
            problems.append(f"src/{here}:{line}: {why}")
    return problems


def check(root: pathlib.Path) -> list[str]:
    order = layers(root)
    problems = []
    for path in house.files(root, "*.h", "*.cpp", under="src"):
        problems += check_file(house.name(root / "src", path), house.text(path), order)
    return problems


if __name__ == "__main__":
    count = len(house.files(house.ROOT, "*.h", "*.cpp", under="src"))
    sys.exit(house.finish("layers", check(house.ROOT), f"{count} files"))
