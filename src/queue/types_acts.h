// SPDX-License-Identifier: MulanPSL-2.0
// What is asked of a hall, and of one ticket.
#pragma once

#include "queue/types_refusal.h"

namespace ortoo::queue {

struct HallAt {
    HallId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the hall");
    }
};

struct HallQuery {
    std::optional<UnitId> unit;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "halls of this unit only");
        v("page", r.page, number(0, 1000), "from 0; 50 a page");
    }
};

// --- taking a number
struct KioskTake {
    HallId hall;
    std::string kiosk;
    std::optional<GroupId> group;
    std::optional<std::string> item;
    std::optional<LaneReason> reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("kiosk", r.kiosk, text(8, 40), "the hall's kiosk code");
        v("group", r.group, "or an item");
        v("item", r.item, text(1, 60), "the catalogue's id; its group is found");
        v("reason", r.reason, "why the priority lane; no proof is asked");
    }
};

struct PhoneTake {
    HallId hall;
    std::optional<GroupId> group;
    std::optional<std::string> item;
    std::optional<LaneReason> reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("group", r.group, "or an item");
        v("item", r.item, text(1, 60), "the catalogue's id; its group is found");
        v("reason", r.reason, "why the priority lane; no proof is asked");
    }
};

struct StaffTake {
    HallId hall;
    TicketOrigin origin = TicketOrigin::clerk;
    std::optional<GroupId> group;
    std::optional<std::string> item;
    std::optional<LaneReason> reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("origin", r.origin, "clerk, appointment or agent");
        v("group", r.group, "or an item");
        v("item", r.item, text(1, 60), "the catalogue's id; its group is found");
        v("reason", r.reason, "why the priority lane; no proof is asked");
    }
};

struct CallHelp {
    HallId hall;
    std::string kiosk;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("kiosk", r.kiosk, text(8, 40), "the hall's kiosk code");
    }
};

// --- a window's session
struct CounterAt {
    HallId hall;
    WindowId window;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v.path("window", r.window, "the window");
    }
};

struct TakeSeat {
    HallId hall;
    WindowId window;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v.path("window", r.window, "the window");
        v.if_match(r.version);
    }
};

// --- one ticket
struct TicketAct {
    TicketId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the ticket");
        v.if_match(r.version);
    }
};

struct Transfer {
    TicketId id;
    std::int64_t version = 0;
    std::optional<GroupId> group;
    std::optional<WindowId> window;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the ticket");
        v.if_match(r.version);
        v("group", r.group, "absent: the same group");
        v("window", r.window, "only this window may call it");
    }
};

struct AddCase {
    TicketId id;
    std::string item_case;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the ticket");
        v("case", r.item_case, text(10, 40), "the case that was received in this visit");
    }
};

struct TicketAt {
    TicketId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the ticket, which is the visit");
    }
};

struct FollowAt {
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("code", r.code, "as printed on the ticket");
    }
};

}  // namespace ortoo::queue
