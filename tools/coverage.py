#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Which branches of the rules their own unit tests take; one line a file, worst first.

usage: coverage.py [SLICE …] [-j N] [--show] [--min PERCENT]
  --show   the lines with a branch that was never taken
  --min    fails when any file stays below
Branches that only an exception takes are not counted: rules that do not throw are compiled without
exceptions, so that no clean-up after one looks like a branch. Nor is the way past a switch that
names every value of its enum: the compiler adds it, no value takes it, and -Werror=switch (part of
-Wall, cmake/options.cmake) refuses such a switch as soon as it misses a value. A switch with a
`default:`, or over numbers or letters, is counted whole. Objects stay in build/coverage.
"""
import argparse
import dataclasses
import gzip
import json
import pathlib
import re
import subprocess
import sys

import house
import rules_build

COVERED = ("--coverage", "-fno-inline", "-fprofile-abs-path", rules_build.NO_THROW)


@dataclasses.dataclass
class Covered:
    file: str
    lines: int = 0
    lines_run: int = 0
    branches: int = 0
    branches_taken: int = 0
    open: tuple = ()  # lines with a branch never taken, or never run

    @property
    def percent(self) -> float:
        return 100 * self.branches_taken / self.branches if self.branches else \
            100.0 if self.lines_run == self.lines else 0.0


SWITCH = re.compile(r"\bswitch \(")
CASE = re.compile(r"\bcase ([^;{}?]+?)(?<!:):(?!:)")
NAMED = re.compile(r"(?:\w+::)*[A-Za-z_]\w*")


def whole_switches(source: str) -> set[int]:
    """The lines of switches over an enum that have no `default:`: the last branch is no code."""
    code = house.code_only(source)
    found = set()
    for match in SWITCH.finditer(code):
        begin = end = code.index("{", match.end())
        depth = 0
        while True:
            depth += {"{": 1, "}": -1}.get(code[end], 0)
            end += 1
            if depth == 0:
                break
        labels = [label.strip() for label in CASE.findall(code[begin:end])]
        if not re.search(r"\bdefault\s*:", code[begin:end]) and labels \
                and all(map(NAMED.fullmatch, labels)):
            found.add(house.line_of(code, match.start()))
    return found


def of_report(report: dict, source: pathlib.Path, name: str) -> Covered:
    """One file out of gcov's JSON. A line may appear once for each template or copy: what any of
    them ran was run."""
    lines: dict[int, list] = {}
    switches = whole_switches(house.text(source))
    for file in report["files"]:
        if pathlib.Path(report["current_working_directory"], file["file"]).resolve() != source:
            continue
        for line in file["lines"]:
            known = lines.setdefault(line["line_number"], [0, []])
            known[0] += line["count"]
            taken = [branch["count"] for branch in line["branches"] if not branch["throw"]]
            if line["line_number"] in switches and taken:
                taken.pop()
            if len(known[1]) == len(taken):
                known[1] = [a + b for a, b in zip(known[1], taken)]
            else:
                known[1] += taken
    out = Covered(name)
    missing = []
    for number, (count, branches) in sorted(lines.items()):
        out.lines += 1
        out.lines_run += count > 0
        out.branches += len(branches)
        out.branches_taken += sum(1 for each in branches if each > 0)
        if count == 0 or 0 in branches:
            missing.append(number)
    out.open = tuple(missing)
    return out


def measured(root: pathlib.Path, slice_: str, jobs: int) -> list[Covered]:
    folder = root / "build/coverage" / slice_
    build = rules_build.Build(root, slice_, folder, COVERED)
    objects = build.objects(jobs)
    for stale in folder.glob("*.gcda"):
        stale.unlink()
    binary = folder / "test"
    build.link(objects, binary, ("--coverage",))
    code, said = rules_build.run(binary, root)
    if code != 0:
        raise rules_build.Broken(f"the tests of {slice_} fail:\n{said}")
    found = []
    for source in build.sources():
        report = gcov(folder, build.object_of(source))
        found.append(of_report(report, source.resolve(), house.name(root, source)))
    return found


def gcov(folder: pathlib.Path, target: pathlib.Path) -> dict:
    subprocess.run(["gcov", "--json-format", "--branch-probabilities", "--object-file", str(target),
                    target.name], cwd=folder, capture_output=True, check=True)
    packed = max(folder.glob("*.gcov.json.gz"), key=lambda path: path.stat().st_mtime_ns)
    report = json.loads(gzip.decompress(packed.read_bytes()))
    packed.unlink()
    return report


def table(found: list[Covered], show: bool) -> str:
    rows = sorted(found, key=lambda each: (each.percent, each.file))
    width = max((len(each.file) for each in rows), default=4)
    lines = [f"{'file'.ljust(width)}  lines        branches      %"]
    for each in rows:
        lines.append(f"{each.file.ljust(width)}  {each.lines_run:4}/{each.lines:<4}  "
                     f"{each.branches_taken:5}/{each.branches:<5}  {each.percent:5.1f}")
        if show and each.open:
            lines.append("    open: " + " ".join(map(str, each.open)))
    taken, all_of = sum(r.branches_taken for r in rows), sum(r.branches for r in rows)
    share = 100 * taken / all_of if all_of else 100.0
    lines.append(f"{'all'.ljust(width)}  {sum(r.lines_run for r in rows):4}/"
                 f"{sum(r.lines for r in rows):<4}  {taken:5}/{all_of:<5}  {share:5.1f}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("slices", nargs="*")
    parser.add_argument("-j", type=int, default=2)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--min", type=float, default=0)
    given = parser.parse_args()
    found, problems = [], []
    for slice_ in given.slices or rules_build.slices(house.ROOT):
        left_out = rules_build.Build(house.ROOT, slice_, house.ROOT).tests()[1]
        for path in left_out:
            print(f"left out, needs more than rules: {house.name(house.ROOT, path)}")
        try:
            found += measured(house.ROOT, slice_, given.j)
        except rules_build.Broken as problem:
            problems.append(str(problem))
    print(table(found, given.show))
    problems += [f"{each.file}: {each.percent:.1f} % of its branches, below {given.min:g}"
                 for each in found if each.percent < given.min]
    return house.finish("coverage", problems, f"{len(found)} files")


if __name__ == "__main__":
    sys.exit(main())
