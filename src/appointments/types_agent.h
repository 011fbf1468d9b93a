// SPDX-License-Identifier: MulanPSL-2.0
// An agent's own days: what he booked and comes along to, visits at homes, duty turns.
#pragma once

#include "appointments/types_book.h"
#include "visits/types.h"

namespace ortoo::appointments {

struct BookForOrder {
    orders::OrderId order;
    queue::HallId hall;
    std::optional<queue::GroupId> group;
    CivilDate day;
    std::int64_t minute = 0;
    bool accompany = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order, whose agent asks");
        v("hall", r.hall);
        v("group", r.group, "absent: the group of the order's item");
        v("day", r.day);
        v("minute", r.minute, number(0, 1439), "after midnight, as a slot says");
        v("accompany", r.accompany, "the agent comes along, and is busy then");
    }
};

enum class EntryKind { duty, visit, appointment };
inline constexpr std::array entry_kind_names{
    std::pair{EntryKind::duty, std::string_view{"duty"}},
    std::pair{EntryKind::visit, std::string_view{"visit"}},
    std::pair{EntryKind::appointment, std::string_view{"appointment"}},
};
constexpr const auto& names(EntryKind) {
    return entry_kind_names;
}

struct CalendarEntry {
    EntryKind kind = EntryKind::duty;
    std::int64_t from_minute = 0;
    std::int64_t to_minute = 0;
    std::optional<orders::OrderId> order;
    std::string order_number;
    std::string what;
    std::string who_masked;
    std::string where;
    std::string number;
    std::optional<visits::VisitState> visit_state;
    std::optional<AppointmentState> appointment_state;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("from_minute", r.from_minute, "after midnight; of a visit, its half day");
        v("to_minute", r.to_minute);
        v("order", r.order, "absent: a duty turn");
        v("order_number", r.order_number);
        v("what", r.what, "the item");
        v("who_masked", r.who_masked);
        v("where", r.where, "hall, or village of the visit");
        v("number", r.number, "of the appointment");
        v("visit_state", r.visit_state);
        v("appointment_state", r.appointment_state, "withdrawn and cancelled ones stay in sight");
    }
};

struct CalendarDay {
    CivilDate day;
    bool working = true;
    bool away = false;
    std::vector<CalendarEntry> entries;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("day", r.day);
        v("working", r.working, "by the calendar of the agent's unit");
        v("away", r.away, "said so, for today");
        v("entries", r.entries, "by time");
    }
};

struct Calendar {
    std::vector<CalendarDay> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "one for each day");
    }
};

struct CalendarQuery {
    std::optional<CivilDate> from;
    std::optional<std::int64_t> days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("from", r.from, "today when absent");
        v("days", r.days, number(1, 31), "7 when absent");
    }
};

// He comes along to another appointment, or is at somebody's home.
inline constexpr RefusalCode agent_busy{"appointment.agent_busy", Kind::conflict};
inline constexpr RefusalCode order_over{"appointment.order_over", Kind::conflict};

}  // namespace ortoo::appointments
