// SPDX-License-Identifier: MulanPSL-2.0
// What goes in and out of the calendar room.
#pragma once

#include "duty/types.h"

namespace ortoo::duty {

// A day off (or on) of one unit and all below it, e.g. the Nadam of a banner.
struct ExtraDay {
    std::string path;
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
        v("code", r.code, "missing, unknown, not_a_date, duplicate, workday_on_weekday");
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

}  // namespace ortoo::duty
