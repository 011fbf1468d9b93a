# SPDX-License-Identifier: MulanPSL-2.0
"""Builds the rules of one slice and their tests alone: rules are pure (ADR 1), so base, the rules
of the slices below and the tests beside them are all it takes. For coverage and mutation."""
import concurrent.futures
import dataclasses
import os
import pathlib
import re
import subprocess

import check_headers
import check_layers
import house

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.M)
FLAGS = ["-std=c++20", "-O0", "-w"]
LIBRARIES = ["-lrapidcheck", "-lboost_json", "-lboost_container", "-lfmt", "-licui18n", "-licuuc",
             "-lcrypto", "-lpthread"]
# What rules are given from outside and their tests bring along (the digest of the ledger).
BESIDE = {"crypto/hash.h": "src/crypto/hash.cpp"}
NO_THROW = "-fno-exceptions"
SEED = "seed=20261118"  # of the random tests: what they take today they take tomorrow
HUNG = 124  # the exit code of a run that did not end in time


class Broken(Exception):
    """The compiler or the linker refused."""


@dataclasses.dataclass
class Build:
    root: pathlib.Path
    slice_: str
    folder: pathlib.Path  # of the objects
    extra: tuple = ()  # flags for the slice's own rules

    def sources(self) -> list[pathlib.Path]:
        """The rules under test."""
        return [path for path in house.files(self.root, "rules*.cpp", under=f"src/{self.slice_}")
                if not path.name.endswith("_test.cpp")]

    def below(self) -> list[pathlib.Path]:
        order = check_layers.layers(self.root)
        found = [path for path in house.files(self.root, "*.cpp", under="src/base")
                 if not path.name.endswith("_test.cpp")]
        for slice_, (height, _) in order.items():
            if height < order[self.slice_][0] and slice_ != "base":
                found += [path for path in house.files(self.root, "rules*.cpp",
                                                       under=f"src/{slice_}")
                          if not path.name.endswith("_test.cpp")]
        return found + [self.root / source for source in BESIDE.values()
                        if (self.root / source).is_file()]

    def tests(self) -> tuple[list[pathlib.Path], list[pathlib.Path]]:
        """Tests of the rules, and those left out because they need more than rules."""
        pure, other = [], []
        for path in house.files(self.root, "rules*_test.cpp", under=f"src/{self.slice_}"):
            (pure if self.is_pure(path) else other).append(path)
        return pure, other

    def is_pure(self, path: pathlib.Path) -> bool:
        return all(include.startswith("base/") or include in BESIDE or check_layers.role(include) in ("types", "rules")
                   for include in INCLUDE.findall(house.without_comments(house.text(path))))

    @property
    def shared(self) -> pathlib.Path:
        """Objects that every slice and both tools use."""
        return self.root / "build/rules"

    def object_of(self, path: pathlib.Path) -> pathlib.Path:
        folder = self.folder if self.extra and path in self.sources() else self.shared
        return folder / (house.name(self.root / "src", path).replace("/", "-") + ".o")

    def prelude(self, flags=()) -> pathlib.Path:
        """The headers that every file of ours sees (cmake/options.cmake), compiled once."""
        calm = [NO_THROW] if NO_THROW in flags else []
        header = self.shared / ("prelude-calm.h" if calm else "prelude.h")
        options = self.root / "cmake/options.cmake"
        found = re.search(r"set\(ORTOO_PCH(.*?)\)", house.text(options), re.S) \
            if options.is_file() else None
        text = "".join(f"#include {name}\n" for name in (found[1].split() if found else []))
        compiled = self.shared / f"{header.name}.gch"
        if not compiled.is_file() or not header.is_file() or house.text(header) != text:
            header.write_text(text, encoding="utf-8")
            subprocess.run(["g++", *FLAGS, *calm, "-x", "c++-header", str(header),
                            "-o", str(compiled)], check=True)
        return header

    def compile(self, path: pathlib.Path, target: pathlib.Path, flags=()) -> None:
        done = subprocess.run(["g++", *FLAGS, *flags, "-include", str(self.prelude(flags)),
                               "-I", str(self.root / "src"), "-c", str(path), "-o", str(target)],
                              cwd=self.folder, capture_output=True, text=True, check=False)
        if done.returncode != 0 and NO_THROW in flags:  # it throws itself
            return self.compile(path, target, [each for each in flags if each != NO_THROW])
        if done.returncode != 0:
            raise Broken(f"{path}:\n{done.stderr[-2000:]}")

    def link(self, objects: list[pathlib.Path], target: pathlib.Path, flags=()) -> None:
        done = subprocess.run(["g++", *map(str, objects), *flags, *LIBRARIES, "-o", str(target)],
                              cwd=self.folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Broken(done.stderr[-2000:])

    def objects(self, jobs: int) -> list[pathlib.Path]:
        """Compiles everything that is not there yet in this form."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.shared.mkdir(parents=True, exist_ok=True)
        self.prelude()
        self.prelude(self.extra)
        own = self.sources()
        main = self.root / "src/base/doctest_main_test.cpp"
        wanted = [*self.below(), *own, *self.tests()[0], main]

        def one(path: pathlib.Path) -> pathlib.Path:
            target, flags = self.object_of(path), self.extra if path in own else ()
            stamp = target.with_suffix(".seen")
            now = check_headers.digest(self.root, path) + " ".join([*FLAGS, *flags])
            if not target.is_file() or not stamp.is_file() or house.text(stamp) != now:
                self.compile(path, target, flags)
                stamp.write_text(now, encoding="utf-8")
            return target

        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            return list(pool.map(one, wanted))


def slices(root: pathlib.Path) -> list[str]:
    """Those that have rules with tests of their own."""
    return [slice_ for slice_ in check_layers.layers(root)
            if Build(root, slice_, root).sources() and Build(root, slice_, root).tests()[0]]


def run(binary: pathlib.Path, root: pathlib.Path, seconds: float | None = None) -> tuple[int, str]:
    """Exit code and last words; a run that does not end in time counts as failed."""
    try:
        done = subprocess.run([str(binary), "--no-colors=true"], cwd=root, capture_output=True,
                              text=True, errors="replace", timeout=seconds, check=False,
                              env={"RC_PARAMS": SEED} | os.environ)
    except subprocess.TimeoutExpired:
        return HUNG, "did not end in time"
    return done.returncode, done.stdout[-500:]
