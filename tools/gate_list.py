# SPDX-License-Identifier: MulanPSL-2.0
"""The gates, in the order that fails fastest (docs/architecture.md §8)."""
import concurrent.futures
import dataclasses
import json
import os
import pathlib
import sys
from collections.abc import Callable

import house
from gate_run import RESULTS, Outcome, Run, read_doctest, read_json, read_unittest, whole

ROOT = house.ROOT
WEB = ROOT / "web"
SUITES = ("statements", "migrations")


@dataclasses.dataclass
class Gate:
    name: str
    run: Callable[[Run], Outcome]
    needs: str = ""  # a gate that must have passed: "build" or "web-build"
    beside: bool = False  # may run at the same time as the gate before it
    nightly: bool = False  # only with --long: it would break the limit of 15 minutes (ADR 0013)


def tool(name: str, *words: str) -> Callable[[Run], Outcome]:
    command = [sys.executable, f"tools/{name}.py", *words]
    return lambda run: whole(*run.call(name, command))


def formatted(run: Run) -> Outcome:
    sources = [str(path) for path in house.files(ROOT, "*.h", "*.cpp")]
    if not sources:
        return Outcome(absent=True)
    return whole(*run.call("format", ["clang-format-19", "--dry-run", "-Werror", "--ferror-limit=1",
                                   *sources]))


def tool_tests(run: Run) -> Outcome:
    command = [sys.executable, "-m", "unittest", "discover", "-s", "tests/tools"]
    return read_unittest(*run.call("tools", command))


def build(preset: str, *targets: str) -> Callable[[Run], Outcome]:
    def go(run: Run) -> Outcome:
        log = f"build-{preset}"
        code, said = run.call(f"{log}-configure", ["cmake", "--preset", preset])
        if code == 0:
            ninja = ["ninja", "-C", f"build/{preset}", f"-j{run.jobs}", *targets]
            code, said = run.call(log, ninja)
        return whole(code, said)
    return go


def unit(preset: str, only: str = "") -> Callable[[Run], Outcome]:
    """The doctest binaries: all suites but the two with gates of their own, or one of these."""
    choice = f"--test-suite={only}" if only else f"--test-suite-exclude={','.join(SUITES)}"

    def one(run: Run, binary: pathlib.Path) -> Outcome:
        log = f"unit-{preset}-{only or 'all'}-{binary.name}"
        command = [str(binary), "--no-colors=true", choice]
        outcome = read_doctest(*run.call(log, command))
        return Outcome(outcome.passed, outcome.failed, binary.name if outcome.failed else "")

    def go(run: Run) -> Outcome:
        binaries = sorted((ROOT / f"build/{preset}/bin").glob("test_*"))
        total = Outcome()
        with concurrent.futures.ThreadPoolExecutor(run.jobs) as pool:
            for outcome in pool.map(lambda binary: one(run, binary), binaries):
                total = total.plus(outcome)
        if total.passed + total.failed == 0:
            return Outcome(0, 1, "no test case ran")
        return total
    return go


def script(name: str, *words: str) -> Callable[[Run], Outcome]:
    """A script of web/package.json, run by the pinned Node."""
    def go(run: Run) -> Outcome:
        if name not in json.loads(house.text(WEB / "package.json"))["scripts"]:
            return Outcome(absent=True)
        return whole(*run.call(f"web-{name.replace(':', '-')}",
                               ["node", "--run", name, "--", *words], WEB))
    return go


def vitest(run: Run) -> Outcome:
    file = RESULTS / "vitest.json"
    file.unlink(missing_ok=True)
    code, _ = run.call("vitest", ["node", "--run", "test", "--", "--reporter=default",
                                  "--reporter=json", f"--outputFile.json={file}"], WEB)
    return read_json(code, file, "numPassedTests", "numFailedTests")


def scenarios(engine: str) -> Callable[[Run], Outcome]:
    def go(run: Run) -> Outcome:
        if not house.files(ROOT, "*.txt", under="scenarios"):
            return Outcome(absent=True)
        words = ["--binary", str(run.binary), "--engine", engine, "--postgres", run.postgres]
        code, _ = run.call(f"scenarios-{engine}",
                           [sys.executable, "tools/run_scenarios.py", *words])
        path = RESULTS / "scenarios.json"
        rows = json.loads(house.text(path)) if path.is_file() else []
        mine = [row["passed"] for row in rows if row["engine"] == engine]
        failed = mine.count(False)
        if code != 0 and failed == 0 or not mine:
            failed += 1
        return Outcome(mine.count(True), failed)
    return go


