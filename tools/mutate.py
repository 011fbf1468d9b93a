#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Do the tests notice wrong rules? Changes one thing at a time and runs the slice's rules tests.

usage: mutate.py [SLICE …] [--minutes N] [--seed N] [-j N] [--min PERCENT]
Mutants are drawn in an order that the seed decides, until the minutes (of each slice) are over.
One that does not compile counts for nothing; one that hangs is stopped and counts as noticed. Prints
the score and every survivor: each is either a missing test or a change that makes no difference.
"""
import argparse
import concurrent.futures
import dataclasses
import pathlib
import random
import sys
import tempfile
import time

import house
import mutants
import rules_build


@dataclasses.dataclass
class Outcome:
    slice_: str
    killed: int = 0
    hung: int = 0  # did not end in time: noticed as well, but counted apart
    survived: list = dataclasses.field(default_factory=list)  # (file, what was changed)
    invalid: int = 0
    left: int = 0  # not tried for want of time

    @property
    def tried(self) -> int:
        return self.killed + self.hung + len(self.survived)

    @property
    def score(self) -> float:
        return 100 * (self.killed + self.hung) / self.tried if self.tried else 100.0


class Slice:
    def __init__(self, root: pathlib.Path, slice_: str, jobs: int):
        self.root, self.jobs = root, jobs
        self.build = rules_build.Build(root, slice_, root / "build/mutants" / slice_)
        self.objects = self.build.objects(jobs)
        binary = self.build.folder / "test"
        self.build.link(self.objects, binary)
        begun = time.monotonic()
        code, said = rules_build.run(binary, root)
        if code != 0:
            raise rules_build.Broken(f"the tests of {slice_} fail without a mutant:\n{said}")
        self.patience = 10 * (time.monotonic() - begun) + 5

    def drawn(self, seed: int) -> list[tuple[pathlib.Path, mutants.Mutant]]:
        known = mutants.enums(self.root)
        found = [(path, mutant) for path in self.build.sources()
                 for mutant in mutants.mutants(house.text(path), known)]
        random.Random(seed).shuffle(found)
        return found

    def verdict(self, path: pathlib.Path, mutant: mutants.Mutant) -> str:
        """killed, hung, survived or invalid."""
        with tempfile.TemporaryDirectory(dir=self.build.folder) as name:
            folder = pathlib.Path(name)
            changed = folder / path.name
            changed.write_text(mutant.of(house.text(path)), encoding="utf-8")
            target = folder / "mutant.o"
            try:
                self.build.compile(changed, target)
                own = self.build.object_of(path)
                binary = folder / "test"
                self.build.link([target if each == own else each for each in self.objects], binary)
            except rules_build.Broken:
                return "invalid"
            code, _ = rules_build.run(binary, self.root, self.patience)
            return {0: "survived", rules_build.HUNG: "hung"}.get(code, "killed")


def mutated(root: pathlib.Path, slice_: str, minutes: float, seed: int, jobs: int) -> Outcome:
    out = Outcome(slice_)
    ready = Slice(root, slice_, jobs)
    drawn = ready.drawn(seed)
    deadline = time.monotonic() + 60 * minutes

    def one(each):
        return each, ready.verdict(*each) if time.monotonic() < deadline else "left"

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for (path, mutant), verdict in pool.map(one, drawn):
            if verdict == "survived":
                out.survived.append((house.name(root, path), mutant.shown(house.text(path))))
            else:
                setattr(out, verdict, getattr(out, verdict) + 1)
    out.survived.sort(key=lambda each: (each[0], int(each[1].split(":", 1)[0])))
    return out


def said(outcome: Outcome, seed: int) -> str:
    lines = [f"{outcome.slice_}: {outcome.score:.1f} % of {outcome.tried} mutants noticed "
             f"({outcome.hung} of them by not ending in time), {len(outcome.survived)} survived, "
             f"{outcome.invalid} did not compile, {outcome.left} not tried (seed {seed})"]
    lines += [f"  {file}:{what}" for file, what in outcome.survived]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("slices", nargs="*")
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-j", type=int, default=2)
    parser.add_argument("--min", type=float, default=0)
    given = parser.parse_args()
    problems, count = [], 0
    for slice_ in given.slices or rules_build.slices(house.ROOT):
        try:
            outcome = mutated(house.ROOT, slice_, given.minutes, given.seed, given.j)
        except rules_build.Broken as problem:
            problems.append(str(problem))
            continue
        count += outcome.tried
        print(said(outcome, given.seed), flush=True)
        if outcome.score < given.min:
            problems.append(f"{slice_}: {outcome.score:.1f} % of the mutants, below {given.min:g}")
    return house.finish("mutate", problems, f"{count} mutants")


if __name__ == "__main__":
    sys.exit(main())
