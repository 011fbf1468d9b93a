// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/rules_calendar.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <fstream>
#include <set>
#include <sstream>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}

std::string table() {
    std::ifstream file("data/holidays.csv");
    REQUIRE_MESSAGE(file, "run from the root of the repository");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

const Calendar& official() {
    static const Calendar calendar(parse_calendar(table()).days);
    return calendar;
}

// The plainest calendar there can be: sets and a walk from day to day.
struct Naive {
    std::set<CivilDate> holidays;
    std::set<CivilDate> workdays;
    [[nodiscard]] bool works(CivilDate date) const {
        return workdays.contains(date) || (date.weekday() <= 5 && !holidays.contains(date));
    }
    [[nodiscard]] CivilDate add(CivilDate date, std::int64_t n) const {
        while (n > 0) {
            date = date.plus_days(1);
            n -= works(date) ? 1 : 0;
        }
        return date;
    }
};

}  // namespace

TEST_CASE("working days follow the State Council's tables") {
    struct Vector {
        const char* start;
        std::int64_t n;
        const char* end;
    };
    // Counted by hand from the notices; the first eight stand in the domain study.
    const Vector vectors[] = {
        {"2026-09-18", 5, "2026-09-24"},  // Sunday 09-20 is made up for
        {"2026-09-28", 5, "2026-10-10"},  // a week off, then a working Saturday
        {"2026-09-28", 20, "2026-10-30"}, {"2026-02-13", 5, "2026-02-27"},
        {"2026-02-11", 3, "2026-02-14"},  // ends on a Saturday
        {"2026-04-30", 1, "2026-05-06"},  {"2026-06-18", 1, "2026-06-22"},
        {"2023-09-27", 5, "2023-10-10"},  // 10-07 and 10-08 count
        {"2026-01-01", 1, "2026-01-04"},  // begins on a holiday, ends on a working Sunday
        {"2026-11-20", 1, "2026-11-23"},  // over an ordinary weekend
        {"2025-12-31", 1, "2026-01-04"},  // over New Year
        {"2026-09-18", 0, "2026-09-18"},
    };
    for (const Vector& each : vectors) {
        CAPTURE(each.start);
        CAPTURE(each.n);
        const Due due = official().add_working_days(day(each.start), each.n);
        CHECK(to_text(due.date) == each.end);
        CHECK_FALSE(due.provisional);
    }
}

TEST_CASE("each day of 2026 that the notice names is what it says") {
    for (const char* holiday :
         {"2026-01-01", "2026-01-02", "2026-02-16", "2026-02-20", "2026-02-23", "2026-04-06",
          "2026-05-05", "2026-06-19", "2026-09-25", "2026-10-01", "2026-10-07"}) {
        CHECK_FALSE(official().is_working_day(day(holiday)));
        CHECK(official().is_holiday(day(holiday)));
    }
    for (const char* made_up :
         {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}) {
        CHECK(official().is_working_day(day(made_up)));
    }
    CHECK_FALSE(official().is_working_day(day("2026-11-22")));
    CHECK_FALSE(official().is_holiday(day("2026-11-22")));  // an ordinary Sunday
}

TEST_CASE("natural days end on a working day") {
    CHECK(official().add_natural_days(day("2026-09-18"), 5) == Due{day("2026-09-23"), false});
    CHECK(official().add_natural_days(day("2026-09-22"), 3) == Due{day("2026-09-28"), false});
    CHECK(official().add_natural_days(day("2026-09-21"), 10) == Due{day("2026-10-08"), false});
    CHECK(official().add_natural_days(day("2026-02-11"), 3) == Due{day("2026-02-14"), false});
    CHECK(official().add_natural_days(day("2026-02-14"), 0) == Due{day("2026-02-14"), false});
}

