// SPDX-License-Identifier: MulanPSL-2.0
// Whom an order is given to, and what the page says about why.
#include "orders/rules_dispatch.h"

#include <doctest/doctest.h>

#include "orders/types_said.h"

namespace ortoo::orders {

namespace {
Candidate agent(const char* name, std::int64_t open) {
    return {identity::StaffId{name}, name, "0477-1", open};
}

std::string why(const Candidate& only) {
    return choose_agent(std::vector<Candidate>{only}, village_on_duty)->reason.chinese();
}
}  // namespace

TEST_CASE("the reason names everything that spoke for the agent, and nothing else") {
    const Candidate plain = agent("其其格", 2);
    CHECK(why(plain) == "给其其格：本村在岗，手上 2 件");
    Candidate one = plain;
    one.stands_for = "苏和";
    CHECK(why(one) == "给其其格：本村在岗（替苏和），手上 2 件");
    one = plain;
    one.grid = true;
    CHECK(why(one) == "给其其格：本村在岗，管本网格，手上 2 件");
    one = plain;
    one.speaks = true;
    CHECK(why(one) == "给其其格：本村在岗，手上 2 件，会说蒙古语");
    one = plain;
    one.skilled = true;
    CHECK(why(one) == "给其其格：本村在岗，手上 2 件，熟悉这类事项");
    one = plain;
    one.metres = 1499;
    CHECK(why(one) == "给其其格：本村在岗，手上 2 件，相距约 1 公里");
    one.metres = 1500;
    CHECK(why(one) == "给其其格：本村在岗，手上 2 件，相距约 2 公里");
}

TEST_CASE("who answers for the grid is asked before the less loaded, and is not called so") {
    std::vector<Candidate> all{agent("a", 1), agent("b", 4)};
    all[1].grid = true;
    const auto choice = choose_agent(all, village_on_duty);
    REQUIRE(choice);
    CHECK(choice->agent.name == "b");
    CHECK(choice->reason.chinese() == "给b：本村在岗，管本网格，手上 4 件");
}

TEST_CASE("within one band of load the language decides, then the skill, the load, the way") {
    struct Row {
        const char* what;
        Candidate better;
        Candidate worse;
    };
    std::vector<Row> rows{
        {"speaks", agent("z", 2), agent("a", 0)},     {"skilled", agent("z", 2), agent("a", 0)},
        {"load", agent("z", 0), agent("a", 1)},       {"nearer", agent("z", 1), agent("a", 1)},
        {"smaller id", agent("a", 1), agent("z", 1)}, {"band", agent("z", 2), agent("a", 3)}};
    rows[0].better.speaks = true;
    rows[0].worse.skilled = true;
    rows[1].better.skilled = true;
    rows[2].better.metres = 9000;
    rows[3].better.metres = 100;
    rows[3].worse.metres = 200;
    rows[5].worse.speaks = true;
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const auto choice =
            choose_agent(std::vector<Candidate>{row.worse, row.better}, village_on_duty, 3);
        REQUIRE(choice);
        CHECK(choice->agent.id == row.better.id);
    }
}

TEST_CASE("who sits in the citizen's own unit is nearer than anybody of another") {
    std::vector<Candidate> all{agent("a", 1), agent("z", 1)};
    all[0].metres = 1;
    CHECK(choose_agent(all, village_on_duty)->agent.name == "z");
    all[0].metres = 0;  // next door: then the smaller id
    CHECK(choose_agent(all, village_on_duty)->agent.name == "a");
}

}  // namespace ortoo::orders
