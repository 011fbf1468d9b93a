// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/rules_coverage.h"

#include <doctest/doctest.h>

namespace ortoo::ratings {

namespace {
CivilDate day(std::string_view text) {
    return parse_date(text).value();
}
Tally sum(std::initializer_list<Tally> parts) {
    Tally out;
    for (const Tally& each : parts) {
        add_to(out, each);
    }
    return out;
}
}  // namespace

TEST_CASE("a month is known by its first day") {
    CHECK(month_of(day("2026-11-01")) == day("2026-11-01"));
    CHECK(month_of(day("2026-11-30")) == day("2026-11-01"));
    CHECK(month_of(day("2028-02-29")) == day("2028-02-01"));
}

TEST_CASE("satisfied are the first three levels of those that count") {
    Tally tally = sum({given(Level::very_satisfied), given(Level::satisfied),
                       given(Level::basically_satisfied), given(Level::dissatisfied),
                       given(Level::very_dissatisfied), given(Level::very_dissatisfied)});
    tally.invited = 10;
    tally.lapsed = 1;
    CoverageRow row = row_of("k", "n", tally);
    CHECK(row.counted == 6);
    CHECK(row.rated == 6);
    CHECK(row.waiting == 3);
    CHECK(row.satisfaction == 500);
    CHECK(row.tally.matters == 3);
    add_to(tally, uncounted(Level::very_dissatisfied));
    row = row_of("k", "n", tally);
    CHECK(row.counted == 5);
    CHECK(row.rated == 6);  // stays visible
    CHECK(row.waiting == 3);
    CHECK(row.satisfaction == 600);
    CHECK(row.tally.very_dissatisfied == 1);
}

TEST_CASE("where nobody rated there is no satisfaction, not a full or an empty one") {
    Tally tally;
    tally.invited = 4;
    CHECK_FALSE(row_of("k", "n", tally).satisfaction.has_value());
    add_to(tally, sum({given(Level::dissatisfied), uncounted(Level::dissatisfied)}));
    const CoverageRow row = row_of("k", "n", tally);
    CHECK_FALSE(row.satisfaction.has_value());
    CHECK(row.rated == 1);
    CHECK(row.waiting == 3);
}

TEST_CASE("each level has its own place, and only the last two are matters") {
    for (const auto& [level, name] : level_names) {
        CAPTURE(name);
        Tally tally = given(level);
        CHECK(level_in(tally, level) == 1);
        CHECK(row_of("k", "n", tally).counted == 1);
        CHECK((tally.matters == 1) ==
              (level == Level::dissatisfied || level == Level::very_dissatisfied));
    }
}

TEST_CASE("what everybody reads names no agent and keeps its denominators") {
    Tally tally = sum({given(Level::satisfied), given(Level::dissatisfied)});
    tally.invited = 3;
    tally.called_back = 1;
    const PublicRow row = public_row(row_of("k", "图克镇", tally));
    CHECK(row.name == "图克镇");
    CHECK(row.invited == 3);
    CHECK(row.rated == 2);
    CHECK(row.satisfaction == 500);
    CHECK(row.bad == 1);
    CHECK(row.called_back == 1);
}

}  // namespace ortoo::ratings
