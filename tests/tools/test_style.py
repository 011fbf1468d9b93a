# SPDX-License-Identifier: MulanPSL-2.0
import subprocess

from planted import SPDX, Planted

import check_style
import style_bans
import style_functions
import style_schema


class Sizes(Planted):
    def test_a_file_over_the_limit_fails_even_when_listed(self):
        self.assert_problem(check_style.check_sizes({"src/a.cpp": 501}, {"src/a.cpp": 501}), "501")

    def test_a_new_long_file_fails(self):
        self.assert_problem(check_style.check_sizes({"src/a.cpp": 251}, {}), "split it below 250")

    def test_a_listed_file_may_not_grow(self):
        self.assert_problem(check_style.check_sizes({"src/a.cpp": 301}, {"src/a.cpp": 300}), "grew")

    def test_a_listed_file_that_shrank_must_be_written_down(self):
        self.assert_problem(check_style.check_sizes({"src/a.cpp": 299}, {"src/a.cpp": 300}), "299")

    def test_a_line_without_need_must_go(self):
        self.assert_problem(check_style.check_sizes({"src/a.cpp": 99}, {"src/a.cpp": 300}),
                            "remove it")

    def test_the_list_itself_may_not_grow(self):
        def git(*words):
            subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@localhost", *words],
                           cwd=self.root, check=True, capture_output=True)
        git("init", "-q")
        self.plant("docs/size_ratchet.txt", "300 src/a.cpp\n")
        git("add", "-A")
        git("commit", "-qm", "first")
        self.assertEqual(check_style.check_ratchet_history(self.root, {"src/a.cpp": 290}), [])
        grown = {"src/a.cpp": 300, "src/b.cpp": 260}
        self.assert_problem(check_style.check_ratchet_history(self.root, grown), "src/b.cpp")

    def test_tighten_only_lowers(self):
        self.plant("docs/size_ratchet.txt", "# head\n300 src/a.cpp\n300 src/b.cpp\n")
        self.plant("src/a.cpp", "\n" * 280)
        self.plant("src/b.cpp", "\n" * 20)
        check_style.tighten(self.root)
        self.assertEqual((self.root / "docs/size_ratchet.txt").read_text(), "# head\n280 src/a.cpp\n")


class Functions(Planted):
    def problems(self, source: str, file: str = "src/cases/rules.cpp") -> list[str]:
        return style_functions.check_source(file, source, 60)

    def test_a_long_function_fails(self):
        source = "namespace x {\nint f(int a) {\n" + "    ++a;\n" * 60 + "}\n}\n"
        self.assert_problem(self.problems(source), ":2: f has 62 lines")

    def test_a_function_at_the_limit_passes(self):
        self.assertEqual(self.problems("int f(int a) {\n" + "++a;\n" * 58 + "}\n"), [])

    def test_a_long_constructor_and_a_long_test_fail(self):
        body = "a();\n" * 70
        self.assert_problem(self.problems("X::X(int a) : a_{a}, b_(a) {\n" + body + "}\n"), "72")
        self.assert_problem(self.problems('TEST_CASE("x") {\n' + body + "}\n"), "72")

    def test_a_long_class_and_a_long_table_are_no_functions(self):
        self.assertEqual(self.problems("class X {\n" + "int f();\n" * 80 + "};\n"), [])
        self.assertEqual(self.problems("const Row rows[] = {\n" + "{1},\n" * 80 + "};\n"), [])

    def test_braces_in_texts_do_not_count(self):
        source = 'int f() {\n  g("{", R"(}})", \'{\');\n}\n' + "int x;\n" * 80
        self.assertEqual(self.problems(source), [])

    def test_a_long_function_in_a_vue_script_fails(self):
        script = "<script setup lang=\"ts\">\nfunction go(): void {\n" + "x();\n" * 60 + "}\n</script>\n"
        self.assert_problem(self.problems("<template/>\n" + script, "web/src/a.vue"), ":3: go has 62")

    def test_a_long_arrow_function_fails(self):
        source = "export const go = async (a: string) => {\n" + "x();\n" * 60 + "};\n"
        self.assert_problem(self.problems(source, "web/src/a.ts"), "go has 62")


