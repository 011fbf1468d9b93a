// SPDX-License-Identifier: MulanPSL-2.0
// 目标 (R7, R10, R13, R16): what the plan asks for, by when; as rows, never as constants. A row is
// never changed: another one takes its place from a day on.
#pragma once

#include "base/context.h"
#include "base/result.h"
#include "oversight/types_counts.h"

namespace ortoo::oversight {

struct TargetTag {};
using TargetId = Id<TargetTag>;

// The formulas stand in docs/glossary.md.
enum class Indicator {
    one_window_rate,       // 一窗综办率
    sector_window_rate,    // 分领域综合一窗受理率
    joined_window_rate,    // 综合一窗受理率: both kinds together
    village_contact_rate,  // 办事不出村
    town_handover_rate,    // 领证不出镇
    near_rate,             // 高频事项就近办
    trips_per_case,        // 跑动次数
    corrections_per_case,  // 补正次数
    reentries_per_case,    // 重复提交次数
};
inline constexpr std::array indicator_names{
    std::pair{Indicator::one_window_rate, std::string_view{"one_window_rate"}},
    std::pair{Indicator::sector_window_rate, std::string_view{"sector_window_rate"}},
    std::pair{Indicator::joined_window_rate, std::string_view{"joined_window_rate"}},
    std::pair{Indicator::village_contact_rate, std::string_view{"village_contact_rate"}},
    std::pair{Indicator::town_handover_rate, std::string_view{"town_handover_rate"}},
    std::pair{Indicator::near_rate, std::string_view{"near_rate"}},
    std::pair{Indicator::trips_per_case, std::string_view{"trips_per_case"}},
    std::pair{Indicator::corrections_per_case, std::string_view{"corrections_per_case"}},
    std::pair{Indicator::reentries_per_case, std::string_view{"reentries_per_case"}},
};
constexpr const auto& names(Indicator) {
    return indicator_names;
}

enum class FigureUnit { share, per_case };  // thousandths of one, or of a time per case
inline constexpr std::array figure_unit_names{
    std::pair{FigureUnit::share, std::string_view{"share"}},
    std::pair{FigureUnit::per_case, std::string_view{"per_case"}},
};
constexpr const auto& names(FigureUnit) {
    return figure_unit_names;
}

enum class TargetState {
    reached,
    on_the_way,    // before its day, and not farther off than the margin
    behind,        // before its day, farther off
    missed,        // its day is over
    no_statement,  // nothing to divide by: neither good nor bad
    not_begun,
    no_target,
};
inline constexpr std::array target_state_names{
    std::pair{TargetState::reached, std::string_view{"reached"}},
    std::pair{TargetState::on_the_way, std::string_view{"on_the_way"}},
    std::pair{TargetState::behind, std::string_view{"behind"}},
    std::pair{TargetState::missed, std::string_view{"missed"}},
    std::pair{TargetState::no_statement, std::string_view{"no_statement"}},
    std::pair{TargetState::not_begun, std::string_view{"not_begun"}},
    std::pair{TargetState::no_target, std::string_view{"no_target"}},
};
constexpr const auto& names(TargetState) {
    return target_state_names;
}

inline constexpr std::int64_t value_max = 100000;  // a hundred times a case, or 10,000 %
inline constexpr std::int64_t share_whole = 1000;
inline constexpr std::int64_t top_plan = 50;  // high-frequency items, where a row says nothing
inline constexpr std::int64_t margin_plan = 50;

// One row of `targets`.
struct Target {
    TargetId id;
    Indicator indicator = Indicator::one_window_rate;
    std::int64_t value = 0;   // thousandths; at least it, or for times a case at most it
    std::int64_t margin = 0;  // so far off it is still on the way
    std::int64_t top = 0;     // near_rate: of so many high-frequency items
    CivilDate from;           // counted from this day
    CivilDate due;
    std::string source;
    CivilDate since;  // this row is in force from that day on
    std::optional<TargetId> replaces;
    std::string by;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("indicator", r.indicator);
        v("value", r.value, number(0, value_max), "thousandths: 800 is 80 %, or 0.8 times a case");
        v("margin", r.margin, number(0, value_max), "thousandths off that are still on the way");
        v("top", r.top, number(0, 500), "near_rate: of so many high-frequency items");
        v("from", r.from, "counted from this day");
        v("due", r.due);
        v("source", r.source, text(1, 300), "the sentence of the plan");
        v("since", r.since, "in force from this day on");
        v("replaces", r.replaces, "the row that it takes the place of");
        v("by", r.by, text(0, 100), "who set it; empty: the plan of 2023");
    }
};

struct SetTarget {
    Indicator indicator = Indicator::one_window_rate;
    std::int64_t value = 0;
    std::optional<std::int64_t> margin = {};
    std::optional<std::int64_t> top = {};
    CivilDate from;
    CivilDate due;
    std::string source;
    std::optional<TargetId> replaces = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("indicator", r.indicator);
        v("value", r.value, number(0, value_max), "thousandths: 800 is 80 %, or 0.8 times a case");
        v("margin", r.margin, number(0, value_max), "thousandths; 50 when left out");
        v("top", r.top, number(1, 500), "near_rate: of so many high-frequency items; 50");
        v("from", r.from, "counted from this day");
        v("due", r.due);
        v("source", r.source, text(2, 300), "the sentence that asks for it");
        v("replaces", r.replaces, "a row that this one takes the place of, from today");
    }
};

struct TargetList {
    std::vector<Target> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, items(0, 200), "all that ever were, the oldest first");
    }
};

inline constexpr std::string_view target_manage = "target.manage";
inline constexpr RefusalCode target_unknown{"target.unknown", Kind::not_found};
inline constexpr RefusalCode target_dates{"target.dates_wrong", Kind::unprocessable};
inline constexpr RefusalCode target_value{"target.value_wrong", Kind::unprocessable};
inline constexpr RefusalCode target_other{"target.other_indicator", Kind::unprocessable};
inline constexpr RefusalCode target_replaced{"target.replaced", Kind::conflict};
inline constexpr RefusalCode target_exists{"target.exists", Kind::conflict};
inline constexpr RefusalCode target_day{"target.day_ahead", Kind::unprocessable};
inline constexpr RefusalCode target_no_cases{"target.no_cases", Kind::unprocessable};

}  // namespace ortoo::oversight
