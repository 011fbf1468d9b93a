# SPDX-License-Identifier: MulanPSL-2.0
import contextlib
import io
import pathlib
import subprocess
import unittest
from unittest import mock

from planted import Planted

import gate_list
import gate_run
import gates
import pg
from gate_list import Gate
from gate_run import Outcome


class Counting(unittest.TestCase):
    def counts(self, outcome: Outcome) -> tuple[int, int]:
        return outcome.passed, outcome.failed

    def test_doctest(self):
        said = "[doctest] test cases:  12 |  11 passed | 1 failed | 0 skipped"
        self.assertEqual(self.counts(gate_run.read_doctest(1, said)), (11, 1))

    def test_a_doctest_binary_that_crashed_counts_a_failure(self):
        self.assertEqual(self.counts(gate_run.read_doctest(139, "")), (0, 1))

    def test_a_doctest_binary_without_a_case_of_the_suite_counts_nothing(self):
        said = "[doctest] test cases: 0 | 0 passed | 0 failed | 9 skipped"
        self.assertEqual(self.counts(gate_run.read_doctest(0, said)), (0, 0))

    def test_unittest(self):
        said = "Ran 9 tests in 1s\n\nFAILED (failures=1, errors=2)"
        self.assertEqual(self.counts(gate_run.read_unittest(1, said)), (6, 3))

    def test_a_runner_that_ran_nothing_has_failed(self):
        self.assertEqual(self.counts(gate_run.read_unittest(0, "Ran 0 tests in 0s")), (0, 1))

    def test_a_result_file(self):
        with mock.patch.object(pathlib.Path, "read_text",
                               return_value='{"stats": {"expected": 5, "unexpected": 2}}'):
            outcome = gate_run.read_json(1, pathlib.Path("x"), "stats.expected", "stats.unexpected")
        self.assertEqual(self.counts(outcome), (5, 2))

    def test_a_missing_result_file_counts_a_failure(self):
        outcome = gate_run.read_json(0, pathlib.Path("/nonexistent"), "passed", "failed")
        self.assertEqual(self.counts(outcome), (0, 1))

    def test_a_runner_that_fails_without_saying_what_counts_a_failure(self):
        self.assertEqual(self.counts(gate_run.settled(3, Outcome(7, 0))), (7, 1))


class Running(Planted):
    def setUp(self):
        super().setUp()
        for module, name, value in [
            (gate_list, "ROOT", self.root), (gate_list, "RESULTS", self.root / "results"),
            (gate_run, "RESULTS", self.root / "results"), (gates, "RESULTS", self.root / "results"),
        ]:
            patch = mock.patch.object(module, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    def run_gates(self, *chosen: Gate) -> tuple[int, list[str]]:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            run = gate_run.Run(1, self.root / "ortoo")
            code = gates.run_all(list(chosen), run, fail_fast=False).close()
        return code, printed.getvalue().splitlines()

    def test_all_passed(self):
        code, lines = self.run_gates(Gate("a", lambda run: Outcome(2, 0)),
                                     Gate("b", lambda run: Outcome(3, 0)))
        self.assertEqual((code, lines[-1]), (0, "5 passed, 0 failed"))

    def test_a_failure_is_counted_and_what_needs_it_is_skipped(self):
        code, lines = self.run_gates(Gate("build", lambda run: Outcome(0, 1)),
                                     Gate("unit", lambda run: Outcome(9, 0), needs="build"))
        self.assertEqual((code, lines[-1]), (1, "0 passed, 1 failed"))
        self.assertIn("unit", "\n".join(lines))

    def test_a_gate_that_breaks_counts_a_failure_and_the_next_still_runs(self):
        def broken(run):
            raise ValueError("no")
        code, lines = self.run_gates(Gate("a", broken), Gate("b", lambda run: Outcome(1, 0)))
        self.assertEqual((code, lines[-1]), (1, "1 passed, 1 failed"))

    def test_the_closing_line_appears_once(self):
        _, lines = self.run_gates(Gate("a", lambda run: Outcome(2, 0)))
        closing = [line for line in lines if line.strip() == "2 passed, 0 failed"]
        self.assertEqual(len(closing), 1)

    def test_gates_side_by_side_report_in_order(self):
        _, lines = self.run_gates(Gate("a", lambda run: Outcome(1, 0)),
                                  Gate("b", lambda run: Outcome(1, 0), beside=True))
        self.assertEqual([line.split()[0] for line in lines[:2]], ["a", "b"])

    def test_a_test_folder_without_runner_fails_and_an_empty_one_is_absent(self):
        run = gate_run.Run(1, self.root / "ortoo")
        self.assertTrue(gate_list.runner("crash")(run).absent)
        self.plant("tests/crash/oracle.py", "")
        self.assertEqual(gate_list.runner("crash")(run).failed, 1)

    def test_a_runner_hands_back_its_counts(self):
        path = self.plant("tests/crash/run",
                          '#!/bin/sh\necho \'{"passed": 4, "failed": 1}\' >"$ORTOO_RESULT"\nexit 1\n')
        path.chmod(0o755)
        outcome = gate_list.runner("crash")(gate_run.Run(1, self.root / "ortoo"))
        self.assertEqual((outcome.passed, outcome.failed), (4, 1))


@unittest.skipUnless((pg.SERVER / "initdb").is_file(), "PostgreSQL 15 is not installed")
class Postgres(unittest.TestCase):
    def test_a_cluster_answers_is_durable_and_leaves_nothing(self):
        with pg.Cluster() as where:
            asked = subprocess.run(["psql", where, "-Atc", "SHOW fsync"], capture_output=True,
                                   text=True, check=True)
            folder = pathlib.Path(where.split()[0].removeprefix("host="))
        self.assertEqual(asked.stdout.strip(), "on")
        self.assertFalse(folder.exists())

    def test_only_its_own_folders_are_removed(self):
        with self.assertRaises(RuntimeError):
            pg.stop(pathlib.Path("/tmp/elsewhere"))
