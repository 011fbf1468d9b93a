// SPDX-License-Identifier: MulanPSL-2.0
// Who was invited, who rated, how satisfied they were (R6, R28); what everybody may read.
#pragma once

#include "ratings/types.h"

namespace ortoo::ratings {

// Of one month, unit, item, agent and way. A rating counts for the month of its invitation.
struct Tally {
    std::int64_t invited = 0;
    std::int64_t lapsed = 0;
    std::int64_t very_satisfied = 0;
    std::int64_t satisfied = 0;
    std::int64_t basically_satisfied = 0;
    std::int64_t dissatisfied = 0;
    std::int64_t very_dissatisfied = 0;
    std::int64_t uncounted = 0;
    std::int64_t matters = 0;
    std::int64_t called_back = 0;
    bool operator==(const Tally&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("invited", r.invited);
        v("lapsed", r.lapsed, "nobody rated in time");
        v("very_satisfied", r.very_satisfied);
        v("satisfied", r.satisfied);
        v("basically_satisfied", r.basically_satisfied);
        v("dissatisfied", r.dissatisfied);
        v("very_dissatisfied", r.very_dissatisfied);
        v("uncounted", r.uncounted, "proven mistaken or malicious; in no rate");
        v("matters", r.matters, "ratings of the last two levels");
        v("called_back", r.called_back, "of them, reached");
    }
};

struct CountKey {
    CivilDate month;  // its first day
    std::string unit;
    std::string item;
    std::string agent;
    std::optional<Way> way = {};  // none: not yet a rating
    std::string unit_name = {};
    std::string unit_path = {};
    std::string item_name = {};
};

enum class By { unit, item, agent, month, way };
inline constexpr std::array by_names{
    std::pair{By::unit, std::string_view{"unit"}},
    std::pair{By::item, std::string_view{"item"}},
    std::pair{By::agent, std::string_view{"agent"}},
    std::pair{By::month, std::string_view{"month"}},
    std::pair{By::way, std::string_view{"way"}},
};
constexpr const auto& names(By) {
    return by_names;
}

struct CoverageQuery {
    UnitId unit;
    By by = By::unit;
    CivilDate from;
    CivilDate to;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "of this unit and all below it");
        v("by", r.by);
        v("from", r.from, "any day of the first month");
        v("to", r.to, "any day of the last month");
        v("page", r.page, number(0, 1000));
    }
};

struct CoverageRow {
    std::string key;
    std::string name;
    Tally tally;
    std::int64_t rated = 0;
    std::int64_t counted = 0;
    std::int64_t waiting = 0;
    std::optional<std::int64_t> satisfaction;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key, "id of the unit, item or agent; the month's first day; the way");
        v("name", r.name);
        Tally::fields(v, r.tally);
        v("rated", r.rated);
        v("counted", r.counted, "rated without the uncounted: what the satisfaction is a share of");
        v("waiting", r.waiting, "may still be rated");
        v("satisfaction", r.satisfaction,
          "the first three of five levels, per thousand of those counted; absent: nobody rated");
    }
};

struct Coverage {
    std::vector<CoverageRow> rows;
    CoverageRow total;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "by key, 50 a page");
        v("total", r.total, "of all pages");
        v("page", r.page);
        v("more", r.more);
    }
};

struct PublicQuery {
    CivilDate month;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("month", r.month, "any day of it");
        v("page", r.page, number(0, 100));
    }
};

// No names; an item that fewer than five rated is not shown.
struct PublicRow {
    std::string name;
    std::int64_t invited = 0;
    std::int64_t rated = 0;
    std::int64_t counted = 0;
    std::optional<std::int64_t> satisfaction;
    std::int64_t bad = 0;
    std::int64_t called_back = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name);
        v("invited", r.invited);
        v("rated", r.rated);
        v("counted", r.counted);
        v("satisfaction", r.satisfaction, "per thousand of those counted");
        v("bad", r.bad, "ratings of the last two levels");
        v("called_back", r.called_back, "of them, reached");
    }
};

struct PublicResults {
    CivilDate month;
    PublicRow total;
    std::vector<PublicRow> units;
    std::vector<PublicRow> items_shown;
    std::int64_t items_hidden = 0;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("month", r.month);
        v("total", r.total);
        v("units", r.units, "50 a page");
        v("items", r.items_shown, "the 50 most rated, each by five or more");
        v("items_hidden", r.items_hidden, "rated by fewer than five");
        v("page", r.page);
        v("more", r.more, "units");
    }
};

constexpr std::int64_t shown_from = 5;  // ratings of an item, before it is shown to everybody

}  // namespace ortoo::ratings