TEST_CASE("a due date is provisional when it runs into a year without a table") {
    CHECK(official().published(2026));
    CHECK_FALSE(official().published(2027));
    CHECK_FALSE(official().add_working_days(day("2026-12-30"), 1).provisional);
    CHECK(official().add_working_days(day("2026-12-31"), 1).provisional);
    CHECK(official().add_working_days(day("2026-12-21"), 20) == Due{day("2027-01-18"), true});
    CHECK(official().add_natural_days(day("2026-12-20"), 15).provisional);
    // Ends inside the published year, although the last day itself had to move.
    CHECK_FALSE(official().add_natural_days(day("2026-12-17"), 10).provisional);
    CHECK(Calendar().add_working_days(day("2026-09-18"), 1).provisional);
}

TEST_CASE("a unit's extra day off moves its own dates") {
    const auto parsed = parse_calendar(table());
    const std::vector<CalendarDay> extra{{day("2026-08-03"), DayKind::holiday, "那达慕"}};
    const Calendar banner(parsed.days, extra);
    CHECK(to_text(official().add_working_days(day("2026-07-31"), 1).date) == "2026-08-03");
    CHECK(to_text(banner.add_working_days(day("2026-07-31"), 1).date) == "2026-08-04");
    CHECK_FALSE(Calendar({}, extra).published(2026));
}

TEST_CASE("working days between two dates count the last and not the first") {
    CHECK(official().working_days_between(day("2026-09-18"), day("2026-09-24")) == 5);
    CHECK(official().working_days_between(day("2026-09-24"), day("2026-09-18")) == -5);
    CHECK(official().working_days_between(day("2026-09-30"), day("2026-10-07")) == 0);
    CHECK(official().working_days_between(day("2026-09-30"), day("2026-09-30")) == 0);
}

TEST_CASE("any calendar agrees with a walk from day to day") {
    CHECK(rc::check([] {
        const CivilDate base = day("2025-06-01");
        Naive naive;
        std::vector<CalendarDay> days;
        const auto marks = *rc::gen::container<std::map<int, bool>>(rc::gen::inRange(0, 400),
                                                                    rc::gen::arbitrary<bool>());
        for (const auto& [offset, works] : marks) {
            const CivilDate date = base.plus_days(offset);
            days.push_back({date, works ? DayKind::workday : DayKind::holiday, "x"});
            (works ? naive.workdays : naive.holidays).insert(date);
        }
        const Calendar calendar(days);
        const CivilDate start = base.plus_days(*rc::gen::inRange(-60, 460));
        const auto n = *rc::gen::inRange<std::int64_t>(0, 120);
        const CivilDate end = calendar.add_working_days(start, n).date;
        RC_ASSERT(to_text(end) == to_text(naive.add(start, n)));
        RC_ASSERT(calendar.working_days_between(start, end) == n);
        RC_ASSERT(calendar.working_days_between(end, start) == -n);
        const CivilDate natural = calendar.add_natural_days(start, n).date;
        const CivilDate plain = start.plus_days(static_cast<std::int32_t>(n));
        RC_ASSERT(to_text(natural) ==
                  to_text(n == 0 || naive.works(plain) ? plain : naive.add(plain, 1)));
        RC_ASSERT(calendar.is_working_day(start) == naive.works(start));
    }));
}

TEST_CASE("weeks are counted the same before 1900 as after") {
    const CivilDate monday = civil(1900, 1, 1).value();
    const Calendar plain;
    CHECK(plain.working_days_between(monday.plus_days(-7), monday) == 5);
    CHECK(plain.working_days_between(monday.plus_days(-700), monday.plus_days(7)) == 505);
    CHECK_FALSE(plain.is_working_day(monday.plus_days(-1)));  // a Sunday
    CHECK_FALSE(plain.is_working_day(monday.plus_days(-2)));
    CHECK(plain.is_working_day(monday.plus_days(-3)));
    CHECK(plain.add_working_days(monday.plus_days(-3), 1).date == monday);
}

}  // namespace ortoo::duty
