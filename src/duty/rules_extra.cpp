// SPDX-License-Identifier: MulanPSL-2.0
// Days that are changed by hand: one of the county's table, or a unit's own.
#include <algorithm>
#include <set>

#include "base/text.h"
#include "duty/rules.h"

namespace ortoo::duty {

namespace {

constexpr std::size_t name_max = 50;
constexpr std::size_t reason_max = 200;

// What is wrong with these words; nullptr: nothing.
const char* wrong(std::string_view text, std::size_t max) {
    if (text.empty()) {
        return "missing";
    }
    if (!is_utf8(text)) {
        return "not_utf8";
    }
    return code_points(text) > max ? "too_long" : nullptr;
}

}  // namespace

Result<void> check_change(const Calendar& calendar, CivilDate date, DayKind kind) {
    if (calendar.is_working_day(date) == (kind == DayKind::workday)) {
        return refuse(calendar_day_same, "date");
    }
    return {};
}

ParsedExtra parse_extra_days(std::string_view csv) {
    ParsedExtra out;
    const auto rows = parse_csv(csv);
    if (!rows || rows->empty() ||
        rows->front() != std::vector<std::string>{"unit", "date", "kind", "name", "reason"}) {
        out.report.faults.push_back({1, "", rows ? "columns" : "not_csv"});
        return out;
    }
    std::set<std::pair<std::string, CivilDate>> seen;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const std::vector<std::string>& cells = (*rows)[i];
        const auto line = static_cast<std::int64_t>(i + 1);
        const auto fault = [&](const char* field, const char* code) {
            out.report.faults.push_back({line, field, code});
        };
        ++out.report.rows;
        if (cells.size() != 5) {
            fault("", "columns");
            continue;
        }
        const std::string unit(trim(cells[0]));
        const auto date = parse_date(trim(cells[1]));
        const auto kind = named<DayKind>(trim(cells[2]));
        const std::string name(trim(cells[3]));
        const std::string reason(trim(cells[4]));
        if (!date) {
            fault("date", "not_a_date");
        } else if (!seen.emplace(unit, *date).second) {
            fault("date", "duplicate");
        }
        if (!kind) {
            fault("kind", "unknown");
        }
        if (const char* code = wrong(name, name_max)) {
            fault("name", code);
        }
        if (const char* code = wrong(reason, reason_max)) {
            fault("reason", code);
        }
        if (date && kind) {
            out.lines.push_back({line, UnitId{unit}, {*date, *kind, name, reason}});
        }
    }
    if (out.lines.empty() && out.report.faults.empty()) {
        out.report.faults.push_back({1, "", "missing"});
    }
    return out;
}

std::optional<int> year_missing(const Calendar& calendar, CivilDate today,
                                std::int64_t alarm_from) {
    const int year = today.year();
    if (!calendar.published(year)) {
        return year;
    }
    const auto from = day_of_year(year, alarm_from);
    if (from && today >= *from && !calendar.published(year + 1)) {
        return year + 1;
    }
    return std::nullopt;
}

}  // namespace ortoo::duty
