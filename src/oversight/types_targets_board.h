// SPDX-License-Identifier: MulanPSL-2.0
// The board of targets on any day, and the lists behind its figures.
#pragma once

#include "oversight/types_targets.h"

namespace ortoo::oversight {

// numerator ÷ denominator; `value` is absent where there is nothing to divide by.
struct Figure {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::optional<std::int64_t> value;
    TargetState state = TargetState::no_target;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("numerator", r.numerator);
        v("denominator", r.denominator);
        v("value", r.value, "thousandths, never rounded up to the target; absent: no statement");
        v("state", r.state);
    }
};

struct MonthFigure {
    std::string month;
    Figure figure;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("month", r.month, text(7, 7), "2026-11");
        v("figure", r.figure);
    }
};

struct TownFigure {
    UnitId unit;
    std::string name;
    Figure figure;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("name", r.name);
        v("figure", r.figure);
    }
};

struct TargetTile {
    Indicator indicator = Indicator::one_window_rate;
    FigureUnit unit = FigureUnit::share;
    std::optional<Target> target;
    bool current = true;
    CivilDate from;
    CivilDate to;
    Figure figure;
    std::vector<MonthFigure> months;
    std::vector<TownFigure> towns;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("indicator", r.indicator);
        v("unit", r.unit);
        v("target", r.target, "absent: nobody has set one");
        v("current", r.current, "the row of its indicator that counts on that day");
        v("from", r.from, "counted from");
        v("to", r.to, "to the end of this day");
        v("figure", r.figure);
        v("months", r.months, items(0, 12), "each month by itself, of current rows");
        v("towns", r.towns, items(0, 60), "of current rows, when the whole banner is shown");
    }
};

struct TargetQuery {
    std::optional<CivilDate> on = {};
    std::optional<UnitId> unit = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("on", r.on, "as it was at the end of this day; now when left out");
        v("unit", r.unit, "a town, or the banner; the widest the reader may see when left out");
    }
};

struct TargetBoard {
    CivilDate on;
    UnitId unit;
    std::string unit_name;
    std::optional<Instant> counted_to;
    std::int64_t waiting = 0;
    std::vector<TargetTile> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("on", r.on);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("counted_to", r.counted_to, "the last entry of the ledger that is counted");
        v("waiting", r.waiting, "entries of the ledger that are not counted yet");
        v("rows", r.rows, items(0, 200), "every row that has begun, and what has no target");
    }
};

// --- the cases behind a figure
enum class Behind { all, hit, rest };
inline constexpr std::array behind_names{
    std::pair{Behind::all, std::string_view{"all"}},
    std::pair{Behind::hit, std::string_view{"hit"}},
    std::pair{Behind::rest, std::string_view{"rest"}},
};
constexpr const auto& names(Behind) {
    return behind_names;
}

struct BehindQuery {
    Indicator indicator = Indicator::one_window_rate;
    CivilDate from;
    CivilDate to;
    std::optional<UnitId> unit = {};
    std::optional<Behind> which = {};
    std::optional<std::string> item = {};
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("indicator", r.indicator);
        v("from", r.from);
        v("to", r.to);
        v("unit", r.unit, "a town, or the banner");
        v("which", r.which, "all of the denominator, those counted above, or the rest");
        v("item", r.item, text(1, 60), "this item only");
        v("page", r.page, number(0, 100000));
    }
};

struct BehindCase {
    std::string id;
    std::string number;
    std::string item;
    std::string item_name;
    UnitId town;
    CivilDate day;
    std::string source;
    std::string window_kind;
    Handover handover = Handover::none;
    std::int64_t corrections = 0;
    std::int64_t reentries = 0;
    std::int64_t trips = 0;
    bool hit = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id, "its page and its entries in the ledger");
        v("number", r.number);
        v("item", r.item);
        v("item_name", r.item_name);
        v("town", r.town);
        v("day", r.day, "of receipt or of its end, as the figure counts");
        v("source", r.source);
        v("window_kind", r.window_kind, "empty: not at a window, or nobody said which");
        v("handover", r.handover);
        v("corrections", r.corrections);
        v("reentries", r.reentries);
        v("trips", r.trips);
        v("hit", r.hit, "counted above the line");
    }
};

struct BehindList {
    std::vector<BehindCase> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, items(0, 50), "no names of people");
        v("page", r.page);
        v("more", r.more);
    }
};

}  // namespace ortoo::oversight
