# SPDX-License-Identifier: MulanPSL-2.0
"""All figures of one banner on one engine."""
import json
import sqlite3
import statistics
import time

import house
import plan
from banner import Banner

LANES = 64
PHOTO = 300_000
TABLES = {"idempotency": "actor = '{id}' ORDER BY at DESC",
          "ledger_entries": "subject = '{id}' ORDER BY seq DESC",
          "ledger_heads": "subject = '{id}'",
          "presences": "staff = '{id}'"}


def loaded(banner: Banner, verb: str, lanes: int, seconds: float, *more) -> dict:
    """A load with the server's CPU beside it; a failed request fails the bench."""
    before, begun = banner.cpu(), time.monotonic()
    warm = min(2.0, seconds / 3)
    found = house.bench(verb, banner.folder / "plan.json", lanes, int(warm * 1000),
                        int(seconds * 1000), *more)
    found["server_cpu"] = (banner.cpu() - before) / (time.monotonic() - begun)
    if found["failures"]:
        raise RuntimeError(f"{verb}: {json.dumps(found['failures'], ensure_ascii=False)}")
    return found


def presence_rows(banner: Banner, who) -> str:
    """The rows one presence left, as a file for the ceiling."""
    rows = []
    store = _rows_of(banner)
    for table, where in TABLES.items():
        columns, cells = store(table, where.format(id=who.id))
        rows.append({"table": table, "columns": columns, "cells": [
            {"x": cell.hex()} if isinstance(cell, bytes) else cell for cell in cells]})
    path = banner.folder / "presence.json"
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return str(path)


def _rows_of(banner: Banner):
    """Both engines store the same bytes, so SQLite's rows serve both."""
    store = sqlite3.connect(banner.database)

    def read(table: str, where: str):
        cursor = store.execute(f"SELECT * FROM {table} WHERE {where} LIMIT 1")
        row = cursor.fetchone()
        return [each[0] for each in cursor.description], row
    return read


def ceiling(banner: Banner, rows: str, seconds: float) -> dict:
    where = banner.database if banner.engine == "sqlite" else banner.cluster.connection
    return house.bench("ceiling", banner.engine, where, rows, int(seconds * 1000))


def everything(banner: Banner, seconds: float) -> dict:
    """Starts, measures and stops the banner."""
    out = {"engine": banner.engine, "size_mb": banner.size_mb()}
    banner.start()
    try:
        house.say(f"{banner.engine}, {out['size_mb']:.0f} MB: signing people in")
        staff, found = plan.sight(banner)
        reads = plan.write(banner, found)
        for reading in reads:
            house.say(f"  {reading['name']}")
            out[reading["name"]] = loaded(banner, "reads", 1, seconds / 4, reading["name"])
        house.say("  errands")
        out["errands"] = loaded(banner, "errands", LANES, seconds)
        out["rss"], out["rss_peak"] = banner.memory()
        house.say("  single writes")
        out["presence"] = loaded(banner, "presence", LANES, seconds / 2)
        house.say("  photos")
        out["photos"] = loaded(banner, "photos", 4, seconds / 4, PHOTO)
        rows = presence_rows(banner, next(iter(found[0].agents.values()))) \
            if banner.engine == "sqlite" else str(banner.folder / "presence.json")
        house.say("  restarts")
        call, wanted = plan.one_case(reads)
        out["restart"] = statistics.median(banner.restart(call, wanted) for _ in range(3))
    finally:
        banner.stop()
    house.say("  the engine alone")
    out["ceiling"] = ceiling(banner, rows, seconds / 4)
    return out
