# SPDX-License-Identifier: MulanPSL-2.0
from planted import Planted

import check_layers


class Layers(Planted):
    def problems(self, file: str, *includes: str) -> list[str]:
        self.plant(f"src/{file}", "".join(f"#include {include}\n" for include in includes))
        return check_layers.check(self.root)

    def test_the_flow_of_a_slice_is_allowed(self):
        self.plant("src/people/service.h", "")
        self.assertEqual(self.problems(
            "cases/service.cpp", '"cases/service.h"', '"cases/rules.h"', '"cases/store.h"',
            '"people/service.h"', '"db/session.h"', '"ledger/service.h"', "<string>"), [])

    def test_an_upward_include_fails(self):
        self.assert_problem(self.problems("people/service.cpp", '"cases/service.h"'),
                            "src/people/service.cpp:1", "cases, which stands above")

    def test_rules_that_know_the_database_fail(self):
        self.assert_problem(self.problems("cases/rules.cpp", '"db/session.h"'),
                            "rules may not include the room db")

    def test_routes_that_reach_the_store_fail(self):
        self.assert_problem(self.problems("cases/routes.cpp", '"cases/store.h"'),
                            "routes may not include store of its own slice")

    def test_another_slices_store_is_out_of_reach(self):
        self.assert_problem(self.problems("cases/service.cpp", '"people/store.h"'),
                            "service may not include store of slice people")

    def test_routes_may_include_their_own_header(self):
        self.assertEqual(self.problems("cases/routes_list.cpp", '"cases/routes.h"'), [])

    def test_a_platform_room_may_not_look_up(self):
        self.assert_problem(self.problems("db/session.cpp", '"http/route.h"'), "stands above")

    def test_an_unlisted_folder_fails(self):
        self.assert_problem(self.problems("helpers/a.cpp"), "helpers is not in docs/layers.txt")

    def test_an_include_of_an_unlisted_folder_fails(self):
        self.assert_problem(self.problems("cases/rules.cpp", '"helpers/a.h"'), "in no slice")

    def test_an_invented_role_fails(self):
        self.assert_problem(self.problems("cases/manager.cpp"), "no role")

    def test_a_split_role_keeps_its_rights(self):
        self.assert_problem(self.problems("cases/rules_clock.cpp", '"db/session.h"'), "rules may")

    def test_a_test_may_see_its_slice_and_all_below_but_nothing_above(self):
        self.assertEqual(self.problems("people/service_test.cpp", '"people/store.h"',
                                       '"db/session.h"', "<doctest/doctest.h>"), [])
        self.assert_problem(self.problems("people/rules_test.cpp", '"cases/types.h"'), "above")

    def test_app_sees_everything(self):
        self.assertEqual(self.problems("app/wiring.cpp", '"cases/routes.h"', '"db/session.h"'), [])

    def test_a_library_stays_behind_its_room(self):
        self.assert_problem(self.problems("people/store.cpp", "<sqlite3.h>"), "stays behind db")

    def test_a_commented_include_does_not_count(self):
        self.plant("src/people/rules.cpp", '// #include "cases/types.h"\n')
        self.assertEqual(check_layers.check(self.root), [])
