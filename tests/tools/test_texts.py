# SPDX-License-Identifier: MulanPSL-2.0
import json
import sys

from planted import SPDX, Planted

import check_openapi
import check_text
import check_types


class Texts(Planted):
    def setUp(self):
        super().setUp()
        self.plant("src/cases/types.h", SPDX + 'constexpr RefusalCode not_open{"case.not_open",\n'
                                               '    Kind::conflict};\n')

    def problems(self, texts: dict) -> list[str]:
        self.plant("web/src/text/zh.json", json.dumps(texts))
        return check_text.check(self.root)

    def test_a_sentence_for_each_refusal_passes(self):
        self.assertEqual(self.problems({"refusal.case.not_open": "x", "label": "y"}), [])
        self.assertEqual(self.problems({"refusal": {"case": {"not_open": "x"}}}), [])

    def test_a_translation_with_its_state_is_one_sentence(self):
        entry = {"text": "x", "status": "machine", "zhHash": "1"}
        self.plant("web/src/text/en.json", json.dumps({"refusal.case.not_open": entry}))
        self.assertEqual(self.problems({"refusal.case.not_open": "x"}), [])

    def test_a_missing_sentence_fails(self):
        self.assert_problem(self.problems({}), "no sentence refusal.case.not_open")

    def test_a_dead_sentence_fails(self):
        texts = {"refusal.case.not_open": "x", "refusal.case.gone": "y"}
        self.assert_problem(self.problems(texts), "refusal.case.gone belongs to no refusal")

    def test_a_dead_sentence_of_another_language_fails(self):
        self.plant("web/src/text/en.json", json.dumps({"refusal.case.gone": "y"}))
        self.assert_problem(self.problems({"refusal.case.not_open": "x"}), "en.json")

    def test_a_code_declared_twice_fails(self):
        self.plant("src/people/types.h", 'RefusalCode again{"case.not_open", Kind::conflict};')
        self.assert_problem(self.problems({"refusal.case.not_open": "x"}), "declared in")

    def test_a_code_without_dots_fails(self):
        self.plant("src/people/types.h", 'RefusalCode odd{"Odd", Kind::conflict};')
        texts = {"refusal.case.not_open": "x", "refusal.Odd": "y"}
        self.assert_problem(self.problems(texts), "words.with_dots")


class Said(Planted):
    def problems(self, chinese: str, entries: dict) -> list[str]:
        self.plant("src/duty/types_said.h", SPDX + f'SaidWord left{{"light.left",\n "{chinese}"}};')
        self.plant("web/src/text/said.en.json", json.dumps(entries))
        return check_text.check_said(self.root)

    def entry(self, text: str, chinese: str = "还剩 {days} 天") -> dict:
        return {"light.left": {"zh": chinese, "text": text}}

    def test_english_beside_its_chinese_passes(self):
        self.assertEqual(self.problems("还剩 {days} 天", self.entry("{days} days left")), [])

    def test_a_word_without_english_fails(self):
        self.assert_problem(self.problems("还剩 {days} 天", {}), "no words for light.left")

    def test_english_for_another_chinese_fails(self):
        self.assert_problem(self.problems("剩 {days} 天", self.entry("{days} days left")), "look again")

    def test_a_lost_gap_fails(self):
        self.assert_problem(self.problems("还剩 {days} 天", self.entry("days left")), "other gaps")

    def test_english_of_a_word_that_is_gone_fails(self):
        entries = self.entry("{days} days left") | {"light.gone": {"zh": "x", "text": "y"}}
        self.assert_problem(self.problems("还剩 {days} 天", entries), "light.gone is no word")

    def test_a_word_declared_twice_fails(self):
        self.plant("src/cases/types_said.h", SPDX + 'SaidWord two{"light.left", "还剩 {days} 天"};')
        self.assert_problem(self.problems("还剩 {days} 天", self.entry("{days} left")), "declared twice")


class Printed(Planted):
    def binary(self, says: str) -> str:
        path = self.plant("ortoo", f"#!/bin/sh\nprintf '%s\\n' '{says}'\n")
        path.chmod(0o755)
        return str(path)

    def test_the_same_document_passes(self):
        self.plant("api/openapi.json", '{"openapi":"3.1.0"}\n')
        self.assertEqual(check_openapi.check(self.root, self.binary('{"openapi":"3.1.0"}')), [])

    def test_drift_fails_and_shows_the_line(self):
        self.plant("api/openapi.json", '{"openapi":"3.1.0"}\n')
        problems = check_openapi.check(self.root, self.binary('{"openapi":"3.1.1"}'))
        self.assert_problem(problems, "./do openapi", "3.1.1")

    def test_a_missing_binary_fails(self):
        self.assert_problem(check_openapi.check(self.root, str(self.root / "none")), "none")


class Generated(Planted):
    def generator(self, content: str) -> list[str]:
        self.plant("web/package.json", "{}")
        code = f"open('src/api/schema.ts', 'w').write({content!r})"
        return [sys.executable, "-c", code]

    def test_the_same_types_pass(self):
        self.plant("web/src/api/schema.ts", "a\n")
        self.assertEqual(check_types.check(self.root, self.generator("a\n")), [])

    def test_drift_fails_and_the_committed_file_stays(self):
        path = self.plant("web/src/api/schema.ts", "old\n")
        self.assert_problem(check_types.check(self.root, self.generator("new\n")), "schema.ts")
        self.assertEqual(path.read_text(), "old\n")

    def test_a_broken_generator_fails(self):
        self.plant("web/src/api/schema.ts", "a\n")
        self.plant("web/package.json", "{}")
        self.assert_problem(check_types.check(self.root, ["false"]), "failed")

    def test_no_types_at_all_fail(self):
        self.assert_problem(check_types.check(self.root, ["true"]), "no generated types")
