// SPDX-License-Identifier: MulanPSL-2.0
// What a supervisor looks for and at. The board and targets come with a later issue.
#pragma once

#include <array>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"
#include "cases/types_view.h"
#include "duty/types.h"

namespace ortoo::oversight {

enum class FoundKind { order, item_case };
inline constexpr std::array found_kind_names{
    std::pair{FoundKind::order, std::string_view{"order"}},
    std::pair{FoundKind::item_case, std::string_view{"case"}},
};
constexpr const auto& names(FoundKind) {
    return found_kind_names;
}

struct Find {
    std::string words;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("q", r.words, text(1, 50),
          "number of an order, case or mandate, or a name or its beginning");
    }
};

struct FoundRow {
    FoundKind kind = FoundKind::item_case;
    std::string id;
    std::string number;
    std::string item_name;
    std::string applicant_name;
    std::string unit_name;
    std::string state;
    duty::Light light;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("id", r.id);
        v("number", r.number);
        v("item_name", r.item_name);
        v("applicant_name", r.applicant_name);
        v("unit_name", r.unit_name);
        v("state", r.state);
        v("light", r.light);
    }
};

struct FoundList {
    std::vector<FoundRow> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "at most 100, newest first within each kind");
    }
};

// One town, or the whole banner. Every count stops at 1,000, so that it costs the same in a county
// of any size; the board of a later issue keeps exact figures.
struct SummaryRow {
    UnitId unit;
    std::string unit_name;
    std::int64_t received = 0;
    std::int64_t correction = 0;
    std::int64_t open = 0;
    std::int64_t overdue = 0;
    std::int64_t due_today = 0;
    std::int64_t ready = 0;
    std::int64_t deemed = 0;
    std::int64_t supervisions = 0;
    std::int64_t unanswered = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("received", r.received, "at the window, not yet accepted");
        v("correction", r.correction, "waiting for papers");
        v("open", r.open, "accepted, not yet decided");
        v("overdue", r.overdue, "open and past the promised day");
        v("due_today", r.due_today);
        v("ready", r.ready, "decided, not yet handed over");
        v("deemed", r.deemed, "视为受理: K1 ran out; of all time");
        v("supervisions", r.supervisions, "open 督办, 催办 and records");
        v("unanswered", r.unanswered, "of these, past their day");
    }
};

// The standing alarm about a year without a published table.
struct CalendarAlarm {
    std::int64_t year = 0;
    std::int64_t provisional = 0;
    std::string sentence;
    std::vector<SaidPart> said;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("year", r.year);
        v("provisional", r.provisional,
          "running clocks counted without that table; stops at 1,000");
        v("sentence", r.sentence, "for people, in Chinese");
        v("said", r.said, "the sentence in pieces, for another language");
    }
};

struct Summary {
    Instant at;
    std::vector<SummaryRow> rows;
    std::optional<CalendarAlarm> calendar;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("at", r.at);
        v("rows", r.rows, "one for each town-level unit in the actor's sight");
        v("calendar", r.calendar, "set while a year's table is missing");
    }
};

// The cases behind a figure of the summary.
struct TownQuery {
    UnitId unit;
    cases::Tab tab = cases::Tab::open;
    std::optional<duty::LightState> light = {};
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("tab", r.tab);
        v("light", r.light, "only this light");
        v("page", r.page, number(0, 1000));
    }
};

struct TownCases {
    UnitId unit;
    std::string unit_name;
    std::vector<cases::CaseBrief> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("rows", r.rows, "50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

}  // namespace ortoo::oversight