class Bans(Planted):
    def problems(self, line: str, file: str = "src/cases/rules.cpp") -> list[str]:
        return style_bans.check_source(file, line + "\n")

    def test_each_ban_names_its_replacement(self):
        for line, instead in [
            ("auto t = std::chrono::system_clock::now();", "use ctx.now"),
            ("int r = rand();", "Random"),
            ("auto* v = std::getenv(\"HOME\");", "configuration"),
            ("std::cout << 1;", "spdlog"),
            ('const db::Sql x{"a", "SELECT * FROM t"};', "list the columns"),
            ("switch (s) { default: return; }", "name every state"),
            ("co_await reply;", "callbacks"),
            ("auto* p = new Case();", "make_unique"),
        ]:
            with self.subTest(line):
                self.assert_problem(self.problems(line), "src/cases/rules.cpp:1", instead)

    def test_comments_and_texts_are_free(self):
        self.assertEqual(self.problems("// rand() and std::cout"), [])
        self.assertEqual(self.problems('refuse("new order");  auto operand(int);'), [])

    def test_app_may_read_the_clock(self):
        self.assertEqual(self.problems("system_clock::now();", "src/app/clock.cpp"), [])

    def test_a_marked_switch_over_no_enum_passes(self):
        self.assertEqual(self.problems("default:  // not an enum"), [])
        self.assertEqual(self.problems("X(const X&) = default;"), [])


class Manners(Planted):
    def test_a_clean_file_passes(self):
        self.plant("src/cases/types.h", SPDX + "int a;\n")
        self.assertEqual(check_style.check_manners(self.root), [])

    def test_a_file_without_spdx_fails(self):
        self.plant("src/cases/types.h", "int a;\n")
        self.assert_problem(check_style.check_manners(self.root), "SPDX")

    def test_a_wide_line_fails(self):
        self.plant("src/cases/types.h", SPDX + "//" + "x" * 99 + "\n")
        self.assert_problem(check_style.check_manners(self.root), "types.h:2: 101 columns")

    def test_an_unfinished_mark_fails(self):
        self.plant("src/cases/types.h", SPDX + "// TO" + "DO later\n")
        self.assert_problem(check_style.check_manners(self.root), "finish it")

    def test_a_document_has_one_title(self):
        self.plant("docs/a.md", "# One\n```\n# a comment in code\n```\n")
        self.assertEqual(check_style.check_documents(self.root), [])
        self.plant("docs/b.md", "# One\n# Two\n")
        self.assert_problem(check_style.check_documents(self.root), "docs/b.md: 2 titles")

    def test_a_slice_without_readme_fails(self):
        self.plant("src/cases/rules.cpp", SPDX)
        self.assert_problem(check_style.check_documents(self.root), "src/cases: no README.md")


class Schema(Planted):
    def problems(self, sql: str) -> list[str]:
        return style_schema.check_sql("migrations/0001_x.sql", sql)

    def test_county_first_passes(self):
        self.assertEqual(self.problems(
            "CREATE TABLE cases (county TEXT NOT NULL, id TEXT NOT NULL, -- the date\n"
            " due_date TEXT, PRIMARY KEY (county, id));"), [])

    def test_a_table_without_county_fails(self):
        self.assert_problem(self.problems("CREATE TABLE t (id TEXT PRIMARY KEY);"), "no column")

    def test_county_must_lead_the_key(self):
        self.assert_problem(self.problems(
            "CREATE TABLE t (county TEXT NOT NULL, id TEXT, PRIMARY KEY (id, county));"), "begin")

    def test_a_type_of_one_engine_fails(self):
        self.assert_problem(self.problems(
            "CREATE TABLE t (county TEXT NOT NULL, a BOOLEAN, PRIMARY KEY (county));"), "BOOLEAN")

    def test_the_list_of_migrations_needs_no_county(self):
        self.assertEqual(self.problems("CREATE TABLE schema_migrations (number BIGINT);"), [])

    def test_a_gap_in_the_series_fails(self):
        self.plant("migrations/0001_a.sql", "")
        self.plant("migrations/0003_b.sql", "")
        self.assert_problem(style_schema.check(self.root), "0002 is missing")

    def test_sql_files_elsewhere_fail(self):
        self.plant("src/db/x.sql", "")
        self.assert_problem(style_schema.check(self.root), "migrations/ only")
