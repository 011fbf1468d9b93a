// SPDX-License-Identifier: MulanPSL-2.0
// 八有 (R30): what every centre and station has, computed from records, with why not and who can
// mend it. The first four of 窗口、队伍、清单、指南 are the construction tasks of R8.
#pragma once

#include "base/said.h"
#include "equipment/types.h"
#include "outlets/types.h"
#include "oversight/types_regulation.h"

namespace ortoo::oversight {

enum class Have { window, agents, equipment, items, guides, responsibility, rules, ledgers };
inline constexpr std::array have_names{
    std::pair{Have::window, std::string_view{"window"}},
    std::pair{Have::agents, std::string_view{"agents"}},
    std::pair{Have::equipment, std::string_view{"equipment"}},
    std::pair{Have::items, std::string_view{"items"}},
    std::pair{Have::guides, std::string_view{"guides"}},
    std::pair{Have::responsibility, std::string_view{"responsibility"}},
    std::pair{Have::rules, std::string_view{"rules"}},
    std::pair{Have::ledgers, std::string_view{"ledgers"}},
};
constexpr const auto& names(Have) {
    return have_names;
}

enum class Mender { administrator, head, agent };  // who can mend it
inline constexpr std::array mender_names{
    std::pair{Mender::administrator, std::string_view{"administrator"}},
    std::pair{Mender::head, std::string_view{"head"}},
    std::pair{Mender::agent, std::string_view{"agent"}},
};
constexpr const auto& names(Mender) {
    return mender_names;
}

// What the columns of one place are computed from.
struct HaveFacts {
    std::int64_t help_windows = 0;
    bool working_day = true;
    std::int64_t agents = 0;   // hold the role there
    std::int64_t on_duty = 0;  // on the roster of the day and not away
    std::int64_t agents_needed = 1;
    std::vector<equipment::KindCount> kinds;
    std::int64_t items = 0;
    std::int64_t items_needed = 0;
    std::int64_t guides_behind = 0;  // whose standard has changed since
    bool list_published = false;     // of responsibilities
    std::int64_t unconfirmed = 0;
    std::vector<RegulationKind> rules_missing;
    std::int64_t log_entries = 0;  // of its agents in `ledger_days`
};

struct HaveCell {
    Have have = Have::window;
    bool met = false;
    std::string sentence;
    std::vector<SaidPart> said;
    Mender mender = Mender::head;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("have", r.have);
        v("met", r.met);
        v("sentence", r.sentence, text(0, 500), "what it is computed from, in Chinese");
        v("said", r.said, items(0, 40), "the sentence in pieces, for another language");
        v("mender", r.mender, "who can mend it");
    }
};

struct HaveRow {
    UnitId unit;
    std::string unit_name;
    equipment::Level level = equipment::Level::station;
    outlets::Tag tag = outlets::Tag::none;
    std::int64_t met = 0;
    std::vector<HaveCell> cells;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("level", r.level);
        v("tag", r.tag);
        v("met", r.met, number(0, 8), "of eight");
        v("cells", r.cells, items(0, 8), "all eight, in one order");
    }
};

struct HaveColumn {
    Have have = Have::window;
    std::int64_t met = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("have", r.have);
        v("met", r.met, "places that have it");
    }
};

struct HavesQuery {
    UnitId unit;
    std::optional<CivilDate> day = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "this unit and all below it");
        v("day", r.day, "as it was that evening; now when left out");
    }
};

struct HavesBoard {
    CivilDate day;
    bool kept = false;
    std::int64_t complete = 0;
    std::vector<HaveColumn> columns;
    std::vector<HaveRow> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("day", r.day);
        v("kept", r.kept, "false: computed now");
        v("complete", r.complete, "places that have all eight");
        v("columns", r.columns);
        v("rows", r.rows, "every centre and station, in the order of the units");
    }
};

inline constexpr RefusalCode haves_not_kept{"haves.not_kept", Kind::not_found};

}  // namespace ortoo::oversight
