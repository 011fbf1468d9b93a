// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}
Instant at(const std::string& text) {
    return parse_instant(text + ":00+08:00").value();
}

const Calendar& calendar() {
    static const std::vector<CalendarDay> days{
        {day("2026-09-20"), DayKind::workday, "国庆节"},  // Sunday
        {day("2026-09-25"), DayKind::holiday, "中秋"},    // Friday
        {day("2026-10-10"), DayKind::workday, "国庆节"},  // Saturday
    };
    static const Calendar value(days);
    return value;
}

RosterRow weekly(const std::string& staff, std::int64_t weekday, std::int64_t from,
                 std::int64_t to) {
    return {{staff + std::to_string(weekday)}, {"v"}, {staff}, weekday, std::nullopt, from, to};
}

RosterRow dated(const std::string& staff, std::string_view date, std::int64_t from,
                std::int64_t to) {
    return {{staff + std::string(date)}, {"v"}, {staff}, 0, day(date), from, to};
}

std::vector<RosterRow> week(const std::string& staff) {
    std::vector<RosterRow> rows;
    for (std::int64_t weekday = 1; weekday <= 5; ++weekday) {
        rows.push_back(weekly(staff, weekday, 540, 720));
        rows.push_back(weekly(staff, weekday, 870, 1050));
    }
    return rows;
}

std::string who(std::span<const RosterRow> rows, const std::string& now) {
    std::string out;
    for (const RosterRow& each : rows_now(calendar(), rows, at(now))) {
        out += each.staff.text;
    }
    return out;
}

}  // namespace

TEST_CASE("who is on duty follows weekday, hour, holiday and made-up days") {
    const std::vector<RosterRow> rows = week("a");
    CHECK(who(rows, "2026-09-18T09:00") == "a");
    CHECK(who(rows, "2026-09-18T08:59") == "");
    CHECK(who(rows, "2026-09-18T12:00") == "");   // lunch
    CHECK(who(rows, "2026-09-19T10:00") == "");   // Saturday
    CHECK(who(rows, "2026-09-25T10:00") == "");   // holiday
    CHECK(who(rows, "2026-09-20T10:00") == "a");  // working Sunday: like Monday
    CHECK(who(rows, "2026-10-10T10:00") == "a");  // working Saturday: like Friday
}

TEST_CASE("a row for one date replaces the weekly ones of that date, even on a holiday") {
    std::vector<RosterRow> rows = week("a");
    rows.push_back(dated("b", "2026-09-18", 540, 1050));
    rows.push_back(dated("c", "2026-09-25", 600, 660));
    CHECK(who(rows, "2026-09-18T12:30") == "b");
    CHECK(who(rows, "2026-09-21T09:30") == "a");
    CHECK(who(rows, "2026-09-25T10:30") == "c");
}

TEST_CASE("a Saturday service is on duty but its minutes bind nobody") {
    std::vector<RosterRow> rows = week("a");
    rows.push_back(weekly("w", 6, 540, 720));
    CHECK(who(rows, "2026-09-19T10:00") == "w");
    CHECK(windows_on(calendar(), rows, day("2026-09-19")).empty());
}

TEST_CASE("who stays longest is asked first") {
    const std::vector<RosterRow> rows{weekly("a", 5, 540, 600), weekly("b", 5, 540, 720),
                                      weekly("c", 5, 540, 720)};
    CHECK(who(rows, "2026-09-18T09:10") == "bca");
}

TEST_CASE("roster minutes run inside the windows of working days") {
    const std::vector<RosterRow> rows = week("a");
    struct Row {
        const char* start;
        std::int64_t minutes;
        const char* end;
    };
    const Row table[] = {
        {"2026-09-18T09:00", 30, "2026-09-18T09:30"},
        {"2026-09-18T11:50", 30, "2026-09-18T14:50"},  // over lunch
        {"2026-09-18T11:30", 30, "2026-09-18T12:00"},  // the end itself counts
        {"2026-09-18T17:20", 30, "2026-09-20T09:20"},  // over Saturday to the working Sunday
        {"2026-09-18T23:00", 60, "2026-09-20T10:00"},
        {"2026-09-18T03:00", 60, "2026-09-18T10:00"},   // before opening
        {"2026-09-24T17:00", 120, "2026-09-28T10:30"},  // over the festival
        {"2026-09-18T10:00", 0, "2026-09-18T10:00"},
    };
    for (const Row& each : table) {
        CAPTURE(each.start);
        CHECK(to_text(add_roster_minutes(calendar(), rows, at(each.start), each.minutes)) ==
              to_text(at(each.end)));
    }
}

TEST_CASE("windows of two people are counted once where they overlap") {
    const std::vector<RosterRow> rows{weekly("a", 5, 540, 660), weekly("b", 5, 600, 720),
                                      weekly("c", 5, 800, 900)};
    CHECK(windows_on(calendar(), rows, day("2026-09-18")) ==
          std::vector<Window>{{540, 720}, {800, 900}});
}