def runner(name: str) -> Callable[[Run], Outcome]:
    """tests/<name>/run, which writes {"passed": n, "failed": n} to the file in ORTOO_RESULT."""
    def go(run: Run) -> Outcome:
        folder = ROOT / "tests" / name
        if not (folder.is_dir() and any(folder.iterdir())):
            return Outcome(absent=True)
        if not os.access(folder / "run", os.X_OK):
            return Outcome(0, 1, f"tests/{name} has files but no executable `run`")
        file = RESULTS / f"{name}.json"
        file.unlink(missing_ok=True)
        code, _ = run.call(name, [str(folder / "run")], ORTOO_RESULT=str(file))
        return read_json(code, file, "passed", "failed")
    return go


def browser(run: Run) -> Outcome:
    if not house.files(WEB, "*.ts", under="tests/browser"):
        return Outcome(absent=True)
    file = RESULTS / "browser.json"
    file.unlink(missing_ok=True)
    code, _ = run.call("browser", ["node", "--run", "browser", "--", "--reporter=list,json"], WEB,
                       PLAYWRIGHT_JSON_OUTPUT_FILE=str(file), PLAYWRIGHT_JSON_OUTPUT_NAME=str(file))
    return read_json(code, file, "stats.expected", "stats.unexpected")


def browser_long(run: Run) -> Outcome:
    """A phone alone with forty orders and two hundred photos."""
    file = RESULTS / "browser-long.json"
    file.unlink(missing_ok=True)
    command = ["node", "--run", "browser", "--", "offline.spec.ts", "--reporter=list,json"]
    code, _ = run.call("browser-long", command, WEB, ORTOO_LONG="1",
                       PLAYWRIGHT_JSON_OUTPUT_FILE=str(file), PLAYWRIGHT_JSON_OUTPUT_NAME=str(file))
    return read_json(code, file, "stats.expected", "stats.unexpected")


def gates(jobs: int) -> list[Gate]:
    return [
        Gate("format", formatted),
        Gate("web-format", script("format:check"), beside=True),
        Gate("tidy", tool("tidy", "-j", str(jobs)), nightly=True),
        Gate("layers", tool("check_layers")),
        Gate("style", tool("check_style")),
        Gate("text", tool("check_text")),
        Gate("requirements", tool("requirements", "--check")),
        Gate("tools", tool_tests),
        Gate("headers", tool("check_headers", "-j", str(jobs))),
        Gate("build", build("dev")),
        Gate("unit", unit("dev"), needs="build"),
        Gate("statements", unit("dev", "statements"), needs="build"),
        Gate("clock", runner("clock"), needs="build"),
        Gate("migrations", unit("dev", "migrations"), needs="build"),
        Gate("openapi", tool("check_openapi", "build/dev/bin/ortoo"), needs="build"),
        Gate("types", tool("check_types")),
        Gate("typecheck", script("typecheck")),
        Gate("web-lint", script("lint"), beside=True),
        Gate("web-text", script("text")),
        Gate("vitest", vitest),
        Gate("web-build", script("build")),
        Gate("web-size", script("size"), needs="web-build"),
        Gate("scenarios-sqlite", scenarios("sqlite"), needs="build"),
        Gate("scenarios-postgres", scenarios("postgres"), needs="build"),
        Gate("retries", runner("retries"), needs="build"),
        Gate("queue", runner("queue"), needs="build"),
        Gate("appointments", runner("appointments"), needs="build"),
        Gate("crash", runner("crash"), needs="build"),
        # One process after the other, while the crash cycles mostly wait.
        Gate("verify", runner("verify"), needs="build", beside=True),
        Gate("browser", browser, needs="web-build"),
        # The rooms that touch raw memory, sockets and C libraries; the rest with --long.
        Gate("sanitizer-build", build("asan", "test_base", "test_crypto", "test_db", "test_http")),
        Gate("sanitizers", unit("asan"), needs="sanitizer-build"),
        Gate("browser-long", browser_long, needs="web-build", nightly=True),
        Gate("bench", runner("bench"), needs="build", nightly=True),
        Gate("lighthouse", runner("lighthouse"), needs="web-build", nightly=True),
        Gate("coverage", tool("coverage", "--min", "100", "-j", str(jobs)), nightly=True),
        Gate("sanitizer-build-all", build("asan"), nightly=True),
        Gate("sanitizers-all", unit("asan"), needs="sanitizer-build-all", nightly=True),
    ]
