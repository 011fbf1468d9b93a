// SPDX-License-Identifier: MulanPSL-2.0
// What goes in and out of the calendar room.
#pragma once

#include "base/context.h"
#include "duty/types.h"

namespace ortoo::duty {

// A day off (or on) of one unit and all below it, e.g. the Nadam of a banner.
struct ExtraDay {
    std::string path;
    CalendarDay day;
    UnitId unit = {};
};

// One line of a file of extra days.
struct ExtraLine {
    std::int64_t row = 0;
    UnitId unit;
    CalendarDay day;
};

struct ImportCalendar {
    std::string csv;  // date,kind,name; every year named is replaced as a whole
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("csv", r.csv, text(1, 200000), "header date,kind,name; kind is holiday or workday");
    }
};

struct CalendarFault {
    std::int64_t row = 0;  // line of the file, the header is 1
    std::string field;
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("row", r.row, "line of the file, from 1");
        v("field", r.field);
        v("code", r.code,
          "missing, unknown, not_a_date, duplicate, workday_on_weekday, past, same, out_of_scope");
    }
};

struct CalendarReport {
    std::int64_t rows = 0;
    std::int64_t imported = 0;  // 0 when there is any fault: nothing is imported by half
    std::vector<std::int64_t> years;
    std::vector<CalendarFault> faults;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("imported", r.imported);
        v("years", r.years, "published by this file");
        v("faults", r.faults);
    }
};

struct CalendarQuery {
    std::optional<std::int64_t> year;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("year", r.year, number(1900, 2199), "this year when absent");
    }
};

struct CalendarYear {
    std::int64_t year = 0;
    bool published = false;
    std::vector<CalendarDay> days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("year", r.year);
        v("published", r.published, "false: due dates in this year are provisional");
        v("days", r.days, "holidays and made-up working days");
    }
};

enum class DayChange { holiday, workday, ordinary };
inline constexpr std::array day_change_names{
    std::pair{DayChange::holiday, std::string_view{"holiday"}},
    std::pair{DayChange::workday, std::string_view{"workday"}},
    std::pair{DayChange::ordinary, std::string_view{"ordinary"}},
};
constexpr const auto& names(DayChange) {
    return day_change_names;
}

struct EditDay {
    CivilDate date;
    DayChange change = DayChange::holiday;
    std::string name;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("date", r.date);
        v("change", r.change, "ordinary: it is again what its weekday says");
        v("name", r.name, text(1, 50), "the festival or event");
        v("reason", r.reason, text(2, 200), "shown to everybody; no personal data");
    }
};

struct AddExtraDay {
    UnitId unit;
    CivilDate date;
    DayKind kind = DayKind::holiday;
    std::string name;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit; it holds for all below it");
        v("date", r.date, "today or later");
        v("kind", r.kind);
        v("name", r.name, text(1, 50), "the festival or event");
        v("reason", r.reason, text(2, 200), "shown to everybody; no personal data");
    }
};

struct RemoveExtraDay {
    UnitId unit;
    CivilDate date;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit that has it for itself");
        v("date", r.date, "today or later");
        v("reason", r.reason, text(2, 200));
    }
};

struct ExtraQuery {
    UnitId unit;
    std::optional<std::int64_t> year;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("year", r.year, number(1900, 2199), "this year when absent");
    }
};

struct ExtraDayView {
    CalendarDay day;
    UnitId unit;
    std::string unit_name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("day", r.day);
        v("unit", r.unit, "which has it: the one asked for, or one above it");
        v("unit_name", r.unit_name);
    }
};

struct ExtraDayList {
    std::int64_t year = 0;
    std::vector<ExtraDayView> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("year", r.year);
        v("rows", r.rows, "of one year, by date");
    }
};

}  // namespace ortoo::duty
