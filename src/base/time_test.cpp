// SPDX-License-Identifier: MulanPSL-2.0
#include "base/time.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace ortoo {

namespace {
CivilDate day(std::string_view text) {
    return parse_date(text).value();
}
Instant at(std::string_view text) {
    return parse_instant(text).value();
}
const CivilDate first = day("1900-01-01");
const CivilDate last = day("2199-12-31");
}  // namespace

TEST_CASE("a date is written and read back for every day of 1900 to 2199") {
    CivilDate before = first.plus_days(-1);
    for (CivilDate each = first; each <= last; each = each.plus_days(1)) {
        const auto back = parse_date(to_text(each));
        REQUIRE(back == each);
        REQUIRE(civil(each.year(), each.month(), each.day()) == each);
        REQUIRE(each.weekday() == before.weekday() % 7 + 1);
        before = each;
    }
}

TEST_CASE("known days fall on known weekdays") {
    CHECK(day("1970-01-01").days == 0);
    CHECK(day("1970-01-01").weekday() == 4);
    CHECK(day("2026-10-10").weekday() == 6);
    CHECK(day("2024-02-29").plus_days(1) == day("2024-03-01"));
    CHECK(day("1969-12-31").days == -1);
}

TEST_CASE("only YYYY-MM-DD of a real day in range is a date") {
    for (const char* each :
         {"", "2026-1-01", "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "1899-12-31",
          "2200-01-01", "2026/01/01", "20260101", "2026-01-01 ", " 2026-01-01", "2026-01-0x",
          "+026-01-01", "２026-01-01", "1900-02-29"}) {
        CAPTURE(each);
        CHECK_FALSE(parse_date(each));
    }
}

TEST_CASE("the local day begins at 16:00 UTC of the day before") {
    struct Row {
        const char* instant;
        const char* date;
        int minute;
    };
    for (const Row& row : {Row{"2026-09-30T15:59:59.999999Z", "2026-09-30", 1439},
                           Row{"2026-09-30T16:00:00Z", "2026-10-01", 0},
                           Row{"2026-09-30T23:59:59Z", "2026-10-01", 479},
                           Row{"2026-10-01T00:00:00Z", "2026-10-01", 480},
                           Row{"1969-12-31T15:59:59.999999Z", "1969-12-31", 1439},
                           Row{"1969-12-31T16:00:00Z", "1970-01-01", 0},
                           Row{"2026-10-01T07:59:00+08:00", "2026-10-01", 479}}) {
        CAPTURE(row.instant);
        CHECK(local_date(at(row.instant)) == day(row.date));
        CHECK(local_minute(at(row.instant)) == row.minute);
    }
    CHECK(local_start(day("2026-10-01")) == at("2026-09-30T16:00:00Z"));
    CHECK(local_end(day("2026-10-01")) == at("2026-10-01T23:59:59.999999+08:00"));
    CHECK(local_at(day("2026-10-01"), 510) == at("2026-10-01T08:30:00+08:00"));
}

TEST_CASE("an instant is written in the zone with microseconds and read from any offset") {
    CHECK(to_text(Instant{0}) == "1970-01-01T08:00:00.000000+08:00");
    CHECK(to_text(at("2026-07-01T12:34:56.789Z")) == "2026-07-01T20:34:56.789000+08:00");
    CHECK(at("2026-07-01T12:34:56.1234567Z").micros % micros_per_second == 123456);
    CHECK(at("2026-07-01T00:00:00-03:30") == at("2026-07-01T03:30:00z"));
    for (const char* each :
         {"", "2026-07-01", "2026-07-01T12:00:00", "2026-07-01 12:00:00Z", "2026-07-01T24:00:00Z",
          "2026-07-01T12:60:00Z", "2026-07-01T12:00:60Z", "2026-07-01T12:00:00.Z",
          "2026-07-01T12:00:00+0800", "2026-07-01T12:00:00+24:00", "2026-07-01T12:00:00Z ",
          "2026-02-30T12:00:00Z", "2026-07-01T12:00Z", "2026-07-01T12:00:00.5"}) {
        CAPTURE(each);
        CHECK_FALSE(parse_instant(each));
    }
}

TEST_CASE("any instant survives writing and reading, and lies inside its local day") {
    CHECK(rc::check([] {
        const Instant when{
            *rc::gen::inRange<std::int64_t>(local_start(first).micros, local_end(last).micros)};
        RC_ASSERT(parse_instant(to_text(when)) == when);
        const CivilDate date = local_date(when);
        RC_ASSERT(local_start(date) <= when);
        RC_ASSERT(when <= local_end(date));
        RC_ASSERT(local_at(date, local_minute(when)) <= when);
        RC_ASSERT(when < local_at(date, local_minute(when) + 1));
    }));
}

TEST_CASE("between midnight and eight the UTC day is the one before") {
    CHECK(rc::check([] {
        const CivilDate date{*rc::gen::inRange(first.days + 1, last.days)};
        const int minute = *rc::gen::inRange(0, 8 * 60);
        const Instant when = local_at(date, minute);
        RC_ASSERT(local_date(when) == date);
        RC_ASSERT(when.micros < date.days * micros_per_day);
    }));
}

TEST_CASE("no text crashes the readers of time") {
    CHECK(rc::check([](const std::string& text) {
        (void)parse_date(text);
        (void)parse_instant(text);
        (void)parse_instant("2026-07-01T12:00:00" + text);
    }));
}

}  // namespace ortoo
