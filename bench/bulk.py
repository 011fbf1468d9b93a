# SPDX-License-Identifier: MulanPSL-2.0
"""Banners with many cases, made once and kept in the cache folder."""
import datetime
import json
import shutil
import sqlite3
import time

import house
import patterns
import plan
from banner import Banner
from cluster import Cluster
from scenario.server import psql

VILLAGES = 91
DAY = 86_400_000_000
COPIED = 100_000  # up to so many cases each run has a copy of its own; larger ones are used as they are


def banner(cases: int, engine: str) -> Banner:
    """The banner with so many cases on this engine, not started."""
    folder = house.cache() / f"cases-{cases}"
    if not (folder / "ready").exists():
        make(folder, cases)
    if cases <= COPIED:
        folder = copied(folder)
    cluster = None
    if engine == "postgres":
        cluster = Cluster(folder / "postgres")
        if (folder / "postgres/ready").exists():
            cluster.start()
        else:
            make_postgres(folder, cluster)
    found = Banner(folder, engine, cluster)
    refresh(found)
    return found


def copied(folder):
    """What a run writes goes with the next run."""
    used = folder.with_name(folder.name + "-run")
    shutil.rmtree(used, ignore_errors=True)
    shutil.copytree(folder, used)
    return used


def seed() -> Banner:
    """A small banner in which real errands leave the patterns."""
    folder = house.cache() / "seed"
    small = Banner(folder, "sqlite")
    if (folder / "patterns.json").exists():
        return small
    house.say("a small banner, and errands in it as patterns")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    small.write_config()
    house.ortoo(small.config, "migrate")
    house.ortoo(small.config, "demo", "load", "--days", "0")
    empty = folder / "empty.sqlite"
    _backup(small.database, str(empty))
    small.start()
    try:
        _, found = plan.sight(small, VILLAGES)
        errands = patterns.carry_all(small, found)
        time.sleep(3)  # the outbox empties
    finally:
        small.stop()
    patterns.write(small, errands)
    return small


def _backup(source: str, target: str) -> None:
    one, two = sqlite3.connect(source), sqlite3.connect(target)
    one.backup(two)
    one.close()
    two.close()


def make(folder, cases: int) -> None:
    small = seed()
    house.say(f"{cases} cases for SQLite")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("ortoo.keys", "demo-sign-ins.json"):
        shutil.copy2(small.folder / name, folder / name)
    shutil.copy2(small.folder / "empty.sqlite", folder / "ortoo.sqlite")
    made = Banner(folder, "sqlite")
    made.write_config()
    begun = time.time()
    house.bench("bulk", made.database, folder / "ortoo.keys", "150626",
                small.folder / "patterns.json", cases, int(begun * 1e6))
    house.ortoo(made.config, "ledger", "sign")  # else the server would take all of it in during a run
    house.say(f"made in {time.time() - begun:.0f} s, {made.size_mb():.0f} MB")
    (folder / "ready").write_text(json.dumps({"cases": cases, "made": begun}), encoding="utf-8")


def make_postgres(folder, cluster: Cluster) -> None:
    house.say("the same rows for PostgreSQL")
    begun = time.time()
    cluster.make()
    made = Banner(folder, "postgres", cluster)
    made.write_config()
    house.ortoo(made.config, "migrate")
    house.bench("to-postgres", made.database, cluster.connection)
    shutil.copy2(folder / "ready", folder / "postgres/ready")
    house.say(f"made in {time.time() - begun:.0f} s")


def refresh(made: Banner) -> None:
    """Moves the running clocks to today: those of an old cache would all be overdue, and the server
    would spend the run on noting it."""
    mark = made.folder / ("ready" if made.engine == "sqlite" else "postgres/ready")
    about = json.loads(mark.read_text(encoding="utf-8"))
    days = int((time.time() - about["made"]) // 86_400)
    if days < 1:
        return
    if made.engine == "sqlite":
        store = sqlite3.connect(made.database)
        store.create_function("later", 1, lambda date: _later(date, days))
        with store:
            for sql in clocks_later("later(due)", days):
                store.execute(sql)
        store.close()
    else:
        for sql in clocks_later(f"to_char(due::date + {days}, 'YYYY-MM-DD')", days):
            psql(made.cluster.connection, sql)
    about["made"] += days * 86_400
    mark.write_text(json.dumps(about), encoding="utf-8")


def _later(date: str | None, days: int) -> str | None:
    return date and (datetime.date.fromisoformat(date) + datetime.timedelta(days=days)).isoformat()


def clocks_later(due: str, days: int) -> list[str]:
    return [f"UPDATE case_clocks SET due = {due}, due_at = due_at + {days * DAY} "
            f"WHERE state = 'running'",
            f"UPDATE cases SET due = {due}, rank_at = rank_at + {days * DAY} "
            f"WHERE tab <> 'done' AND due IS NOT NULL"]
