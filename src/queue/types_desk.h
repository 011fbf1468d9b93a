// SPDX-License-Identifier: MulanPSL-2.0
// What clerks and heads see of a hall.
#pragma once

#include "queue/types_view.h"

namespace ortoo::queue {

struct TicketView {
    TicketId id;
    std::int64_t version = 1;
    std::string number;
    GroupId group;
    TicketState state = TicketState::waiting;
    TicketOrigin origin = TicketOrigin::kiosk;
    Lane lane = Lane::normal;
    std::optional<LaneReason> reason;
    std::string item;
    std::int64_t passes = 0;
    std::int64_t calls = 0;
    std::int64_t skip = 0;
    std::string window;
    Instant taken_at;
    std::optional<Instant> called_at;
    std::optional<Instant> served_at;
    std::optional<Instant> ended_at;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id, "also the id of the visit");
        v("version", r.version);
        v("number", r.number);
        v("group", r.group);
        v("state", r.state);
        v("origin", r.origin);
        v("lane", r.lane);
        v("reason", r.reason, "why the priority lane");
        v("item", r.item, "what it was taken for; empty: not said");
        v("passes", r.passes);
        v("calls", r.calls, "of the present calling");
        v("skip", r.skip, "others who are called first");
        v("window", r.window, "that called it last, as on the sign");
        v("taken_at", r.taken_at);
        v("called_at", r.called_at);
        v("served_at", r.served_at);
        v("ended_at", r.ended_at);
        v("allowed", r.allowed, "what this actor may do now");
    }
};

struct DeskView {
    HallId id;
    std::string name;
    std::optional<CounterRow> mine;
    std::optional<TicketView> in_hand;
    std::vector<TicketView> aside;
    std::vector<TicketView> waiting;
    std::int64_t waiting_count = 0;
    std::vector<BoardGroup> groups;
    std::vector<CounterRow> windows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("mine", r.mine, "the window this actor sits at");
        v("in_hand", r.in_hand, "called to it, or served there");
        v("aside", r.aside, "parked, at a bureau, missed");
        v("waiting", r.waiting, "the first 20 of the groups this window calls, in order of taking");
        v("waiting_count", r.waiting_count, "of those groups");
        v("groups", r.groups);
        v("windows", r.windows);
    }
};

struct VisitView : TicketView {
    std::vector<std::string> cases;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        TicketView::fields(v, r);
        v("cases", r.cases, "ids of the cases received in this visit");
    }
};

struct VisitOfCase {
    std::string item_case;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item_case, "the case");
    }
};

struct DayQuery {
    HallId id;
    std::optional<CivilDate> day;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the hall");
        v("day", r.day, "today when absent");
    }
};

struct DayGroup {
    GroupId group;
    std::string name;
    std::int64_t taken = 0;
    std::int64_t priority = 0;
    std::int64_t finished = 0;
    std::int64_t left = 0;
    std::int64_t missed = 0;
    std::int64_t wait_seconds = 0;
    std::int64_t service_seconds = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("group", r.group);
        v("name", r.name);
        v("taken", r.taken);
        v("priority", r.priority, "of the priority lane (R26)");
        v("finished", r.finished);
        v("left", r.left);
        v("missed", r.missed, "and not served before the day ended");
        v("wait_seconds", r.wait_seconds, "from taking to the call, on average");
        v("service_seconds", r.service_seconds, "from the call to the end, on average");
    }
};

struct DayView {
    HallId id;
    CivilDate day;
    std::vector<DayGroup> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("day", r.day);
        v("rows", r.rows);
    }
};

}  // namespace ortoo::queue
