// SPDX-License-Identifier: MulanPSL-2.0
// Who is short of people (R35), and where no 综窗 clerk is placed (R9).
#pragma once

#include "duty/types_roster.h"

namespace ortoo::duty {

struct StaffingQuery {
    std::optional<UnitId> unit;
    std::optional<std::int64_t> days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "it and the units right below; the reader's own when absent");
        v("days", r.days, number(1, 31), "14 when absent");
    }
};

struct Shortage {
    CivilDate date;
    std::int64_t have = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("date", r.date);
        v("have", r.have, "agents on the roster that day");
    }
};

struct StaffingRow {
    UnitId unit;
    std::string unit_name;
    std::int64_t need = 1;
    std::int64_t agents = 0;
    std::int64_t clerks = 0;
    std::vector<Shortage> short_days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("need", r.need, "agents on duty each working day, at least (R35)");
        v("agents", r.agents, "who hold the role here");
        v("clerks", r.clerks, "综窗人员 placed here (R9)");
        v("short_days", r.short_days, "working days with too few");
    }
};

struct Staffing {
    std::vector<StaffingRow> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "by code of the unit");
    }
};

}  // namespace ortoo::duty
