// SPDX-License-Identifier: MulanPSL-2.0
#include "outlets/rules_near.h"

#include <doctest/doctest.h>

namespace ortoo::outlets {

TEST_CASE("distances agree with known ones: a degree of latitude, and one of longitude at 60°") {
    CHECK(metres_between({0, 0}, {1'000'000, 0}) == 111'195);
    CHECK(metres_between({60'000'000, 0}, {60'000'000, 1'000'000}) == 55'597);
    CHECK(metres_between({38'600'000, 108'840'000}, {38'600'000, 108'840'000}) == 0);
    // Either way, and across the line where longitudes change sign.
    CHECK(metres_between({0, 179'500'000}, {0, -179'500'000}) == 111'195);
}

TEST_CASE("minutes are rounded up and never none") {
    CHECK(minutes_at(10'000, 40) == 15);
    CHECK(minutes_at(10'001, 40) == 16);
    CHECK(minutes_at(0, 40) == 1);
}

TEST_CASE("a point with hours is open inside them on its days; without hours nobody knows here") {
    Point bank;
    const auto at = [](const char* text) { return *parse_instant(text); };
    CHECK_FALSE(open_by_hours(bank, at("2026-11-18T10:00:00+08:00")).has_value());
    bank.weekdays = "12345";
    bank.open_from = 540;
    bank.open_to = 1020;
    CHECK(*open_by_hours(bank, at("2026-11-18T09:00:00+08:00")));
    CHECK_FALSE(*open_by_hours(bank, at("2026-11-18T08:59:00+08:00")));
    CHECK(*open_by_hours(bank, at("2026-11-18T16:59:00+08:00")));
    CHECK_FALSE(*open_by_hours(bank, at("2026-11-18T17:00:00+08:00")));
    CHECK_FALSE(*open_by_hours(bank, at("2026-11-21T10:00:00+08:00")));  // a Saturday
    for (auto part : {&Point::open_from, &Point::open_to}) {
        Point half = bank;  // half of the hours is no hours
        (half.*part).reset();
        CHECK_FALSE(open_by_hours(half, at("2026-11-18T10:00:00+08:00")).has_value());
    }
}

TEST_CASE("weekdays are digits from 1 to 7 in order, each once") {
    CHECK(weekdays_fit("1234567"));
    CHECK(weekdays_fit("6"));
    for (const char* bad : {"0", "8", "21", "11", "一"}) {
        CHECK_FALSE(weekdays_fit(bad));
    }
}

}  // namespace ortoo::outlets
