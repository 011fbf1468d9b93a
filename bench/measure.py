# SPDX-License-Identifier: MulanPSL-2.0
"""All figures of one banner on one engine."""
import json
import os
import sqlite3
import statistics
import time

import catalogue
import house
import plan
from banner import Banner
from scenario.server import run

LANES = 64
CALM = 20.0  # seconds to wait for a quiet machine before each load
PHOTO = 300_000
OFFICE = 8  # lanes of a county at work while the phones come back
PHONES = 1000
TABLES = {"idempotency": "actor = '{id}' ORDER BY at DESC",
          "ledger_entries": "subject = '{id}' ORDER BY seq DESC",
          "ledger_heads": "subject = '{id}'",
          "presences": "staff = '{id}'"}


def busy() -> float:
    """Seconds of CPU that everything on this machine has used."""
    with open("/proc/stat", encoding="ascii") as file:
        fields = [int(each) for each in file.readline().split()[1:]]
    idle = fields[3] + fields[4]
    return (sum(fields[:8]) - idle) / os.sysconf("SC_CLK_TCK")


def calm(seconds: float) -> None:
    """Waits until others leave the cores alone, at most so long."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        before, begun = busy(), time.monotonic()
        time.sleep(0.5)
        if (busy() - before) / (time.monotonic() - begun) < 0.15 * os.cpu_count():
            return


def loaded(banner: Banner, verb: str, lanes: int, seconds: float, *more) -> dict:
    """A load with the server's CPU beside it; a failed request fails the bench."""
    calm(CALM)
    before, others, begun = banner.cpu(), busy(), time.monotonic()
    warm = min(2.0, seconds / 3)
    found = house.bench(verb, banner.folder / "plan.json", lanes, int(warm * 1000),
                        int(seconds * 1000), *more)
    took = time.monotonic() - begun
    found["server_cpu"] = (banner.cpu() - before) / took
    found["others_cpu"] = max(0.0, (busy() - others) / took - found["server_cpu"] -
                              found["client_cpu"])
    if found["failures"]:
        raise RuntimeError(f"{verb}: {json.dumps(found['failures'], ensure_ascii=False)}")
    return found


def presence_rows(banner: Banner, who) -> str:
    """The rows one presence left, as a file for the ceiling."""
    read = sqlite_row if banner.engine == "sqlite" else postgres_row
    rows = []
    for table, where in TABLES.items():
        found = read(banner, f"SELECT * FROM {table} WHERE {where.format(id=who.id)} LIMIT 1")
        rows.append({"table": table, "columns": list(found), "cells": list(found.values())})
    path = banner.folder / "presence.json"
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return str(path)


def sqlite_row(banner: Banner, sql: str) -> dict:
    store = sqlite3.connect(banner.database)
    cursor = store.execute(sql)
    row = cursor.fetchone()
    store.close()
    return {column[0]: {"x": cell.hex()} if isinstance(cell, bytes) else cell
            for column, cell in zip(cursor.description, row)}


def postgres_row(banner: Banner, sql: str) -> dict:
    said = run(["psql", "-X", "-A", "-t", "-d", banner.cluster.connection, "-c",
                f"SELECT row_to_json(t) FROM ({sql}) t"])
    return {column: {"x": cell[2:]} if isinstance(cell, str) and cell.startswith("\\x") else cell
            for column, cell in json.loads(said).items()}


def ceiling(banner: Banner, rows: str, seconds: float) -> dict:
    where = banner.database if banner.engine == "sqlite" else banner.cluster.connection
    return house.bench("ceiling", banner.engine, where, rows, int(seconds * 1000))


def searches(banner: Banner, staff, seconds: float) -> dict:
    """The searches again with many items; they stay in the banner's copy."""
    house.say(f"  searches among {catalogue.ITEMS:,} items")
    catalogue.grow(staff, banner.port, catalogue.ITEMS)
    return {name: loaded(banner, "reads", 1, seconds / 4, name)
            for name in ("item search", "hard item search")}


def everything(banner: Banner, seconds: float, grow: bool = False) -> dict:
    """Starts, measures and stops the banner."""
    out = {"engine": banner.engine, "size_mb": banner.size_mb()}
    banner.start()
    try:
        house.say(f"{banner.engine}, {out['size_mb']:.0f} MB: signing people in")
        staff, found = plan.sight(banner)
        reads = plan.write(banner, staff, found)
        for reading in reads:
            house.say(f"  {reading['name']}")
            out[reading["name"]] = loaded(banner, "reads", 1, seconds / 4, reading["name"])
        house.say("  errands")
        out["errands"] = loaded(banner, "errands", LANES, seconds)
        out["rss"], out["rss_peak"] = banner.memory()
        house.say("  single writes")
        out["presence"] = loaded(banner, "presence", LANES, seconds / 2)
        house.say("  phones that come back at once")
        plan.others(banner)
        out["office"] = loaded(banner, "errands", OFFICE, seconds / 2)
        plan.others(banner)
        out["phones"] = loaded(banner, "syncs", OFFICE, seconds / 2, PHONES)
        house.say("  photos")
        out["photos"] = loaded(banner, "photos", 4, seconds / 4, PHOTO)
        rows = presence_rows(banner, next(iter(found[0].agents.values())))
        house.say("  restarts")
        if grow:
            out["searches"] = searches(banner, staff, seconds)
        call, wanted = plan.one_case(reads)
        out["restart"] = statistics.median(banner.restart(call, wanted) for _ in range(3))
    finally:
        banner.stop()
    house.say("  the engine alone")
    out["ceiling"] = ceiling(banner, rows, seconds / 4)
    return out
