// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/rules_at_once.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace ortoo::cases {

namespace {
Instant at(const char* text) {
    return parse_instant(text).value();
}
AtOnceFact fact(const char* unit, const char* received, const char* accepted, const char* decided) {
    AtOnceFact out;
    out.unit = {unit};
    out.unit_name = unit;
    out.item.received_at = at(received);
    out.accepted_at = at(accepted);
    out.item.decided_at = at(decided);
    return out;
}
}  // namespace

TEST_CASE("same session: one act accepts and decides, on the day of the receipt") {
    const char* nine = "2026-11-18T09:00:00+08:00";
    const char* later = "2026-11-18T09:20:00+08:00";
    const char* tomorrow = "2026-11-19T09:20:00+08:00";
    CHECK(same_session(fact("a", nine, later, later)));
    CHECK(told(fact("a", nine, later, later)).minutes == 20);
    CHECK_FALSE(same_session(fact("a", nine, nine, later)));
    CHECK_FALSE(same_session(fact("a", nine, tomorrow, tomorrow)));
    AtOnceFact open;
    open.item.received_at = at(nine);
    CHECK_FALSE(same_session(open));
    CHECK_FALSE(told(open).minutes);
}

TEST_CASE("share and median by unit and over all") {
    const std::vector<AtOnceFact> facts{
        fact("a", "2026-11-18T09:00:00+08:00", "2026-11-18T09:10:00+08:00",
             "2026-11-18T09:10:00+08:00"),
        fact("a", "2026-11-18T09:00:00+08:00", "2026-11-19T09:10:00+08:00",
             "2026-11-19T09:10:00+08:00"),
        fact("b", "2026-11-18T09:00:00+08:00", "2026-11-18T09:30:00+08:00",
             "2026-11-18T09:30:00+08:00")};
    const AtOnceReport report = at_once_report("2026-11", facts);
    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0].share == 50);
    CHECK(report.rows[0].minutes == 10);
    CHECK(report.rows[1].share == 100);
    CHECK(report.all.received == 3);
    CHECK(report.all.share == 66);
    CHECK(report.all.minutes == 10);
    CHECK_FALSE(at_once_report("2026-11", {}).all.minutes);
}

TEST_CASE("months are halves of open intervals that meet") {
    CHECK(month_of("2026-12")->to == month_of("2027-01")->from);
    CHECK(month_of("2026-13").error().code == "report.month");
    CHECK(month_of("novembr").error().code == "report.month");
}

TEST_CASE("the median is one of the values, with as many below as above") {
    rc::check([](std::vector<std::int32_t> raw) {
        const std::vector<std::int64_t> values(raw.begin(), raw.end());
        const auto middle = median(values);
        RC_ASSERT(middle.has_value() == !values.empty());
        if (middle) {
            const auto below = std::ranges::count_if(values, [&](auto v) { return v < *middle; });
            const auto above = std::ranges::count_if(values, [&](auto v) { return v > *middle; });
            RC_ASSERT(below * 2 <= static_cast<std::ptrdiff_t>(values.size()));
            RC_ASSERT(above * 2 <= static_cast<std::ptrdiff_t>(values.size()));
        }
    });
}

}  // namespace ortoo::cases
