// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}
Instant at(std::string_view text) {
    return parse_instant(text).value();
}

const std::vector<CalendarDay>& autumn() {
    static const std::vector<CalendarDay> days{
        {day("2026-09-20"), DayKind::workday, "国庆节"},
        {day("2026-09-25"), DayKind::holiday, "中秋"},
        {day("2026-10-01"), DayKind::holiday, "国庆节"},
        {day("2026-10-02"), DayKind::holiday, "国庆节"},
        {day("2027-01-01"), DayKind::holiday, "元旦"},
    };
    return days;
}

std::string faults(const std::string& rows) {
    std::string out;
    for (const CalendarFault& each :
         parse_extra_days("unit,date,kind,name,reason\n" + rows).report.faults) {
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}

}  // namespace

TEST_CASE("a day is changed only into what it is not") {
    const Calendar calendar(autumn());
    const auto code = [&](std::string_view date, DayKind kind) {
        const auto answer = check_change(calendar, day(date), kind);
        return answer ? std::string("ok") : answer.error().code;
    };
    CHECK(code("2026-09-24", DayKind::holiday) == "ok");
    CHECK(code("2026-09-25", DayKind::holiday) == "calendar.day_same");
    CHECK(code("2026-09-26", DayKind::holiday) == "calendar.day_same");  // a Saturday
    CHECK(code("2026-09-26", DayKind::workday) == "ok");
    CHECK(code("2026-09-25", DayKind::workday) == "ok");
    CHECK(code("2026-09-20", DayKind::workday) == "calendar.day_same");
    CHECK(code("2026-09-20", DayKind::holiday) == "ok");
}

TEST_CASE("a file of extra days is read whole or not at all") {
    const auto good = parse_extra_days(
        "unit,date,kind,name,reason\n150626104000,2026-08-03,holiday,那达慕,旗政府通知\n");
    CHECK(good.report.faults.empty());
    REQUIRE(good.lines.size() == 1);
    CHECK(good.lines.front().unit.text == "150626104000");
    CHECK(good.lines.front().day.reason == "旗政府通知");
    CHECK(faults("x,2026-13-01,off,,\n") ==
          "2 date not_a_date;2 kind unknown;2 name missing;2 reason missing;");
    CHECK(
        faults("x,2026-08-03,holiday,a,b\nx,2026-08-03,holiday,a,b\ny,2026-08-03,holiday,a,b\n") ==
        "3 date duplicate;");
    CHECK(faults("x,2026-08-03\n") == "2  columns;");
    CHECK(faults("") == "1  missing;");
    CHECK(parse_extra_days("date,kind\n").report.faults.front().code == "columns");
    CHECK(parse_extra_days("\"open").report.faults.front().code == "not_csv");
}

TEST_CASE("the alarm begins on its day and ends with the table") {
    const Calendar calendar(std::vector<CalendarDay>{{day("2026-10-01"), DayKind::holiday, "x"}});
    CHECK_FALSE(year_missing(calendar, day("2026-09-30"), 1001));
    CHECK(year_missing(calendar, day("2026-10-01"), 1001) == 2027);
    CHECK(year_missing(calendar, day("2026-12-31"), 1001) == 2027);
    CHECK(year_missing(calendar, day("2027-01-01"), 1001) == 2027);
    CHECK(year_missing(calendar, day("2026-09-01"), 901) == 2027);
    const Calendar both(autumn());
    CHECK_FALSE(year_missing(both, day("2026-12-31"), 1001));
    CHECK_FALSE(year_missing(both, day("2027-09-30"), 1001));
    CHECK(year_missing(both, day("2027-10-01"), 1001) == 2028);
}

