// SPDX-License-Identifier: MulanPSL-2.0
// 三级联动 (R59): an agent asks up, the town passes on to the banner, the banner hands down; each
// rung has its clock, and what nobody answers climbs by itself.
#pragma once

#include "oversight/types_supervision.h"

namespace ortoo::oversight {

enum class MoveHow { passed_up, handed_down, climbed };
inline constexpr std::array move_how_names{
    std::pair{MoveHow::passed_up, std::string_view{"passed_up"}},
    std::pair{MoveHow::handed_down, std::string_view{"handed_down"}},
    std::pair{MoveHow::climbed, std::string_view{"climbed"}},  // nobody answered in time
};
constexpr const auto& names(MoveHow) {
    return move_how_names;
}

// One row of `supervision_moves`.
struct SupervisionMove {
    std::int64_t number = 0;
    MoveHow how = MoveHow::passed_up;
    Instant at;
    std::string by_name;
    std::string from_name;
    std::string to_name;
    std::string words;  // sealed in the database
    CivilDate reply_due;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number, "from 1");
        v("how", r.how);
        v("at", r.at);
        v("by_name", r.by_name, "empty: nobody, the time ran out");
        v("from_name", r.from_name, "the unit that had it");
        v("to_name", r.to_name, "the unit that has to answer since");
        v("words", r.words);
        v("reply_due", r.reply_due, "the last day to answer, there");
    }
};

struct HelperUnit {
    UnitId id;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
    }
};

struct SupervisionMoves {
    std::vector<SupervisionMove> rows;
    std::vector<HelperUnit> units;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "in their order");
        v("units", r.units, "to which this actor may hand it down");
    }
};

struct AskHelp {
    FoundKind subject_kind = FoundKind::order;
    std::string subject;
    std::string content;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("subject_kind", r.subject_kind);
        v("subject", r.subject, text(1, 64), "id of the order or case");
        v("content", r.content, text(2, 500), "what one cannot do alone");
    }
};

struct PassUp {
    SupervisionId id;
    std::int64_t version = 0;
    std::string content;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the cry for help");
        v.if_match(r.version);
        v("content", r.content, text(2, 500), "why it cannot be answered here");
    }
};

struct HandDown {
    SupervisionId id;
    std::int64_t version = 0;
    UnitId unit;
    std::string content;
    std::optional<std::int64_t> reply_days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the cry for help");
        v.if_match(r.version);
        v("unit", r.unit, "which is to answer: the village's town, or the bureau that decides");
        v("content", r.content, text(2, 500), "what is to be done");
        v("reply_days", r.reply_days, number(1, 30), "working days; the setting when absent");
    }
};

// The banner is the last rung.
inline constexpr RefusalCode supervision_no_rung{"supervision.no_rung", Kind::conflict};
// 督办 and 催办 stay where they were sent; only a cry for help moves.
inline constexpr RefusalCode supervision_fixed{"supervision.fixed", Kind::conflict};
// The unit has nothing to do with the matter.
inline constexpr RefusalCode supervision_unit{"supervision.unit_unfit", Kind::unprocessable};

}  // namespace ortoo::oversight