TEST_CASE("without a roster office hours are taken, and so they are where a roster dries up") {
    CHECK(add_roster_minutes(calendar(), {}, at("2026-09-18T11:50"), 30) == at("2026-09-18T14:50"));
    const std::vector<RosterRow> once{dated("a", "2026-09-18", 540, 570)};
    CHECK(add_roster_minutes(calendar(), once, at("2026-09-18T09:00"), 20) ==
          at("2026-09-18T09:20"));
    // 10 minutes are left when its only window has passed; the next office hours are Sunday's.
    CHECK(add_roster_minutes(calendar(), once, at("2026-09-18T09:10"), 30) ==
          at("2026-09-20T09:10"));
}

TEST_CASE("more minutes never end sooner") {
    const std::vector<RosterRow> rows = week("a");
    CHECK(rc::check([&] {
        const Instant start = at("2026-09-14T00:00").plus_minutes(*rc::gen::inRange(0, 60000));
        const auto first = *rc::gen::inRange<std::int64_t>(0, 3000);
        const auto second = *rc::gen::inRange<std::int64_t>(1, 3000);
        const Instant one = add_roster_minutes(calendar(), rows, start, first);
        const Instant both = add_roster_minutes(calendar(), rows, start, first + second);
        RC_ASSERT(one < both);
        RC_ASSERT(to_text(add_roster_minutes(calendar(), rows, one, second)) == to_text(both));
    }));
}

TEST_CASE("a row must say one day, some hours, and not meet another of the same person") {
    const CivilDate today = day("2026-09-18");
    const std::vector<RosterRow> theirs{weekly("a", 1, 540, 720)};
    CHECK(check_row(weekly("a", 1, 720, 800), theirs, today));
    CHECK(check_row(weekly("a", 2, 540, 720), theirs, today));
    CHECK(check_row(weekly("a", 1, 700, 800), theirs, today).error().code == "roster.overlap");
    CHECK(check_row(weekly("a", 1, 720, 720), theirs, today).error().code ==
          "roster.hours_invalid");
    CHECK(check_row(weekly("a", 1, 720, 1441), theirs, today).error().code ==
          "roster.hours_invalid");
    CHECK(check_row(weekly("a", 0, 720, 800), theirs, today).error().code == "roster.day_invalid");
    CHECK(check_row(dated("a", "2026-09-17", 720, 800), theirs, today).error().code ==
          "roster.day_invalid");
    CHECK(check_row(dated("a", "2026-09-18", 720, 800), theirs, today));
}

TEST_CASE("away lasts until the end of the day") {
    const Instant said = at("2026-09-18T10:00");
    CHECK(away_now(PresenceState::away, said, at("2026-09-18T23:59")));
    CHECK_FALSE(away_now(PresenceState::away, said, at("2026-09-19T00:00")));
    CHECK_FALSE(away_now(PresenceState::present, said, said));
}

TEST_CASE("the sentence names who answers and until when") {
    CHECK(on_duty_words("巴图湾村", "其其格", at("2026-09-18T17:30"), false).chinese() ==
          "巴图湾村 其其格 在岗，到 17:30");
    CHECK(on_duty_words("无定河镇", "王强", at("2026-09-18T09:05"), true).chinese() ==
          "村里现在无人在岗，请找 无定河镇 王强，到 9:05");
    CHECK(on_duty_words("", "", std::nullopt, true).chinese() == "现在无人值班，请拨打 12345");
}

TEST_CASE(
    "two who begin together bind until the later goes, and who goes together is named by id") {
    const std::vector<RosterRow> rows{weekly("b", 5, 540, 720), weekly("a", 5, 540, 600),
                                      weekly("d", 5, 600, 720), weekly("c", 5, 540, 720)};
    CHECK(windows_on(calendar(), rows, day("2026-09-18")) == std::vector<Window>{{540, 720}});
    CHECK(who(rows, "2026-09-18T09:10") == "bca");
    CHECK(who(rows, "2026-09-18T11:00") == "bcd");
    const std::vector<RosterRow> turned(rows.rbegin(), rows.rend());
    CHECK(windows_on(calendar(), turned, day("2026-09-18")) == std::vector<Window>{{540, 720}});
    CHECK(who(turned, "2026-09-18T09:10") == "bca");
    CHECK(who(turned, "2026-09-18T11:00") == "bcd");
}

TEST_CASE("an office that is closed for longer than a month goes on where it opens again") {
    std::vector<CalendarDay> closed;
    for (std::int32_t i = 0; i < 45; ++i) {
        closed.push_back({day("2026-09-01").plus_days(i), DayKind::holiday, "停办"});
    }
    // From 1 September; 16 October is the first day after, a Friday.
    CHECK(add_roster_minutes(Calendar(closed), {}, at("2026-09-01T09:00"), 30) ==
          at("2026-10-16T09:30"));
}

TEST_CASE("windows stand in the order of the day, however the rows are stored") {
    const std::vector<RosterRow> rows{weekly("c", 5, 870, 1050), weekly("a", 5, 540, 600),
                                      weekly("b", 5, 660, 720)};
    CHECK(windows_on(calendar(), rows, day("2026-09-18")) ==
          std::vector<Window>{{540, 600}, {660, 720}, {870, 1050}});
    CHECK(add_roster_minutes(calendar(), rows, at("2026-09-18T09:00"), 90) ==
          at("2026-09-18T11:30"));
}

}  // namespace ortoo::duty
