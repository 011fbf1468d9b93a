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

VILLAGES = 91
DAY = 86_400_000_000


def banner(cases: int, engine: str) -> Banner:
    """The banner with so many cases on this engine, not started."""
    folder = house.cache() / f"cases-{cases}"
    if not (folder / "ready").exists():
        make(folder, cases)
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
    (folder / "postgres/ready").write_text("", encoding="utf-8")
    house.say(f"made in {time.time() - begun:.0f} s")


def refresh(made: Banner) -> None:
    """Moves the running clocks to today: those of an old cache would all be overdue, and the server
    would spend the run on noting it."""
    if made.engine != "sqlite":
        return
    with open(made.folder / "ready", encoding="utf-8") as file:
        about = json.load(file)
    days = int((time.time() - about["made"]) // 86_400)
    if days < 1:
        return
    store = sqlite3.connect(made.database)
    with store:
        shift_clocks(store, days)
    store.close()
    about["made"] += days * 86_400
    (made.folder / "ready").write_text(json.dumps(about), encoding="utf-8")


def shift_clocks(store: sqlite3.Connection, days: int) -> None:
    def later(date: str | None) -> str | None:
        return date and (datetime.date.fromisoformat(date) +
                         datetime.timedelta(days=days)).isoformat()
    store.create_function("later", 1, later)
    store.execute("UPDATE case_clocks SET due = later(due), due_at = due_at + ? "
                  "WHERE state = 'running'", (days * DAY,))
    store.execute("UPDATE cases SET due = later(due), rank_at = rank_at + ? "
                  "WHERE tab <> 'done' AND due IS NOT NULL", (days * DAY,))
