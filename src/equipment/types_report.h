// SPDX-License-Identifier: MulanPSL-2.0
// What stands at each unit, and how much of its opening time it could work (R39–R42).
#pragma once

#include "equipment/types_fault.h"

namespace ortoo::equipment {

struct UnitEquipment {
    UnitId unit;
    std::string unit_name;
    Level level = Level::station;
    bool complete = false;
    std::vector<KindCount> kinds;
    std::vector<Network> networks;
    std::int64_t faults_open = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("level", r.level);
        v("complete", r.complete, "enough of every kind works");
        v("kinds", r.kinds, "those that are needed or there");
        v("networks", r.networks);
        v("faults_open", r.faults_open);
    }
};

struct EquipmentQuery {
    UnitId unit;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "this unit and all below it");
    }
};

struct EquipmentReport {
    std::vector<UnitEquipment> rows;
    std::int64_t complete = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "every centre and station, in the order of the units");
        v("complete", r.complete, "how many of them");
    }
};

struct MonthQuery {
    UnitId unit;
    CivilDate month;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "this unit and all below it");
        v("month", r.month, "any day of it");
    }
};

struct Availability {
    UnitId unit;
    std::string unit_name;
    std::int64_t open_minutes = 0;
    std::int64_t down_minutes = 0;
    std::int64_t faults = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("open_minutes", r.open_minutes, "office hours of the month's working days, up to now");
        v("down_minutes", r.down_minutes, "of them, while a fault was not repaired");
        v("faults", r.faults, "not repaired at some time of the month");
    }
};

struct AvailabilityReport {
    std::vector<Availability> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "every centre and station, in the order of the units");
    }
};

}  // namespace ortoo::equipment
