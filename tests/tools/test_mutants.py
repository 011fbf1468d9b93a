# SPDX-License-Identifier: MulanPSL-2.0
import pathlib
import shutil
import tempfile
import unittest

from planted import SPDX, Planted

import coverage
import mutants
import mutate
import rules_build

HEADER = """#pragma once
namespace toy {
enum class Colour { red, gold, green };
int days(int asked);
Colour colour(int left);
}
"""
RULES = """#include "cases/rules.h"
namespace toy {
int days(int asked) {
    if (asked < 3) {
        return 0;
    }
    return asked - 2;
}
Colour colour(int left) {
    return left > 5 ? Colour::green : Colour::red;
}
}
"""
TEST = """#include <doctest/doctest.h>
#include "cases/rules.h"
TEST_CASE("days") {
    CHECK(toy::days(2) == 0);
    CHECK(toy::days(3) == 1);
    CHECK(toy::days(9) == 7);
%s}
"""
MAIN = "#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN\n#include <doctest/doctest.h>\n"


class Changes(unittest.TestCase):
    def of(self, source: str, known=None) -> set[str]:
        return {each.of(source) for each in mutants.mutants(source, known or {})}

    def test_an_operator_a_constant_and_a_negation(self):
        self.assertEqual(self.of("if (a < b) {"), {"if (a <= b) {", "if (a >= b) {"})
        self.assertEqual(self.of("return 7;"), {"return 8;"})
        self.assertEqual(self.of("return !ready;"), {"return ready;"})
        self.assertEqual(self.of("x = true;"), {"x = false;"})

    def test_a_statement_is_removed_but_a_declaration_stays(self):
        source = "void f() {\n    list.clear();\n    const int a = b;\n    return a;\n}\n"
        self.assertEqual(self.of(source), {source.replace("    list.clear();", "")})

    def test_an_enum_value_becomes_the_next_but_a_case_label_stays(self):
        known = {"Colour": ["red", "gold", "green"]}
        self.assertEqual(self.of("return Colour::green;", known), {"return Colour::red;"})
        self.assertEqual(self.of("case Colour::green:", known), set())
        self.assertEqual(self.of("using C = Colour;\nf(C::red)", known),
                         {"using C = Colour;\nf(C::gold)"})

    def test_strings_comments_and_templates_are_left_alone(self):
        self.assertEqual(self.of('f("a < 3 && b"); // 4 + 5'), set())
        self.assertEqual(self.of("std::vector<int> a; T&& b; int* c;"), set())


@unittest.skipUnless(shutil.which("g++"), "g++ is not installed")
class Tools(Planted):
    def test_a_name_that_two_enums_share_is_not_known(self):
        self.plant("src/people/types.h", "enum class Kind { a, b };\nenum class Sex { f, m };\n")
        self.plant("src/cases/types.h", "enum class Kind : char { c, d };\n")
        self.assertEqual(mutants.enums(self.root), {"Sex": ["f", "m"]})

    def toy(self, more: str = "") -> None:
        self.plant("src/base/doctest_main_test.cpp", SPDX + MAIN)
        self.plant("src/cases/rules.h", SPDX + HEADER)
        self.plant("src/cases/rules.cpp", SPDX + RULES)
        self.plant("src/cases/rules_test.cpp", SPDX + TEST % more)

    def test_what_the_tests_never_ask_shows_in_both(self):
        self.toy()
        found, = coverage.measured(self.root, "cases", 2)
        self.assertEqual((found.branches_taken, found.branches), (2, 4))
        self.assertEqual(found.lines_run, found.lines - 2)
        self.assertIn("src/cases/rules.cpp", coverage.table([found], True))
        outcome = mutate.mutated(self.root, "cases", 5, 1, 2)
        survivors = " ".join(what for _, what in outcome.survived)
        self.assertIn("Colour::green", survivors)
        self.assertNotIn("asked", survivors)
        self.assertGreater(outcome.killed, 5)
        self.assertEqual(outcome.left, 0)

        self.toy("    CHECK(toy::colour(6) == toy::Colour::green);\n"
                 "    CHECK(toy::colour(5) == toy::Colour::red);\n")
        found, = coverage.measured(self.root, "cases", 2)
        self.assertEqual((found.branches_taken, found.branches), (4, 4))
        outcome = mutate.mutated(self.root, "cases", 5, 1, 2)
        self.assertEqual(outcome.survived, [])
        self.assertEqual(outcome.score, 100)

    def test_tests_that_fail_anyway_measure_nothing(self):
        self.toy("    CHECK(toy::days(3) == 2);\n")
        with self.assertRaises(rules_build.Broken):
            coverage.measured(self.root, "cases", 2)
        with self.assertRaises(rules_build.Broken):
            mutate.mutated(self.root, "cases", 1, 1, 2)

    def test_a_test_that_needs_more_than_rules_is_left_out(self):
        self.toy()
        path = self.plant("src/cases/rules_more_test.cpp", '#include "cases/service_test_world.h"\n')
        pure, other = rules_build.Build(self.root, "cases", self.root).tests()
        self.assertEqual(other, [path])
        self.assertEqual([each.name for each in pure], ["rules_test.cpp"])


