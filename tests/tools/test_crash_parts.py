# SPDX-License-Identifier: MulanPSL-2.0
"""The judges of the crash and retry tests, on planted facts: they must be able to say no."""
import collections
import pathlib
import sqlite3
import sys
import tempfile
import unittest

TESTS = pathlib.Path(__file__).resolve().parents[1]
for folder in ("support", "crash", "retries"):
    sys.path.insert(0, str(TESTS / folder))
import paths  # noqa: E402,F401
import controls  # noqa: E402
import oracle  # noqa: E402
from effects import Effects, differences  # noqa: E402
from people import CHECK, WEIGHTS, id_number  # noqa: E402
from wire import Answer, Call  # noqa: E402


class Oracle(unittest.TestCase):
    def test_what_is_missing_is_lost_and_what_is_twice_is_doubled(self):
        wanted = collections.Counter({"a": 1, "b": 1, "c": 2})
        found = collections.Counter({"a": 1, "b": 2, "c": 1, "not asked for": 5})
        self.assertEqual([fault.split()[0] for fault in oracle.compare(wanted, found, "act")],
                         ["doubled:", "lost:"])

    def test_an_acknowledged_call_is_read_back_as_the_same_retry(self):
        with tempfile.TemporaryDirectory() as folder:
            kept = oracle.Oracle(f"{folder}/acknowledged.jsonl")
            call = Call("POST", "/orders", "{\"名\":1}".encode(), "c", "t", "key-00000001", 3)
            answer = Answer(200, {}, b'{"id":"o1","version":2}')
            kept.acknowledge("place", call, answer, {"order": "o1"})
            entry = kept.entries()[0]
        self.assertEqual(oracle.call_of(entry), call)
        self.assertEqual(entry["seen"], ["o1", 2])

    def test_acts_are_counted_by_subject_and_kind(self):
        entries = [{"step": "take", "subjects": {"order": "o1"}},
                   {"step": "take", "subjects": {"order": "o2"}},
                   {"step": "note", "subjects": {}}]
        acts = oracle.expected_acts(entries, {"take": [("order", "order.accepted")]})
        self.assertEqual(acts, {("o1", "order.accepted"): 1, ("o2", "order.accepted"): 1})


class CutLog(unittest.TestCase):
    def test_cutting_the_log_loses_the_newest_commits(self):
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/store.sqlite"
            store = sqlite3.connect(path)
            store.execute("PRAGMA journal_mode = WAL")
            store.execute("PRAGMA wal_autocheckpoint = 0")
            store.execute("CREATE TABLE t (n)")
            for number in range(60):
                with store:
                    store.execute("INSERT INTO t VALUES (?)", (number,))
            copy = f"{folder}/copy.sqlite"
            for end in ("", "-wal"):
                pathlib.Path(copy + end).write_bytes(pathlib.Path(path + end).read_bytes())
            store.close()
            self.assertEqual(controls.cut_log(copy + "-wal"), controls.CUT_COMMITS)
            left = sqlite3.connect(copy).execute("SELECT count(*), max(n) FROM t").fetchone()
        self.assertEqual(left, (60 - controls.CUT_COMMITS, 59 - controls.CUT_COMMITS))


class Comparing(unittest.TestCase):
    def test_effects_too_many_too_few_or_elsewhere_are_named(self):
        one = {"rows of orders": 1, "versions of orders": 9}
        self.assertEqual(differences(one, 3, {"rows of orders": 3, "versions of orders": 27}), [])
        found = differences(one, 3, {"rows of orders": 4, "versions of orders": 27,
                                     "rows of papers": 1})
        self.assertEqual(len(found), 2, found)

    def test_since_leaves_out_what_did_not_change(self):
        before, after = Effects({"a": 1, "b": 2}), Effects({"a": 1, "b": 5})
        self.assertEqual(after.since(before), {"b": 3})


class Citizens(unittest.TestCase):
    def test_numbers_are_valid_and_differ(self):
        numbers = [id_number(serial) for serial in range(0, 3_000_000, 997)]
        self.assertEqual(len(set(numbers)), len(numbers))
        for number in numbers:
            total = sum(int(a) * b for a, b in zip(number[:17], WEIGHTS))
            self.assertEqual(number[17], CHECK[total % 11])


if __name__ == "__main__":
    unittest.main()
