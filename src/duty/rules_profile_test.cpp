// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/rules_profile.h"

#include <doctest/doctest.h>

namespace ortoo::duty {

namespace {
const CivilDate today = *parse_date("2026-11-18");
AgentProfile badge(CivilDate until) {
    AgentProfile out;
    out.badge_code = "ABCDEFGH2345";
    out.badge_until = until;
    return out;
}
identity::Staff agent() {
    identity::Staff out;
    out.roles.push_back({identity::Role::agent, UnitId{"150626100203"}, "150626.100.203."});
    return out;
}
}  // namespace

TEST_CASE("a badge is valid to its last day, of an agent whose account is open") {
    CHECK(badge_state(badge(today), agent(), today) == BadgeState::valid);
    CHECK(badge_state(badge(today.plus_days(-1)), agent(), today) == BadgeState::expired);
    auto closed = agent();
    closed.state = identity::StaffState::disabled;
    CHECK(badge_state(badge(today), closed, today) == BadgeState::withdrawn);
    CHECK(badge_state(badge(today), identity::Staff{}, today) == BadgeState::withdrawn);
    CHECK(badge_state(AgentProfile{}, agent(), today) == BadgeState::unknown);
    AgentProfile endless = badge(today);
    endless.badge_until.reset();
    CHECK(badge_state(endless, agent(), today) == BadgeState::unknown);  // no end, no badge
}

TEST_CASE("short are working days with fewer different people than needed") {
    Shift one;
    one.staff.text = "a";
    Shift two;
    two.staff.text = "b";
    const std::vector<RosterDay> days{{today, 3, true, {one, one}},
                                      {today.plus_days(1), 4, true, {one, two}},
                                      {today.plus_days(3), 6, false, {}}};
    const auto found = shortages(days, 2);
    REQUIRE(found.size() == 1);
    CHECK(found[0].date == today);
    CHECK(found[0].have == 1);
    CHECK(shortages(days, 1).empty());
}

TEST_CASE("a code is read however it was typed") {
    CHECK(normal_badge_code(" abcd-efgh 2345") == "ABCDEFGH2345");
    CHECK(normal_badge_code(std::string(100, 'a')).size() == 40);
    CHECK(normal_badge_code("az~9") == "AZ~9");  // what is no letter stays, and finds no badge
}

}  // namespace ortoo::duty
