#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Runs scenarios/*.txt over HTTP against the real binary, each on a server and data of its own.

    run_scenarios.py --binary build/dev/bin/ortoo --engine sqlite
    run_scenarios.py --binary … --engine postgres --postgres "host=/tmp/x dbname=postgres"
    run_scenarios.py --against http://localhost:8080 --data var/demo --narrate scenarios/main_job.txt
"""
import argparse
import glob
import json
import os
import queue
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from scenario.runner import Failure, Runner  # noqa: E402
from scenario.script import parse  # noqa: E402
from scenario.server import Base  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


PARTS = os.path.join(ROOT, "scenarios", "parts")


def one(base, path):
    """Runs one file; answers (requirements, error text or None, seconds)."""
    started = time.monotonic()
    with open(path, encoding="utf-8") as file:
        _, requirements, steps = parse(file.read(), PARTS)
    # From its own first instant: a round of jobs begun at another one would end in this one.
    clock = next((step.rest for step in steps if step.word == "clock"), None)
    server = base.start(clock)
    try:
        Runner(server.url, server.folder, server.set_clock, forge=server.forge).run(steps)
        health = Runner(server.url, server.folder)
        health.do_get("/health")
        if health.reply.json.get("undeclared_refusals", 0):
            raise Failure("a route refused with a code it does not declare:\n" + server.tail())
        server.verify_ledger()
        if not any(step.word == "forge" for step in steps):
            server.verify_counts()
        error = None
    except (Failure, RuntimeError, OSError) as failure:
        error = f"{failure}\n    server log: {server.tail()[-1200:]}"
    finally:
        server.stop()
    return requirements, error, time.monotonic() - started


def run_all(base, files, jobs):
    work, results = queue.Queue(), {}
    for path in files:
        work.put(path)

    def worker():
        while True:
            try:
                path = work.get_nowait()
            except queue.Empty:
                return
            try:
                results[path] = one(base, path)
            except Exception as error:  # a broken file is a failed scenario, not a lost one
                results[path] = ([], repr(error), 0.0)

    threads = [threading.Thread(target=worker) for _ in range(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def store(engine, results):
    target = os.path.join(ROOT, "build/results/scenarios.json")
    os.makedirs(os.path.dirname(target), exist_ok=True)
    rows = []
    if os.path.exists(target):
        with open(target, encoding="utf-8") as file:
            rows = [each for each in json.load(file)
                    if not (each["engine"] == engine and each["file"] in results)]
    for path, (requirements, error, _) in sorted(results.items()):
        rows.append({"file": path, "engine": engine, "requirements": requirements,
                     "passed": error is None})
    with open(target, "w", encoding="utf-8") as file:
        json.dump(rows, file, ensure_ascii=False, indent=1)


def narrate(url, data, files):
    for path in files:
        with open(path, encoding="utf-8") as file:
            title, _, steps = parse(file.read(), PARTS)
        print(title)
        Runner(url, data, say=lambda words: print("  " + words, flush=True)).run(steps)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binary")
    arguments.add_argument("--engine", choices=["sqlite", "postgres"], default="sqlite")
    arguments.add_argument("--postgres", default=os.environ.get("ORTOO_TEST_POSTGRES", ""))
    arguments.add_argument("--jobs", type=int, default=2)
    arguments.add_argument("--against")
    arguments.add_argument("--data")
    arguments.add_argument("--narrate", action="store_true")
    arguments.add_argument("files", nargs="*")
    given = arguments.parse_args()
    files = given.files or sorted(glob.glob("scenarios/**/*.txt", root_dir=ROOT, recursive=True))
    if given.against:
        try:
            narrate(given.against, given.data, files)
        except Failure as failure:
            print(f"stopped at {failure}")
            return 1
        return 0
    base = Base(given.binary, given.engine, given.postgres, ROOT, memory=True)
    try:
        results = run_all(base, files, given.jobs)
    finally:
        base.close()
    failed = 0
    for path, (_, error, seconds) in sorted(results.items()):
        print(f"{'ok  ' if error is None else 'FAIL'} {given.engine:8} {seconds:5.1f} s  {path}")
        if error is not None:
            failed += 1
            print("    " + error.replace("\n", "\n    "))
    store(given.engine, results)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main())
