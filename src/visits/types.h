// SPDX-License-Identifier: MulanPSL-2.0
// 上门: visits at a citizen's home, and what an agent did away from any network (R24, ADR 18).
#pragma once

#include "orders/types_acts.h"

namespace ortoo::visits {

struct VisitTag {};
using VisitId = Id<VisitTag>;

enum class VisitState { asked, agreed, arrived, finished, missed };
inline constexpr std::array visit_state_names{
    std::pair{VisitState::asked, std::string_view{"asked"}},
    std::pair{VisitState::agreed, std::string_view{"agreed"}},
    std::pair{VisitState::arrived, std::string_view{"arrived"}},
    std::pair{VisitState::finished, std::string_view{"finished"}},
    std::pair{VisitState::missed, std::string_view{"missed"}},  // nobody at home
};
constexpr const auto& names(VisitState) {
    return visit_state_names;
}

enum class DayPart { morning, afternoon };
inline constexpr std::array day_part_names{
    std::pair{DayPart::morning, std::string_view{"morning"}},
    std::pair{DayPart::afternoon, std::string_view{"afternoon"}},
};
constexpr const auto& names(DayPart) {
    return day_part_names;
}

enum class Reason { old_age, illness, disability, far_away, other };
inline constexpr std::array reason_names{
    std::pair{Reason::old_age, std::string_view{"old_age"}},
    std::pair{Reason::illness, std::string_view{"illness"}},
    std::pair{Reason::disability, std::string_view{"disability"}},
    std::pair{Reason::far_away, std::string_view{"far_away"}},
    std::pair{Reason::other, std::string_view{"other"}},
};
constexpr const auto& names(Reason) {
    return reason_names;
}

struct Slot {
    CivilDate date;
    DayPart part = DayPart::morning;
    bool operator==(const Slot&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("date", r.date);
        v("part", r.part);
    }
};

// One row of `visits`.
struct Visit {
    VisitId id;
    orders::OrderId order;
    std::int64_t version = 1;
    VisitState state = VisitState::asked;
    Reason reason = Reason::other;
    std::string place_sealed;
    Slot first;
    Slot second;
    std::optional<Slot> agreed;
    std::string agent;
    std::string agent_name;
    Instant asked_at;
    std::optional<Instant> arrived_at;  // 当时, corrected by the skew of the phone's clock
    std::optional<Instant> finished_at;
    std::string note;
};

struct AskVisit {
    orders::OrderId order;
    Reason reason = Reason::other;
    std::string place;
    Slot first;
    Slot second;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v("reason", r.reason, "why somebody has to come");
        v("place", r.place, text(2, 200), "how to find the house");
        v("first", r.first);
        v("second", r.second, "a second time that would do");
    }
};

enum class Which { first, second };
inline constexpr std::array which_names{
    std::pair{Which::first, std::string_view{"first"}},
    std::pair{Which::second, std::string_view{"second"}},
};
constexpr const auto& names(Which) {
    return which_names;
}

struct AgreeVisit {
    orders::OrderId order;
    std::int64_t version = 0;
    Which which = Which::first;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("which", r.which);
    }
};

struct ArriveVisit {
    orders::OrderId order;
    std::int64_t version = 0;
    std::optional<Instant> made_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("made_at", r.made_at, "as the phone thinks, its known skew taken off; absent: now");
    }
};

struct FinishVisit {
    orders::OrderId order;
    std::int64_t version = 0;
    bool met = true;
    std::optional<std::string> note;
    std::optional<Instant> made_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("met", r.met, "false: nobody was there");
        v("note", r.note, text(0, 300));
        v("made_at", r.made_at, "as the phone thinks, its known skew taken off; absent: now");
    }
};

struct VisitView {
    VisitId id;
    orders::OrderId order;
    std::int64_t version = 1;
    VisitState state = VisitState::asked;
    Reason reason = Reason::other;
    std::optional<std::string> place;
    Slot first;
    Slot second;
    std::optional<Slot> agreed;
    std::string agent_name;
    Instant asked_at;
    std::optional<Instant> arrived_at;
    std::optional<Instant> finished_at;
    std::string note;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("order", r.order);
        v("version", r.version);
        v("state", r.state);
        v("reason", r.reason);
        v("place", r.place, "told to the order's agent and its citizen only");
        v("first", r.first);
        v("second", r.second);
        v("agreed", r.agreed);
        v("agent_name", r.agent_name);
        v("asked_at", r.asked_at);
        v("arrived_at", r.arrived_at, "as the agent's phone said, its skew taken off");
        v("finished_at", r.finished_at);
        v("note", r.note);
        v("allowed", r.allowed, "what this actor may do now");
    }
};

struct VisitList {
    std::vector<VisitView> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first");
    }
};

inline constexpr RefusalCode visit_not_found{"visit.not_found", Kind::not_found};
inline constexpr RefusalCode visit_stale{"visit.stale", Kind::stale};  // version
inline constexpr RefusalCode visit_open_already{"visit.open_already", Kind::conflict};
inline constexpr RefusalCode visit_not_open{"visit.not_open", Kind::conflict};  // state
inline constexpr RefusalCode visit_over{"visit.order_over", Kind::conflict};
inline constexpr RefusalCode visit_date{"visit.date", Kind::unprocessable};
// The agent comes along to an appointment then.
inline constexpr RefusalCode visit_agent_busy{"visit.agent_busy", Kind::conflict};
inline constexpr RefusalCode visit_same_time{"visit.same_time", Kind::unprocessable};

}  // namespace ortoo::visits
