#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""The board of targets over five years, and what counting costs an act.

usage: targets.py [--facts 10000,1000000] [--reads 300] [--acts 150] [--rounds 6]
Facts and sums are written straight into SQLite, spread over items, towns and five years; the board
is read for days all over these years. An act is a case received at a window: its processor time in
the server is taken while its entries are counted and while they are not (the cursor stands ahead of
the ledger then), by turns.
"""
import argparse
import datetime
import os
import pathlib
import random
import sqlite3
import statistics
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests/support")]
from instance import Instance  # noqa: E402
from people import Staff, applicant  # noqa: E402
from scenario.server import Base  # noqa: E402
from wire import Wire  # noqa: E402

TARGET_MS, TARGET_GROWTH = 100, 0.05
TODAY = datetime.date(2026, 11, 18)
YEARS = 5 * 365
MADE = """INSERT INTO {table} SELECT '150626', {item}, {span}, {town}, COUNT(*), COUNT(*),
 SUM(marks / 2 % 2), 0, COUNT(*), SUM(marks / 16 % 2), COUNT(*), SUM(marks / 64 % 2),
 SUM(corrections), 0, COUNT(*) FROM case_facts WHERE source = 'window' GROUP BY 2, 3, 4"""


def facts(count: int, items: list[str], towns: list[str]):
    dice = random.Random(count)
    for at in range(count):
        day = (TODAY - datetime.timedelta(days=at * YEARS // count)).isoformat()
        marks = 1 | 2 * (at % 20 != 0) | 8 | 16 * (at % 2) | 32 | 64
        yield ("150626", f"BENCH{at:09}", f"WS-{at}", dice.choice(items), "150626100203",
               dice.choice(towns), "window", "comprehensive", day, day, "town", 1, at % 3, 0, day,
               marks)


def fill(path: str, count: int) -> None:
    store = sqlite3.connect(path, timeout=30)
    items = [row[0] for row in store.execute("SELECT id FROM items")]
    towns = [row[0] for row in store.execute("SELECT id FROM units WHERE kind IN ('town', 'zone')")]
    with store:
        store.executemany(f"INSERT INTO case_facts VALUES ({','.join('?' * 16)})",
                          facts(count, items, towns))
        for table, span in (("count_days", "received_on"),
                            ("count_months", "substr(received_on, 1, 7)")):
            for item in ("''", "item"):
                for town in ("''", "town"):
                    store.execute(MADE.format(table=table, item=item, span=span, town=town))
    store.close()


def p99(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]


def reads(instance, many: int) -> dict[str, float]:
    wire, me = Wire(instance.port, 60), staff_of(instance).by_login("supervisor")
    found: dict[str, list[float]] = {"board": [], "items": [], "cases": []}
    for at in range(many):
        day = TODAY - datetime.timedelta(days=at * (YEARS - 400) // many)
        since = f"{day.year - 1}-01-01"
        for name, path in (("board", f"/targets?on={day}"), ("items", f"/targets/items?on={day}"),
                           ("cases", "/targets/cases?indicator=one_window_rate&which=rest"
                                     f"&from={since}&to={day}")):
            begun = time.monotonic()
            answer = wire.ask(me.get(path))
            if answer.status != 200:
                raise RuntimeError(f"{path}: {answer.status} {answer.body!r}")
            found[name].append((time.monotonic() - begun) * 1000)
    wire.drop()
    return {name: p99(values) for name, values in found.items()}


def staff_of(instance) -> Staff:
    return Staff(instance.folder, instance.port)


def used(pid: int) -> float:
    words = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def acts(instance, wire, clerk, item: str, many: int, serial: int) -> float:
    """Milliseconds of the server's processors for one, its counting included."""
    before = used(instance.process.pid)
    for at in range(many):
        body = {"item": item, "unit": "150626100000", "materials": [],
                "applicant": applicant(serial + at)}
        answer = wire.ask(clerk.post("/cases", body))
        if answer.status != 200:
            raise RuntimeError(f"{answer.status} {answer.body!r}")
    time.sleep(2)  # what follows the acts: tree, head, counts
    return (used(instance.process.pid) - before) * 1000 / many


def growth(instance, many: int, rounds: int) -> float:
    wire, clerk = Wire(instance.port, 60), staff_of(instance).by_login("clerk.100")
    item = instance.rows("SELECT id FROM items WHERE name = '高龄津贴申领'")[0][0]
    cost: dict[bool, list[float]] = {True: [], False: []}
    for at in range(2 * rounds):
        counted = at % 2 == 0
        instance.change("UPDATE count_cursors SET leaf = "
                        + ("(SELECT size FROM ledger_trees)" if counted else "1000000000"))
        cost[counted].append(acts(instance, wire, clerk, item, many, 1000 + at * many))
    wire.drop()
    return statistics.median(cost[True]) / statistics.median(cost[False]) - 1


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--facts", default="10000,1000000")
    parser.add_argument("--reads", type=int, default=300)
    parser.add_argument("--acts", type=int, default=150)
    parser.add_argument("--rounds", type=int, default=6)
    given = parser.parse_args()
    binary = os.environ.get("ORTOO_BIN", str(ROOT / "build/dev/bin/ortoo"))
    base = Base(binary, "sqlite", "", str(ROOT), memory=True)
    found = []
    try:
        for count in map(int, given.facts.split(",")):
            instance = Instance(base)
            try:
                fill(f"{instance.folder}/ortoo.sqlite", count)
                instance.start()
                found.append(reads(instance, given.reads))
                print(f"{count:>9,} facts, p99: " + ", ".join(
                    f"{name} {value:.1f} ms" for name, value in found[-1].items()), flush=True)
            finally:
                instance.close()
        print(f"board: {found[-1]['board'] / found[0]['board']:.2f} times as long "
              f"(target: {TARGET_MS} ms at the largest)")
        instance = Instance(base)
        try:
            instance.start()
            more = growth(instance, given.acts, given.rounds)
        finally:
            instance.close()
    finally:
        base.close()
    print(f"an act costs {more:+.1%} processor time through all counters "
          f"(target: +{TARGET_GROWTH:.0%})")
    return 0 if found[-1]["board"] <= TARGET_MS and more <= TARGET_GROWTH else 1


if __name__ == "__main__":
    sys.exit(main())
