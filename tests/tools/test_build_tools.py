# SPDX-License-Identifier: MulanPSL-2.0
import json
import re
import pathlib
import shutil
import subprocess
import unittest

from planted import ROOT, SPDX, Planted

import check_headers
import embed_migrations
import embed_templates
import requirements
import tidy


class Headers(Planted):
    def test_a_header_that_leans_on_another_fails_each_time(self):
        self.plant("src/cases/types.h", SPDX + "#pragma once\nstd::string name();\n")
        for _ in range(2):
            problems, compiled = check_headers.check(self.root)
            self.assert_problem(problems, "src/cases/types.h", "std")
            self.assertEqual(compiled, 1)

    def test_a_good_header_is_compiled_once_until_something_below_it_changes(self):
        self.plant("src/base/a.h", "#pragma once\nint a();\n")
        self.plant("src/cases/types.h", '#pragma once\n#include "base/a.h"\nint b();\n')
        self.assertEqual(check_headers.check(self.root), ([], 2))
        self.assertEqual(check_headers.check(self.root), ([], 0))
        self.plant("src/base/a.h", "#pragma once\nlong a();\n")
        self.assertEqual(check_headers.check(self.root), ([], 2))

    def test_a_header_that_the_build_compiles_first_must_bring_its_own_standard_headers(self):
        self.plant("src/base/a.h", "#pragma once\n#include <string>\nstd::string a();\n")
        self.plant("src/base/a.cpp", '#include "base/a.h"\n')
        self.plant("src/base/b.h", '#pragma once\n#include "base/a.h"\nstd::vector<int> b();\n')
        self.plant("src/base/b.cpp", '#include "base/b.h"\n')
        self.plant("src/base/c.h", '#pragma once\n#include "base/a.h"\nstd::string c();\n// std::map\n')
        self.plant("src/base/c.cpp", '#include "base/c.h"\n')
        problems, compiled = check_headers.check(self.root)
        self.assertEqual(len(problems), 1)
        self.assert_problem(problems, "src/base/b.h", "std::vector")
        self.assertEqual(compiled, 0)

    def test_a_header_that_stands_behind_another_is_compiled_here(self):
        self.plant("src/base/a.h", "#pragma once\nstd::byte a();\n")
        self.plant("src/base/a.cpp", '#include <cstddef>\n#include "base/a.h"\n')
        problems, compiled = check_headers.check(self.root)
        self.assert_problem(problems, "src/base/a.h", "std")
        self.assertEqual(compiled, 1)

    def test_every_precompiled_header_is_known_to_the_reading(self):
        text = (ROOT / "cmake/options.cmake").read_text(encoding="utf-8")
        listed = re.search(r"set\(ORTOO_PCH\n([^)]*)\)", text)[1]
        brought = " ".join(check_headers.BRINGS.values()).split()
        self.assertEqual(set(re.findall(r"<([^>]+)>", listed)) - set(brought), set())


class Templates(Planted):
    def test_every_template_is_carried_under_its_name_unchanged(self):
        first = self.plant("data/templates/a.txt", "kind a\ntext {to} \"x\"\n")
        made = embed_templates.source([first])
        self.assertIn('{"a.txt", R"ortoo_paper(kind a\ntext {to} "x"\n)ortoo_paper"}', made)


@unittest.skipUnless(shutil.which("clang-tidy-19"), "clang-tidy-19 is not installed")
class Tidy(Planted):
    def said(self, body: str) -> str:
        shutil.copy(ROOT / ".clang-tidy", self.root)
        source = self.plant("src/base/a.cpp", "#include <string>\n#include <utility>\n" + body)
        self.plant("build/tidy/compile_commands.json", json.dumps([{
            "directory": str(self.root), "file": str(source),
            "command": f"g++ -std=c++20 -c {source}"}]))
        self.assertEqual(tidy.compiled(self.root), [source])
        return tidy.tidy(self.root, source)

    def test_a_clean_file_passes(self):
        self.assertEqual(self.said("std::string f(std::string a) { return a; }\n"), "")

    def test_a_use_after_move_fails(self):
        body = "auto f(std::string a) { auto b = std::move(a); return a + b; }\n"
        self.assertIn("bugprone-use-after-move", self.said(body))


@unittest.skipUnless(shutil.which("clang-format-19"), "clang-format-19 is not installed")
class Format(Planted):
    def test_a_badly_set_line_fails(self):
        shutil.copy(ROOT / ".clang-format", self.root)
        for text, code in [("int f();\n", 0), ("int   f( );\n", 1)]:
            source = self.plant("src/base/a.h", text)
            done = subprocess.run(["clang-format-19", "--dry-run", "-Werror", str(source)],
                                  capture_output=True, check=False)
            self.assertEqual(done.returncode, code)


class Migrations(Planted):
    def series(self, *names: str) -> pathlib.Path:
        for name in names:
            self.plant(f"migrations/{name}", "CREATE TABLE t (a TEXT);\n")
        return self.root / "migrations"

    def test_a_series_is_embedded_in_order(self):
        text = embed_migrations.source(
            embed_migrations.ordered(self.series("0002_b.sql", "0001_a.sql")))
        self.assertLess(text.index('{1, "0001_a"'), text.index('{2, "0002_b"'))

    def test_a_double_number_fails(self):
        with self.assertRaisesRegex(ValueError, "no doubles"):
            embed_migrations.ordered(self.series("0001_a.sql", "0001_b.sql"))

    def test_a_strange_name_fails(self):
        with self.assertRaisesRegex(ValueError, "NNNN"):
            embed_migrations.ordered(self.series("1-a.sql"))


class Requirements(Planted):
    def setUp(self):
        super().setUp()
        self.plant("scenarios/journey.txt", "# requirements: R1 R67\nGET /\n")
        self.write()

    def write(self):
        found, _ = requirements.tags(self.root)
        self.plant(requirements.DOCUMENT, requirements.document(found))

    def test_matching_tags_pass(self):
        self.assertEqual(requirements.check(self.root), [])

    def test_a_changed_tag_fails(self):
        self.plant("scenarios/journey.txt", "# requirements: R1\nGET /\n")
        self.assert_problem(requirements.check(self.root), "does not match")

    def test_a_scenario_without_header_fails(self):
        self.plant("scenarios/odd.txt", "GET /\n")
        self.assert_problem(requirements.check(self.root), "scenarios/odd.txt: no header")

    def test_an_unknown_number_fails(self):
        self.plant("scenarios/odd.txt", "# requirements: R76\n")
        self.assert_problem(requirements.check(self.root), "R76 is no requirement")

    def test_the_table_tells_pass_fail_and_none_per_engine(self):
        self.plant(requirements.RESULTS, json.dumps([
            {"file": "journey.txt", "engine": "sqlite", "requirements": ["R1"], "passed": True},
            {"file": "journey.txt", "engine": "postgres", "requirements": ["R1"],
             "passed": False}]))
        found, _ = requirements.tags(self.root)
        table = requirements.table(found, requirements.outcomes(self.root)).splitlines()
        self.assertRegex(table[1], r"^R1 +pass +FAIL ")
        self.assertRegex(table[2], r"^R2 +none +none ")
        self.assertIn("sqlite: 2 pass, 0 fail", table[-2])
