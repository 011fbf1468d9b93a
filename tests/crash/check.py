# SPDX-License-Identifier: MulanPSL-2.0
"""Holds the store of a restarted server against the oracle."""
import collections
import random

import oracle as truth
from instance import Instance
from oracle import Oracle
from people import Staff
from wire import Call, Wire

REPLAYS = 25  # of the newest writes, and as many drawn from all
READS = 12
# All that is compared, in one question: three columns of text.
FACTS = """
SELECT 'key', request_key, '', CAST(count(*) AS TEXT) FROM idempotency GROUP BY request_key
UNION ALL SELECT 'act', subject, kind, CAST(count(*) AS TEXT) FROM ledger_entries
GROUP BY subject, kind
UNION ALL SELECT 'version', id, '', CAST(version AS TEXT) FROM orders
UNION ALL SELECT 'version', id, '', CAST(version AS TEXT) FROM cases
UNION ALL SELECT 'note', note, '', CAST(count(*) AS TEXT) FROM work_notes GROUP BY note
UNION ALL SELECT 'order', note, '', CAST(count(*) AS TEXT) FROM orders GROUP BY note
UNION ALL SELECT 'case', order_id, '', CAST(count(*) AS TEXT) FROM cases GROUP BY order_id
UNION ALL SELECT 'number', name, CAST(value AS TEXT), (SELECT CAST(count(*) AS TEXT) FROM orders
WHERE 'order-' || substr(number, 3, 8) = name) FROM counters WHERE name LIKE 'order-%'
"""


class Check:
    def __init__(self, instance: Instance, oracle: Oracle, kinds: dict, staff: Staff, seed: int):
        self.instance, self.kinds, self.staff = instance, kinds, staff
        self.entries = oracle.entries()
        self.random = random.Random(seed)
        self.facts = collections.defaultdict(dict)
        for what, one, two, number in instance.rows(FACTS):
            self.facts[what][(one, two)] = int(number)

    def everything(self) -> list[str]:
        """Faults; empty when each acknowledged write is there exactly once."""
        found = self.keys() + self.acts() + self.versions() + self.notes() + self.orders()
        found += self.uploads() + self.replays() + self.reads()
        return found + self.ledger()

    def half_done(self, lanes) -> list[str]:
        """Of writes that were in flight: a stored answer without its act, or an act without."""
        acts, keys = self.count("act"), self.count("key")
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
                if more != keys[(pending.call.key, "")]:
                    faults.append(f"half done: {pending.step} of {known[role]}: {kind} {more}")
        return faults

    # --- by the tables
    def count(self, what: str) -> collections.Counter:
        return collections.Counter(self.facts[what])

    def compare(self, what: str, wanted) -> list[str]:
        wanted = collections.Counter((each, "") for each in wanted)
        return truth.compare(wanted, self.count(what), what)

    def keys(self) -> list[str]:
        return self.compare("key", (entry["call"]["key"] for entry in self.entries
                                    if entry["call"]["key"]))

    def acts(self) -> list[str]:
        return truth.compare(truth.expected_acts(self.entries, self.kinds), self.count("act"),
                             "act")

    def versions(self) -> list[str]:
        now, faults = self.count("version"), []
        for entry in self.entries:
            subject, version = entry.get("seen", (None, 0))
            if subject and now[(subject, "")] < version:
                faults.append(f"lost: {subject} is at version {now[(subject, '')]}, {version} "
                              f"was acknowledged")
        return faults

    def notes(self) -> list[str]:
        return self.compare("note", (entry["note"] for entry in self.entries if "note" in entry))

    def orders(self) -> list[str]:
        """Each placed order once, each submitted order one case, numbers without gaps."""
        faults = self.compare("order", (f"样本 {entry['serial']}" for entry in self.entries
                                        if "serial" in entry))
        faults += self.compare("case", (entry["subjects"]["order"] for entry in self.entries
                                        if entry["step"] == "submit"))
        return faults + [f"numbers: {name} stands at {value}, there are {number} orders"
                         for (name, value), number in self.facts["number"].items()
                         if int(value) != number]

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
