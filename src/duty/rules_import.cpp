// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <set>

#include "base/text.h"
#include "duty/rules.h"

namespace ortoo::duty {

namespace {

constexpr std::size_t name_max = 50;

struct Reading {  // one line being read
    const std::vector<std::string>& cells;
    std::int64_t line;
    std::vector<CalendarFault>& faults;
    void fault(std::string field, std::string code) const {
        faults.push_back({line, std::move(field), std::move(code)});
    }
};

void read_day(const Reading& in, std::set<CivilDate>& seen, std::vector<CalendarDay>& days) {
    if (in.cells.size() != 3) {
        in.fault("", "columns");
        return;
    }
    CalendarDay day;
    const auto date = parse_date(trim(in.cells[0]));
    const auto kind = named<DayKind>(trim(in.cells[1]));
    day.name = std::string(trim(in.cells[2]));
    if (!date) {
        in.fault("date", "not_a_date");
    } else if (!seen.insert(*date).second) {
        in.fault("date", "duplicate");
    } else if (kind == DayKind::workday && date->weekday() <= 5) {
        // A weekday works anyway: the file is not what it says it is.
        in.fault("kind", "workday_on_weekday");
    }
    if (!kind) {
        in.fault("kind", "unknown");
    }
    if (day.name.empty()) {
        in.fault("name", "missing");
    } else if (!is_utf8(day.name)) {
        in.fault("name", "not_utf8");
    } else if (code_points(day.name) > name_max) {
        in.fault("name", "too_long");
    }
    if (date && kind) {
        day.date = *date;
        day.kind = *kind;
        days.push_back(std::move(day));
    }
}

}  // namespace

ParsedCalendar parse_calendar(std::string_view csv) {
    ParsedCalendar out;
    const auto rows = parse_csv(csv);
    if (!rows || rows->empty() ||
        rows->front() != std::vector<std::string>{"date", "kind", "name"}) {
        out.report.faults.push_back({1, "", rows ? "columns" : "not_csv"});
        return out;
    }
    std::set<CivilDate> seen;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        ++out.report.rows;
        read_day({(*rows)[i], static_cast<std::int64_t>(i + 1), out.report.faults}, seen, out.days);
    }
    if (out.days.empty() && out.report.faults.empty()) {
        out.report.faults.push_back({1, "", "missing"});
    }
    std::set<int> years;
    for (const CalendarDay& each : out.days) {
        years.insert(each.date.year());
    }
    out.report.years.assign(years.begin(), years.end());
    return out;
}

}  // namespace ortoo::duty
