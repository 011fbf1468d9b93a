// SPDX-License-Identifier: MulanPSL-2.0
// Which rules every place must hold, and which it lacks (R25, R54).
#pragma once

#include "oversight/types_regulation.h"

namespace ortoo::oversight {

inline constexpr RefusalCode regulation_need_date{"regulation.need_date", Kind::unprocessable};
inline constexpr RefusalCode regulation_need_other{"regulation.need_other", Kind::unprocessable};
inline constexpr RefusalCode regulation_no_template{"regulation.no_template", Kind::unprocessable};
inline constexpr RefusalCode regulation_nothing_missing{"regulation.nothing_missing",
                                                        Kind::conflict};

struct RuleNeed {
    RegulationKind kind = RegulationKind::help_work;
    bool required = true;
    std::optional<CivilDate> from = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("required", r.required);
        v("from", r.from, "first day; left out: since the plan");
    }
};

struct SetRuleNeed {
    RegulationKind kind = RegulationKind::help_work;
    bool required = true;
    CivilDate from;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("required", r.required);
        v("from", r.from, "today or later");
    }
};

struct RuleNeeds {
    std::vector<RuleNeed> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "as they hold today");
    }
};

// One place on a day.
struct UnitRules {
    UnitId unit;
    std::string name;
    RegulationLevel level = RegulationLevel::village;
    std::vector<RegulationKind> held;
    std::vector<RegulationKind> missing;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("name", r.name);
        v("level", r.level);
        v("held", r.held, "in force");
        v("missing", r.missing, "empty: complete; else the place is red");
    }
};

struct LevelRules {
    RegulationLevel level = RegulationLevel::village;
    std::int64_t units = 0;
    std::int64_t complete = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("level", r.level);
        v("units", r.units);
        v("complete", r.complete);
    }
};

struct StandingQuery {
    UnitId unit;
    std::optional<CivilDate> day = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "this unit and all below it");
        v("day", r.day, "today when left out");
    }
};

struct RulesStanding {
    CivilDate day;
    std::vector<LevelRules> levels;
    std::vector<UnitRules> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("day", r.day);
        v("levels", r.levels);
        v("rows", r.rows, "by code");
    }
};

struct AdoptRules {
    UnitId unit;
    std::optional<RegulationKind> kind = {};
    bool open_to_all = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("kind", r.kind, "left out: each that is missing and that the banner has");
        v("public", r.open_to_all, "read without signing in");
    }
};

}  // namespace ortoo::oversight
