// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_targets.h"

#include <algorithm>

namespace ortoo::oversight {

namespace {

using enum Measure;
constexpr std::array definitions{
    Definition{Indicator::one_window_rate, FigureUnit::share, comprehensive, at_window, true,
               mark::at_window, mark::comprehensive},
    Definition{Indicator::sector_window_rate, FigureUnit::share, sector, at_window, true,
               mark::at_window, mark::sector},
    Definition{Indicator::joined_window_rate, FigureUnit::share, comprehensive, at_window, true,
               mark::at_window, mark::comprehensive | mark::sector},
    Definition{Indicator::village_contact_rate, FigureUnit::share, village_only, ended, false,
               mark::ended, mark::village_only},
    Definition{Indicator::town_handover_rate, FigureUnit::share, handed_near, handed, false,
               mark::handed, mark::handed_near},
    Definition{Indicator::near_rate, FigureUnit::share, received, received, true, 0, 0},
    Definition{Indicator::trips_per_case, FigureUnit::per_case, trips, ended, false, mark::ended,
               mark::travelled},
    Definition{Indicator::corrections_per_case, FigureUnit::per_case, corrections, ended, false,
               mark::ended, mark::corrected},
    Definition{Indicator::reentries_per_case, FigureUnit::per_case, reentries, ended, false,
               mark::ended, mark::entered_again},
};

bool low_is_good(FigureUnit unit) {
    return unit == FigureUnit::per_case;
}

bool meets(FigureUnit unit, std::int64_t numerator, std::int64_t denominator, std::int64_t limit) {
    return low_is_good(unit) ? numerator * share_whole <= limit * denominator
                             : numerator * share_whole >= limit * denominator;
}

bool replaced(std::span<const Target> rows, const Target& row, CivilDate on) {
    return std::ranges::any_of(
        rows, [&](const Target& each) { return each.replaces == row.id && each.since <= on; });
}

}  // namespace

const Definition& definition_of(Indicator indicator) {
    return *std::ranges::find(definitions, indicator, &Definition::indicator);
}

std::optional<std::int64_t> value_of(FigureUnit unit, std::int64_t numerator,
                                     std::int64_t denominator) {
    if (denominator <= 0) {
        return std::nullopt;
    }
    const std::int64_t up = low_is_good(unit) ? denominator - 1 : 0;
    return (numerator * share_whole + up) / denominator;
}

TargetState state_of(const Target& target, std::int64_t numerator, std::int64_t denominator,
                     CivilDate on) {
    const FigureUnit unit = definition_of(target.indicator).unit;
    if (on < target.from) {
        return TargetState::not_begun;
    }
    if (denominator <= 0) {
        return TargetState::no_statement;
    }
    if (meets(unit, numerator, denominator, target.value)) {
        return TargetState::reached;
    }
    if (target.due < on) {
        return TargetState::missed;
    }
    const std::int64_t near =
        low_is_good(unit) ? target.value + target.margin : target.value - target.margin;
    return meets(unit, numerator, denominator, near) ? TargetState::on_the_way
                                                     : TargetState::behind;
}

Figure figure_of(const Definition& what, const Measures& sums) {
    Figure out;
    out.numerator = sums[what.numerator];
    if (what.indicator == Indicator::joined_window_rate) {
        out.numerator += sums[Measure::sector];
    }
    out.denominator = sums[what.denominator];
    out.value = value_of(what.unit, out.numerator, out.denominator);
    out.state = TargetState::no_target;
    return out;
}

Figure with_state(Figure figure, const std::optional<Target>& target, CivilDate on) {
    if (target) {
        figure.state = state_of(*target, figure.numerator, figure.denominator, on);
    }
    return figure;
}

std::vector<Target> in_force(std::span<const Target> rows, CivilDate on) {
    std::vector<Target> out;
    for (const Target& each : rows) {
        if (each.since <= on && !replaced(rows, each, on)) {
            out.push_back(each);
        }
    }
    std::ranges::sort(out, [](const Target& a, const Target& b) {
        return std::tie(a.indicator, a.due, a.id.text) < std::tie(b.indicator, b.due, b.id.text);
    });
    return out;
}

std::optional<TargetId> current_of(std::span<const Target> in_force, Indicator what, CivilDate on) {
    const Target* best = nullptr;
    for (const Target& each : in_force) {  // by due: the first that still runs, else the last
        if (each.indicator == what && (best == nullptr || best->due < on)) {
            best = &each;
        }
    }
    return best != nullptr ? std::optional(best->id) : std::nullopt;
}

Result<Target> checked(const SetTarget& in, std::span<const Target> rows, CivilDate today) {
    const Definition& what = definition_of(in.indicator);
    if (in.due < in.from) {
        return refuse(target_dates, "due");
    }
    if (what.unit == FigureUnit::share && in.value > share_whole) {
        return refuse(target_value, "value");
    }
    if (in.replaces) {
        const auto old = std::ranges::find(rows, *in.replaces, &Target::id);
        if (old == rows.end()) {
            return refuse(target_unknown, "replaces");
        }
        if (old->indicator != in.indicator) {
            return refuse(target_other, "replaces");
        }
        if (replaced(rows, *old, today)) {
            return refuse(target_replaced, "replaces");
        }
    }
    for (const Target& each : rows) {
        const bool same = each.indicator == in.indicator && each.due == in.due;
        if (same && in.replaces != each.id && !replaced(rows, each, today)) {
            return refuse(target_exists, "due", {{"due", to_text(in.due)}});
        }
    }
    Target out;
    out.indicator = in.indicator;
    out.value = in.value;
    out.margin = in.margin.value_or(margin_plan);
    out.top = in.indicator == Indicator::near_rate ? in.top.value_or(top_plan) : 0;
    out.from = in.from;
    out.due = in.due;
    out.source = in.source;
    out.since = today;
    out.replaces = in.replaces;
    return out;
}

}  // namespace ortoo::oversight
