// SPDX-License-Identifier: MulanPSL-2.0
// What people and screens see. Nothing here names a citizen.
#pragma once

#include "queue/types_setup.h"

namespace ortoo::queue {

// Minutes until the call, as a range: 约 10–20 分钟.
struct Estimate {
    std::int64_t low = 0;
    std::int64_t high = 0;
    bool measured = false;
    bool operator==(const Estimate&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("low", r.low, "minutes");
        v("high", r.high, "minutes");
        v("measured", r.measured, "from today's services; false: from the hall's number");
    }
};

struct HallBrief {
    HallId id;
    UnitId unit;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("unit", r.unit);
        v("name", r.name);
    }
};

struct HallList {
    std::vector<HallBrief> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("page", r.page);
        v("more", r.more);
    }
};

struct BoardCall {
    std::string number;
    std::string window;
    std::int64_t calls = 1;
    Instant at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number);
        v("window", r.window, "as on the sign");
        v("calls", r.calls, "more than one: called again");
        v("at", r.at);
    }
};

struct BoardWindow {
    std::string label;
    SessionState state = SessionState::closed;
    std::string number;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("label", r.label);
        v("state", r.state);
        v("number", r.number, "who is there or called there; empty: nobody");
    }
};

struct BoardGroup {
    GroupId id;
    std::string letter;
    std::string name;
    std::string name_en;
    bool active = true;
    std::int64_t waiting = 0;
    std::int64_t windows = 0;
    Estimate estimate;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("letter", r.letter);
        v("name", r.name);
        v("name_en", r.name_en);
        v("active", r.active, "false: gives no new numbers");
        v("waiting", r.waiting);
        v("windows", r.windows, "open ones that call this group");
        v("estimate", r.estimate, "for whoever takes a number now");
    }
};

struct BoardView {
    HallId id;
    std::string name;
    Instant at;
    std::vector<BoardCall> calls;
    std::vector<BoardWindow> windows;
    std::vector<BoardGroup> groups;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("at", r.at, "when it was so");
        v("calls", r.calls, "newest first, at most 8");
        v("windows", r.windows);
        v("groups", r.groups);
    }
};

struct FollowView {
    std::string number;
    HallId hall;
    std::string hall_name;
    std::string group_name;
    std::string group_name_en;
    TicketState state = TicketState::waiting;
    Lane lane = Lane::normal;
    std::int64_t ahead = 0;
    Estimate estimate;
    std::string window;
    std::int64_t calls = 0;
    std::int64_t skip = 0;
    Instant taken_at;
    bool may_leave = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number);
        v("hall", r.hall);
        v("hall_name", r.hall_name);
        v("group_name", r.group_name);
        v("group_name_en", r.group_name_en);
        v("state", r.state);
        v("lane", r.lane);
        v("ahead", r.ahead, "who is called before, as it stands");
        v("estimate", r.estimate);
        v("window", r.window, "where to go, or where one is; empty: not called");
        v("calls", r.calls);
        v("skip", r.skip, "others who are called first, because one did not come");
        v("taken_at", r.taken_at);
        v("may_leave", r.may_leave);
    }
};

struct TakenView {
    TicketId id;
    std::string number;
    std::string code;
    std::string hall_name;
    std::string group_name;
    std::string group_name_en;
    Lane lane = Lane::normal;
    std::int64_t ahead = 0;
    Estimate estimate;
    Instant taken_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("code", r.code, "follows the ticket; printed on it");
        v("hall_name", r.hall_name);
        v("group_name", r.group_name);
        v("group_name_en", r.group_name_en);
        v("lane", r.lane);
        v("ahead", r.ahead);
        v("estimate", r.estimate);
        v("taken_at", r.taken_at);
    }
};

}  // namespace ortoo::queue
