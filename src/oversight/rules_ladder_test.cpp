// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_ladder.h"

#include <doctest/doctest.h>

namespace ortoo::oversight {

TEST_CASE("three rungs: village, town or bureau, banner") {
    CHECK(rung_of("150626.104.203.") == Rung::village);
    CHECK(rung_of("150626.104.203.9.") == Rung::village);
    CHECK(rung_of("150626.104.") == Rung::town);
    CHECK(rung_of("150626.B01.") == Rung::town);
    CHECK(rung_of("150626.") == Rung::banner);
    CHECK(rung_of("") == Rung::banner);
}

TEST_CASE("each rung leads to the next, and the banner to none") {
    CHECK(path_above("150626.104.203.") == "150626.104.");
    CHECK(path_above("150626.104.") == "150626.");
    CHECK(path_above("150626.").empty());
    CHECK(path_above("").empty());
}

TEST_CASE("only an open cry for help moves") {
    Supervision row;
    row.kind = SupervisionKind::help;
    CHECK(may_move(row).has_value());
    row.state = SupervisionState::answered;
    CHECK(may_move(row).error().code == "supervision.answered");
    for (const SupervisionKind kind :
         {SupervisionKind::order, SupervisionKind::urge, SupervisionKind::record}) {
        row.kind = kind;
        row.state = SupervisionState::open;
        CHECK(may_move(row).error().code == "supervision.fixed");
    }
}

}  // namespace ortoo::oversight
