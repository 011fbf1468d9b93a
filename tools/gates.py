#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Run every gate, count every test, end with one line: N passed, N failed.

usage: gates.py [--only NAME,NAME] [--skip NAME,NAME] [--long] [--fail-fast] [--list]
Logs lie in build/results/<gate>.log, the outcome of the run in build/results/gates.json.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import signal
import sys
import time

import gate_list
import house
import pg
from gate_run import RESULTS, Outcome, Run, timed

# Gates that talk to PostgreSQL; without them no cluster is started.
WITH_POSTGRES = {"unit", "statements", "migrations", "scenarios-postgres", "retries", "queue",
                 "crash", "sanitizers", "sanitizers-all"}


def jobs() -> int:
    """One compiler a core, and a gigabyte and a half each."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return max(1, min(len(os.sched_getaffinity(0)), int(memory / 1.5)))


def batches(gates: list[gate_list.Gate]) -> list[list[gate_list.Gate]]:
    """Gates that may run side by side, in order."""
    groups: list[list[gate_list.Gate]] = []
    for gate in gates:
        if gate.beside and groups:
            groups[-1].append(gate)
        else:
            groups.append([gate])
    return groups


class Report:
    """What is printed while gates run, and what is left in gates.json."""

    def __init__(self) -> None:
        self.passed = self.failed = 0
        self.begun = time.monotonic()
        self.states: dict[str, str] = {}
        self.rows: list[dict] = []

    def add(self, name: str, outcome: Outcome, seconds: float) -> None:
        state = "absent" if outcome.absent else "FAILED" if outcome.failed else "ok"
        self.states[name] = state
        self.passed += outcome.passed
        self.failed += outcome.failed
        self.rows.append({"gate": name, "state": state, "passed": outcome.passed,
                          "failed": outcome.failed, "seconds": round(seconds, 1)})
        counts = "" if outcome.absent else f"{outcome.passed} passed, {outcome.failed} failed"
        # Never the closing line's shape: this one begins with the gate's name.
        print(f"{name:20} {state:7} {seconds:7.1f} s  {counts}  {outcome.note}".rstrip(), flush=True)

    def skip(self, name: str, because: str) -> None:
        self.states[name] = "skipped"
        self.rows.append({"gate": name, "state": "skipped", "passed": 0, "failed": 0, "seconds": 0})
        print(f"{name:20} skipped (needs {because})", flush=True)

    @staticmethod
    def show(logs: list[pathlib.Path]) -> None:
        for log in logs[:4]:
            lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
            print(f"  --- the end of {house.name(house.ROOT, log)}")
            for line in lines[-25:]:
                print(f"  | {line[:200]}")

    def close(self) -> int:
        file = RESULTS / "gates.json"
        RESULTS.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(self.rows, indent=1), encoding="utf-8")
        bad = [name for name, state in self.states.items() if state in ("FAILED", "skipped")]
        if bad:
            print("not passed: " + ", ".join(bad))
        print(f"gates: {len(self.rows)} in {(time.monotonic() - self.begun) / 60:.1f} min")
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if bad or self.failed else 0


def run_all(chosen: list[gate_list.Gate], run: Run, fail_fast: bool) -> Report:
    report = Report()
    for group in batches(chosen):
        ready = []
        for gate in group:
            if report.states.get(gate.needs, "ok") == "ok":
                ready.append(gate)
            else:
                report.skip(gate.name, gate.needs)
        with concurrent.futures.ThreadPoolExecutor(max(1, len(ready))) as pool:
            work = [pool.submit(timed, lambda gate=gate: gate.run(run)) for gate in ready]
            for gate, future in zip(ready, work):
                report.add(gate.name, *future.result())
        report.show(run.broken)
        run.broken.clear()
        if fail_fast and report.failed:
            break
    return report


def main() -> int:
    parser = argparse.ArgumentParser(description="run the gates")
    parser.add_argument("--only", default="")
    parser.add_argument("--long", "--all", dest="all", action="store_true",
                        help="with the gates of the night")
    parser.add_argument("--skip", default="")
    parser.add_argument("--fail-fast", action="store_true")
    parser.add_argument("--list", action="store_true")
    words = parser.parse_args()
    only, skip = set(filter(None, words.only.split(","))), set(words.skip.split(","))
    every = gate_list.gates(jobs())
    unknown = (only | skip) - {gate.name for gate in every} - {""}
    if unknown:
        parser.error(f"no such gate: {', '.join(sorted(unknown))}")
    chosen = [gate for gate in every
              if (gate.name in only if only else words.all or not gate.nightly)
              and gate.name not in skip]
    if words.list:
        print("\n".join(gate.name for gate in every))
        return 0
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    for stale in [*RESULTS.glob("*.log"), RESULTS / "gates.json"]:
        stale.unlink(missing_ok=True)
    if any(gate.name.startswith("scenarios") for gate in chosen) and not only:
        (RESULTS / "scenarios.json").unlink(missing_ok=True)
    run = Run(jobs(), house.ROOT / "build/dev/bin/ortoo")
    if WITH_POSTGRES.isdisjoint(gate.name for gate in chosen):
        return run_all(chosen, run, words.fail_fast).close()
    with pg.Cluster(memory=True) as where:  # the crash gate starts one of its own, on the disk
        run.postgres = where
        return run_all(chosen, run, words.fail_fast).close()


if __name__ == "__main__":
    sys.exit(main())
