// SPDX-License-Identifier: MulanPSL-2.0
// What a phone took along (the agent's orders, and the table of what leads where), and the receipts
// it gave to people while it was alone.
#pragma once

#include "devices/types.h"
#include "visits/types.h"

namespace ortoo::visits {

// An act that a phone wrote down while it was alone, with the code it gave the citizen.
struct FieldAct {
    std::int64_t serial = 0;
    std::string act;
    Instant made_at;
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("serial", r.serial, number(1, 1'000'000), "counted by the device");
        v("act", r.act, text(2, 30), "the word of the route");
        v("made_at", r.made_at, "by the phone's clock");
        v("code", r.code, text(10, 10), "ten digits, as on the citizen's slip");
    }
};

struct RecordActs {
    orders::OrderId order;
    devices::DeviceId device;
    Instant sent_at;
    std::vector<FieldAct> acts;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v("device", r.device);
        v("sent_at", r.sent_at, "by the phone's clock, to measure its skew");
        v("acts", r.acts, items(1, 40));
    }
};

// One row of `field_acts`.
struct Recorded {
    orders::OrderId order;
    std::string device;
    std::int64_t serial = 0;
    std::string agent;
    std::string agent_name;
    std::string act;
    Instant made_at;  // the skew taken off
    Instant received_at;
    std::int64_t skew_seconds = 0;
    bool doubtful = false;
    std::string code;
    bool matched = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("order", r.order);
        v("device", r.device);
        v("serial", r.serial);
        v("agent", r.agent);
        v("agent_name", r.agent_name);
        v("act", r.act);
        v("made_at", r.made_at, "当时: as the phone said, its skew taken off");
        v("received_at", r.received_at, "the server's clock; legal clocks run from here");
        v("skew_seconds", r.skew_seconds);
        v("doubtful", r.doubtful, "the phone's clock was changed meanwhile: 当时 is a bound only");
        v("code", r.code);
        v("matched", r.matched, "the ledger holds this act of this agent on the order");
    }
};

struct RecordedList {
    std::vector<Recorded> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "oldest first");
    }
};

struct CheckReceipt {
    std::string number;
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number, text(4, 40), "of the order");
        v("code", r.code, text(10, 10), "ten digits of the slip");
    }
};

struct ReceiptView {
    bool known = false;
    bool matched = false;
    std::string act;
    std::string agent_name;
    std::optional<Instant> made_at;
    std::optional<Instant> received_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("known", r.known, "false: not yet arrived, or not ours");
        v("matched", r.matched, "the act stands in the ledger");
        v("act", r.act);
        v("agent_name", r.agent_name);
        v("made_at", r.made_at);
        v("received_at", r.received_at);
    }
};

// --- what a phone takes along
struct FieldQuery {
    std::optional<Instant> since;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("since", r.since, "`at` of the last answer; absent: everything");
        v("page", r.page, number(0, 100));
    }
};

struct FieldRow {
    orders::OrderBrief brief;
    orders::Tab tab = orders::Tab::open;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("brief", r.brief);
        v("tab", r.tab);
    }
};

struct PlanMove {
    orders::OrderState from = orders::OrderState::draft;
    std::string act;
    orders::OrderState to = orders::OrderState::draft;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("from", r.from);
        v("act", r.act, "the word of the route");
        v("to", r.to);
    }
};

struct PlanState {
    orders::OrderState state = orders::OrderState::draft;
    orders::Tab tab = orders::Tab::open;
    orders::Next next;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("state", r.state);
        v("tab", r.tab);
        v("next", r.next);
        v("allowed", r.allowed, "of the order's agent, with a mandate and photos");
    }
};

// The law's table as far as an agent walks it, so that a phone alone guesses what the server would
// allow next. The server decides when it hears of it.
struct Plan {
    std::vector<PlanMove> moves;
    std::vector<PlanState> states;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("moves", r.moves);
        v("states", r.states);
    }
};

struct FieldAnswer {
    Instant at;
    std::vector<FieldRow> rows;
    std::vector<orders::OrderView> changed;
    std::vector<VisitView> visits;
    bool more = false;
    Plan plan;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("at", r.at, "ask with this next time");
        v("rows", r.rows, "every open order of the agent; what is not here is no longer his");
        v("changed", r.changed, "orders changed since, whole, 20 to an answer");
        v("visits", r.visits, "of these orders");
        v("more", r.more, "ask for the next page, with the same `since`");
        v("plan", r.plan);
    }
};

inline constexpr RefusalCode field_wait{"field.wait", Kind::too_many};  // seconds
inline constexpr RefusalCode field_code{"field.code", Kind::unprocessable};
inline constexpr RefusalCode field_taken{"field.serial_taken", Kind::conflict};

}  // namespace ortoo::visits