class Reports(unittest.TestCase):
    def test_a_mutant_that_hangs_is_noticed_and_counted_apart(self):
        found = mutate.Outcome("cases", killed=2, hung=1, survived=[("a.cpp", "1: x")], invalid=5)
        self.assertEqual((found.tried, found.score), (4, 75))
        self.assertIn("1 of them by not ending in time", mutate.said(found, 1))
        with tempfile.TemporaryDirectory() as folder:
            endless = pathlib.Path(folder, "endless")
            endless.write_text("#!/bin/sh\nwhile :; do :; done\n", encoding="utf-8")
            endless.chmod(0o755)
            self.assertEqual(rules_build.run(endless, endless.parent, 0.05)[0], rules_build.HUNG)

    def report(self, source: str, *lines: tuple) -> coverage.Covered:
        """Of (line, count, branches …), as gcov says it; a branch None is one of an exception."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "rules.cpp").resolve()
            path.write_text(source, encoding="utf-8")
            told = [{"line_number": line, "count": count,
                     "branches": [{"count": each or 0, "throw": each is None} for each in branches]}
                    for line, count, *branches in lines]
            report = {"current_working_directory": folder, "files": [
                {"file": str(path), "lines": told}, {"file": "/x/a.h", "lines": told}]}
            return coverage.of_report(report, path, "rules.cpp")

    def test_exceptions_are_no_branches_and_copies_are_one_line(self):
        found = self.report("\n\n\n    f(a ? b : c);\n", (4, 1, 1, 0, None), (4, 2, 0, 2, None))
        self.assertEqual((found.branches_taken, found.branches, found.open), (2, 2, ()))
        self.assertEqual(found.percent, 100)

    def test_the_way_past_a_switch_over_every_value_is_no_branch(self):
        source = ("switch (colour) {\n    case Colour::red:  // default: none\n        return 1;\n"
                  "    case C::gold: {\n        return x ? 1 : 2;\n    }\n}\n")
        found = self.report(source, (1, 2, 1, 1, 0))
        self.assertEqual((found.branches_taken, found.branches, found.open), (2, 2, ()))
        found = self.report(source, (1, 2, 2, 0, 0))
        self.assertEqual((found.branches_taken, found.branches, found.open), (1, 2, (1,)))

    def test_a_switch_with_a_default_or_over_numbers_is_counted_whole(self):
        for label, more in (("Colour::red", " default: return 2;"), ("7", ""), ("'x'", "")):
            source = "switch (value) { case %s: return 1;%s }\n" % (label, more)
            found = self.report(source, (1, 1, 1, 0))
            self.assertEqual((found.branches_taken, found.branches, found.open), (1, 2, (1,)), label)


if __name__ == "__main__":
    unittest.main()
