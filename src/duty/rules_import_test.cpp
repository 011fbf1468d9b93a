// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

std::string faults(const std::string& rows) {
    std::string out;
    for (const CalendarFault& each : parse_calendar("date,kind,name\n" + rows).report.faults) {
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}

}  // namespace

TEST_CASE("a table of days is read with its years") {
    const auto parsed =
        parse_calendar("date,kind,name\n2026-01-01,holiday,元旦\n2027-01-02,workday,元旦\n");
    CHECK(parsed.report.faults.empty());
    CHECK(parsed.report.rows == 2);
    CHECK(parsed.report.years == std::vector<std::int64_t>{2026, 2027});
    REQUIRE(parsed.days.size() == 2);
    CHECK(parsed.days[1].kind == DayKind::workday);
}

TEST_CASE("every fault of a table is named with its line") {
    CHECK(faults("2026-02-30,holiday,春节\n") == "2 date not_a_date;");
    CHECK(faults("2026-1-1,holiday,元旦\n") == "2 date not_a_date;");
    CHECK(faults("2026-01-01,rest,元旦\n") == "2 kind unknown;");
    CHECK(faults("2026-01-01,holiday,\n") == "2 name missing;");
    CHECK(faults("2026-01-01,holiday,元旦\n2026-01-01,holiday,元旦\n") == "3 date duplicate;");
    CHECK(faults("2026-01-05,workday,元旦\n") == "2 kind workday_on_weekday;");  // a Monday
    CHECK(faults("2026-01-01,holiday\n") == "2  columns;");
    CHECK(faults("x,y,\n2026-01-01,holiday,元旦\n") ==
          "2 date not_a_date;2 kind unknown;2 name missing;");
    CHECK(faults("") == "1  missing;");
    CHECK(parse_calendar("day,kind\n").report.faults.front().code == "columns");
    CHECK(parse_calendar("date,kind,\"name\n").report.faults.front().code == "not_csv");
}

TEST_CASE("a name of a day is at most fifty characters, and an empty file is no table") {
    std::string fifty;
    for (int i = 0; i < 50; ++i) {
        fifty += "节";
    }
    CHECK(faults("2026-01-01,holiday," + fifty + "\n").empty());
    CHECK(faults("2026-01-01,holiday," + fifty + "节\n") == "2 name too_long;");
    CHECK(faults("2026-01-01,holiday,\xD4\xAA\xB5\xA9\n") == "2 name not_utf8;");  // GB 18030
    CHECK(parse_calendar("").report.faults.front().code == "columns");
    CHECK(parse_calendar("").days.empty());
}

}  // namespace ortoo::duty
