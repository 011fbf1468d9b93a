// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_standing.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace ortoo::oversight {

namespace {
CivilDate day(const char* text) {
    return parse_date(text).value();
}
}  // namespace

TEST_CASE("the plan asks for the work rules, five systems and the green channel") {
    const auto needs = rule_needs({}, day("2026-11-18"));
    CHECK(needs.size() == 7);
    CHECK(std::ranges::all_of(needs, &RuleNeed::required));
    const std::vector held{RegulationKind::help_work,  RegulationKind::first_asked,
                           RegulationKind::one_notice, RegulationKind::time_limit,
                           RegulationKind::booking,    RegulationKind::other};
    CHECK(missing_rules(needs, held) ==
          std::vector{RegulationKind::home_visit, RegulationKind::green_channel});
    CHECK(missing_rules(needs, {}).size() == 7);
}

TEST_CASE("a rule is required from its day on, and the newest row that has begun wins") {
    const std::vector<RuleNeed> changes{
        {RegulationKind::booking, false, day("2026-11-20")},
        {RegulationKind::booking, true, day("2027-01-01")},
    };
    const auto missing = [&](const char* on) {
        const auto all = missing_rules(rule_needs(changes, day(on)), {});
        return std::ranges::count(all, RegulationKind::booking);
    };
    CHECK(missing("2026-11-19") == 1);
    CHECK(missing("2026-11-20") == 0);
    CHECK(missing("2026-12-31") == 0);
    CHECK(missing("2027-01-01") == 1);
}

TEST_CASE("levels are counted apart; bureaus hold none") {
    const std::vector<UnitRules> rows{
        {UnitId{"1"}, "旗", RegulationLevel::banner, {}, {}},
        {UnitId{"2"}, "甲村", RegulationLevel::village, {}, {RegulationKind::booking}},
        {UnitId{"3"}, "乙村", RegulationLevel::village, {}, {}}};
    const auto levels = by_level(rows);
    REQUIRE(levels.size() == 2);
    CHECK(levels[0].complete == 1);
    CHECK(levels[1].units == 2);
    CHECK(levels[1].complete == 1);
    CHECK_FALSE(rules_level(outlets::UnitKind::bureau));
    CHECK(rules_level(outlets::UnitKind::zone) == RegulationLevel::town);
}

}  // namespace ortoo::oversight
