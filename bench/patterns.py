# SPDX-License-Identifier: MulanPSL-2.0
"""Carries errands over HTTP in a small banner and cuts their rows out of the store, as patterns
that ortoo_bench copies in bulk."""
import itertools
import json
import sqlite3

import house
import window
from banner import Banner
from errand import STEPS, Errand
from stage import Stage
from wire import Wire

# Not copied: people are registered anew, answers are swept away after a week, a counter stands, and
# the ledger's tree takes the copies in by itself.
LEFT_OUT = {"idempotency", "persons", "accounts", "person_ties", "person_reads", "sessions",
            "counters", "sign_in_tries", "login_codes", "ledger_tiles", "ledger_trees",
            "ledger_tree_heads"}
NOT_IN_THE_TREE = {"logged", "leaf"}  # columns of ledger_heads that begin at 0
OPEN_STEPS = ("mandate", "submit", "submit", "notify", "supplement", "accept", "accept", "review",
              "decide", "issue", "collect")
OPEN_AT_WINDOW = ("receive", "accept", "review", "decide", "issue")


def carry_all(banner: Banner, found: list[Stage]) -> list[dict]:
    """Several errands for each stage; what became of them: {order?, case, open}."""
    wire, serials, out = Wire(banner.port, 60), itertools.count(90_000_000), []
    for turn, stage in enumerate(found):
        if turn % 10 == 9:
            house.say(f"patterns of {turn + 1} villages of {len(found)}")
        out.append(one_errand(stage, wire, next(serials), STEPS[-1]))
        out.append({"order": None, "open": False,
                    "case": window.carry(stage, wire, next(serials))})
        last = OPEN_STEPS[turn % len(OPEN_STEPS)]
        out.append(one_errand(stage, wire, next(serials), last))
        last = OPEN_AT_WINDOW[turn % len(OPEN_AT_WINDOW)]
        out.append({"order": None, "open": True,
                    "case": window.carry(stage, wire, next(serials), last)})
    wire.drop()
    return out


def one_errand(stage: Stage, wire: Wire, serial: int, last: str) -> dict:
    errand = Errand(stage, serial)
    while True:
        step = errand.step
        errand.learn(wire.ask(errand.next_call(wire.ask)))
        if step == last:
            return {"order": errand.order["id"], "case": errand.case.get("id"),
                    "open": last != STEPS[-1]}


class Store:
    """All rows of a small database, found by the ids in them."""

    def __init__(self, path: str):
        store = sqlite3.connect(path)
        names = [row[0] for row in store.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        self.columns, self.rows, self.holders = {}, {}, {}
        for name in names:
            if name in LEFT_OUT:
                continue
            cursor = store.execute(f"SELECT * FROM {name}")
            self.columns[name] = [each[0] for each in cursor.description]
            self.rows[name] = cursor.fetchall()
            if name == "ledger_heads":
                self.rows[name] = [tuple(0 if column in NOT_IN_THE_TREE else cell
                                         for column, cell in zip(self.columns[name], row))
                                   for row in self.rows[name]]
            for place, row in enumerate(self.rows[name]):
                for cell in row:
                    if isinstance(cell, str) and len(cell) >= 20:
                        self.holders.setdefault(cell, set()).add((name, place))
        store.close()

    def pattern(self, errand: dict) -> dict:
        ids, taken = {each for each in (errand["order"], errand["case"]) if each}, set()
        waiting = list(ids)
        while waiting:
            for name, place in self.holders.get(waiting.pop(), ()):
                if (name, place) in taken:
                    continue
                taken.add((name, place))
                row = dict(zip(self.columns[name], self.rows[name][place]))
                own = row.get("id")
                if own and own not in ids:
                    ids.add(own)
                    waiting.append(own)
        rows = [(name, self.rows[name][place]) for name, place in taken if
                name != "outbox" or self.rows[name][place][self.columns[name].index("state")] ==
                "sent"]
        rows.sort(key=self._order)
        return self._as_json(errand, ids, rows)

    def _order(self, pair):
        name, row = pair
        seq = self.columns[name].index("seq") if "seq" in self.columns[name] else None
        return (name, [str(cell) for cell in row[:2]], row[seq] if seq is not None else 0)

    def _as_json(self, errand: dict, ids: set, rows: list) -> dict:
        found = [dict(zip(self.columns[name], row)) for name, row in rows]
        numbers = {value for row in found for column, value in row.items()
                   if (column == "number" or column.endswith("_number")) and
                   isinstance(value, str) and value}
        # A copy's 查验码 is only unique: its check digit is nobody's business here.
        numbers |= {row["code"] for (name, _), row in zip(rows, found) if name == "documents"}
        main = next(dict(zip(self.columns[name], row)) for name, row in rows
                    if name == ("orders" if errand["order"] else "cases"))
        return {"open": errand["open"], "begun": main.get("placed_at") or main["received_at"],
                "person": main["applicant"], "account": main["account"],
                "name": main["applicant_name"], "ids": sorted(ids), "numbers": sorted(numbers),
                "rows": [[name, [_cell(cell) for cell in row]] for name, row in rows]}


def _cell(cell):
    return {"x": cell.hex()} if isinstance(cell, bytes) else cell


def write(banner: Banner, errands: list[dict]) -> None:
    """Of a stopped server."""
    store = Store(banner.database)
    patterns = [store.pattern(each) for each in errands]
    used = {row[0] for each in patterns for row in each["rows"]}
    tables = {name: columns for name, columns in store.columns.items() if name in used}
    with open(banner.folder / "patterns.json", "w", encoding="utf-8") as file:
        json.dump({"tables": tables, "patterns": patterns}, file, ensure_ascii=False)


def rows_each(banner: Banner) -> dict[str, float]:
    """Rows of a pattern on the average, of ended and of open ones."""
    with open(banner.folder / "patterns.json", encoding="utf-8") as file:
        found = json.load(file)["patterns"]
    return {name: sum(len(each["rows"]) for each in found if each["open"] == is_open) /
            max(1, sum(each["open"] == is_open for each in found))
            for name, is_open in (("ended", False), ("open", True))}
