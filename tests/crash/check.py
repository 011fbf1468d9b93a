# SPDX-License-Identifier: MulanPSL-2.0
"""Holds the store of a restarted server against the oracle."""
import collections
import random

import oracle as truth
from instance import Instance
from oracle import Oracle
from people import Staff
from wire import Call, Wire

REPLAYS = 40  # of the newest writes, and as many drawn from all
READS = 12


class Check:
    def __init__(self, instance: Instance, oracle: Oracle, kinds: dict, staff: Staff, seed: int):
        self.instance, self.kinds, self.staff = instance, kinds, staff
        self.entries = oracle.entries()
        self.random = random.Random(seed)

    def everything(self) -> list[str]:
        """Faults; empty when each acknowledged write is there exactly once."""
        found = self.keys() + self.acts() + self.versions() + self.notes() + self.orders()
        found += self.uploads() + self.replays() + self.reads()
        return found + self.ledger()

    def half_done(self, lanes) -> list[str]:
        """Of writes that were in flight: a stored answer without its act, or an act without."""
        keys = {row[0] for row in self.instance.rows("SELECT request_key FROM idempotency")}
        acts = self._acts()
        wanted = truth.expected_acts(self.entries, self.kinds)
        faults = []
        for lane in lanes:
            pending = lane.pending
            if pending is None or pending.step not in self.kinds or not pending.call.key:
                continue
            known = {"order": lane.errand.order.get("id"), "case": lane.errand.case.get("id")}
            for role, kind in self.kinds[pending.step]:
                if known[role] is None:
                    continue  # the write would make it
                more = acts[(known[role], kind)] - wanted[(known[role], kind)]
                if more != (1 if pending.call.key in keys else 0):
                    faults.append(f"half done: {pending.step} of {known[role]}: {kind} {more}")
        return faults

    # --- by the tables
    def keys(self) -> list[str]:
        rows = self.instance.rows("SELECT request_key, count(*) FROM idempotency GROUP BY 1")
        stored = collections.Counter({key: int(number) for key, number in rows})
        wanted = collections.Counter(entry["call"]["key"] for entry in self.entries
                                     if entry["call"]["key"])
        return truth.compare(wanted, stored, "answer of key")

    def acts(self) -> list[str]:
        wanted = truth.expected_acts(self.entries, self.kinds)
        return truth.compare(wanted, self._acts(), "act")

    def _acts(self) -> collections.Counter:
        rows = self.instance.rows("SELECT subject, kind, count(*) FROM ledger_entries "
                                  "GROUP BY subject, kind")
        return collections.Counter({(subject, kind): int(n) for subject, kind, n in rows})

    def versions(self) -> list[str]:
        now = {row[0]: int(row[1]) for table in ("orders", "cases")
               for row in self.instance.rows(f"SELECT id, version FROM {table}")}
        faults = []
        for entry in self.entries:
            subject, version = entry.get("seen", (None, 0))
            if subject and now.get(subject, 0) < version:
                faults.append(f"lost: {subject} is at version {now.get(subject, 0)}, {version} "
                              f"was acknowledged")
        return faults

    def notes(self) -> list[str]:
        rows = self.instance.rows("SELECT note, count(*) FROM work_notes GROUP BY note")
        wanted = collections.Counter(entry["note"] for entry in self.entries if "note" in entry)
        return truth.compare(wanted, collections.Counter({n: int(c) for n, c in rows}), "note")

    def orders(self) -> list[str]:
        """Each placed order once, each submitted order one case, numbers without gaps."""
        rows = self.instance.rows("SELECT note, count(*) FROM orders GROUP BY note")
        wanted = collections.Counter(f"样本 {entry['serial']}" for entry in self.entries
                                     if "serial" in entry)
        faults = truth.compare(wanted, collections.Counter({n: int(c) for n, c in rows}), "order")
        rows = self.instance.rows("SELECT order_id, count(*) FROM cases GROUP BY order_id")
        wanted = collections.Counter(entry["subjects"]["order"] for entry in self.entries
                                     if entry["step"] == "submit")
        faults += truth.compare(wanted, collections.Counter({n: int(c) for n, c in rows}), "case")
        gaps = self.instance.rows(
            "SELECT c.name, c.value, (SELECT count(*) FROM orders o WHERE "
            "'order-' || substr(o.number, 3, 8) = c.name) FROM counters c "
            "WHERE c.name LIKE 'order-%'")
        return faults + [f"numbers: {name} stands at {value}, there are {number} orders"
                         for name, value, number in gaps if value != number]

    # --- over HTTP
    def uploads(self) -> list[str]:
        """The newest pictures come back byte for byte."""
        with_picture = [entry for entry in self.entries if "upload" in entry][-READS:]
        wire, faults = Wire(self.instance.port), []
        for entry in with_picture:
            name, digest = entry["upload"]
            answer = wire.ask(Call("GET", f"/uploads/{name}", cookie=entry["call"]["cookie"]))
            if answer.status != 200 or truth.sha(answer.body) != digest:
                faults.append(f"lost: picture {name}: {answer.status}")
        wire.drop()
        return faults

    def replays(self) -> list[str]:
        """The same key again gives the stored answer, byte for byte."""
        chosen = self.entries[-REPLAYS:]
        older = self.entries[:-REPLAYS]
        chosen += self.random.sample(older, min(REPLAYS, len(older)))
        wire, faults = Wire(self.instance.port), []
        for entry in chosen:
            answer = wire.ask(truth.call_of(entry))
            named = f"{entry['step']} {entry['call']['path']} {entry['call']['key']}"
            if answer.status != 200:
                faults.append(f"lost: {named}: {answer.status} {answer.body[:200]!r}")
            elif entry["call"]["key"] and not answer.replayed:
                faults.append(f"lost: {named}: was done again")
            elif truth.sha(answer.body) != entry["answer"]:
                faults.append(f"changed: {named}: another answer than the first time")
        wire.drop()
        return faults

    def reads(self) -> list[str]:
        """What was acknowledged last of a case or order shows to the one who did it."""
        newest = {}
        for entry in self.entries:
            if "seen" in entry:
                newest[entry["seen"][0]] = (entry["seen"][1], entry["call"]["cookie"],
                                            entry["subjects"])
        wire, faults = Wire(self.instance.port), []
        for subject, (version, cookie, known) in list(newest.items())[-READS:]:
            folder = "orders" if known.get("order") == subject else "cases"
            answer = wire.ask(Call("GET", f"/{folder}/{subject}", cookie=cookie))
            if answer.status != 200 or answer.json["version"] < version:
                faults.append(f"lost: {folder} {subject}: {answer.status}")
        wire.drop()
        return faults

    def ledger(self) -> list[str]:
        try:
            self.instance.verify_ledger()
        except RuntimeError as fault:
            return [f"ledger: {fault}"]
        return []