TEST_CASE("after closing time: the same day, or the next working day where the rule says so") {
    OfficeHours late;
    late.late_next = true;
    const Calendar plain(autumn());
    const Calendar strict(autumn(), {}, {{day("2026-01-01"), late}});
    const struct {
        const char* at;
        const char* same;
        const char* next;
    } rows[] = {
        {"2026-09-24T10:00:00+08:00", "2026-09-24", "2026-09-24"},
        {"2026-09-24T00:30:00+08:00", "2026-09-24", "2026-09-24"},
        {"2026-09-24T17:29:59+08:00", "2026-09-24", "2026-09-24"},
        // Mid-autumn on Friday, then the weekend.
        {"2026-09-24T17:30:00+08:00", "2026-09-24", "2026-09-28"},
        {"2026-09-26T10:00:00+08:00", "2026-09-26", "2026-09-28"},
        {"2026-09-20T18:00:00+08:00", "2026-09-20", "2026-09-21"},  // a made-up Sunday
    };
    for (const auto& row : rows) {
        CAPTURE(row.at);
        CHECK(event_day(plain, at(row.at)) == day(row.same));
        CHECK(event_day(strict, at(row.at)) == day(row.next));
    }
    CHECK(due(strict, DayUnit::working_days, at("2026-09-24T18:00:00+08:00"), 1).date ==
          day("2026-09-29"));
    CHECK(due(plain, DayUnit::working_days, at("2026-09-24T18:00:00+08:00"), 1).date ==
          day("2026-09-28"));
}

TEST_CASE("a unit's number wins over the county's, the nearer unit over the farther") {
    const std::vector<SettingRow> rows{
        {Setting::transport_days, day("2026-01-01"), 1, ""},
        {Setting::transport_days, day("2026-06-01"), 2, ""},
        {Setting::transport_days, day("2026-01-01"), 3, "150626.104."},
        {Setting::transport_days, day("2026-09-01"), 4, "150626.104.213."},
        {Setting::late_next, day("2026-02-01"), 1, "150626.104."},
        {Setting::office_close, day("2026-03-01"), 1080, ""},
    };
    const auto value = [&](std::string_view path, std::string_view date) {
        const SettingRow* row = in_force(rows, Setting::transport_days, path, day(date));
        return row != nullptr ? row->value : -1;
    };
    CHECK(value("", "2025-12-31") == -1);
    CHECK(value("", "2026-05-31") == 1);
    CHECK(value("150626.103.", "2026-06-01") == 2);
    CHECK(value("150626.104.", "2026-06-01") == 3);
    CHECK(value("150626.104.213.", "2026-08-31") == 3);
    CHECK(value("150626.104.213.", "2026-09-01") == 4);
    const auto county = hours_of(rows);
    REQUIRE(county.size() == 1);
    CHECK(county.front().hours.close == 1080);
    CHECK_FALSE(county.front().hours.late_next);
    const auto town = hours_of(rows, "150626.104.213.");
    REQUIRE(town.size() == 2);
    CHECK(town[0].hours.late_next);
    CHECK(town[0].hours.close == 1050);
    CHECK(town[1].hours.late_next);
    CHECK(town[1].hours.close == 1080);
    CHECK_FALSE(day_of_year(2027, 229));
    CHECK(day_of_year(2027, 1001) == day("2027-10-01"));
    CHECK(check_setting(Setting::alarm_from, 931).error().code == "setting.out_of_range");
    CHECK(check_setting(Setting::alarm_from, 930));
}

TEST_CASE("a name or a reason is words, and not more than fit") {
    std::string fifty;
    std::string two_hundred;
    for (int i = 0; i < 200; ++i) {
        fifty += i < 50 ? "节" : "";
        two_hundred += "因";
    }
    CHECK(faults("x,2026-08-03,holiday," + fifty + "," + two_hundred + "\n").empty());
    CHECK(faults("x,2026-08-03,holiday," + fifty + "节," + two_hundred + "因\n") ==
          "2 name too_long;2 reason too_long;");
    CHECK(faults("x,2026-08-03,holiday,\xC4\xE0\xB4\xEF,b\n") == "2 name not_utf8;");  // GB 18030
}

TEST_CASE("what has no rows, no letters or no columns is told from what has faults in its rows") {
    CHECK(parse_extra_days("").report.faults.front().code == "columns");
    CHECK(parse_extra_days("").lines.empty());
    const auto odd = parse_extra_days("unit,date,kind,name,reason\nx,2026-08-03,off,a,b\n");
    CHECK(odd.report.faults.front().field == "kind");
    CHECK(odd.lines.empty());  // what it is, is not guessed
}

TEST_CASE("a day of the alarm that the year does not have raises none") {
    const Calendar calendar(std::vector<CalendarDay>{{day("2026-10-01"), DayKind::holiday, "x"}});
    CHECK_FALSE(year_missing(calendar, day("2026-12-31"), 229));
}

}  // namespace ortoo::duty
