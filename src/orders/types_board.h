// SPDX-License-Identifier: MulanPSL-2.0
// The board of a head (R65): who has what, what waits, what was refused, what climbed.
#pragma once

#include "orders/types_order.h"

namespace ortoo::orders {

struct BoardQuery {
    std::optional<UnitId> unit;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "it and all below it; the reader's own when absent");
    }
};

enum class AgentState { on_duty, away, off };
inline constexpr std::array agent_state_names{
    std::pair{AgentState::on_duty, std::string_view{"on_duty"}},
    std::pair{AgentState::away, std::string_view{"away"}},
    std::pair{AgentState::off, std::string_view{"off"}},
};
constexpr const auto& names(AgentState) {
    return agent_state_names;
}

struct BoardAgent {
    identity::StaffId id;
    std::string name;
    std::string phone;
    UnitId unit;
    std::string unit_name;
    AgentState state = AgentState::off;
    std::optional<Instant> until = {};
    std::string stand_in_name = {};
    std::int64_t offered = 0;
    std::int64_t open = 0;
    std::int64_t delivering = 0;
    std::int64_t not_taken = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("phone", r.phone, "duty phone");
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("state", r.state);
        v("until", r.until, "end of the shift");
        v("stand_in_name", r.stand_in_name, "who answers while he is away");
        v("offered", r.offered);
        v("open", r.open);
        v("delivering", r.delivering);
        v("not_taken", r.not_taken, "offers declined or run out within 30 days");
    }
};

struct BoardOrder {
    OrderId id;
    std::string number;
    std::int64_t version = 1;
    OrderState state = OrderState::offered;
    std::string item_name;
    std::string unit_name;
    std::optional<SpecialGroup> special_group;
    std::int64_t level = 0;
    std::string agent_name;
    std::string keeper_name;
    std::string reason;
    Instant placed_at;
    duty::Light light;
    std::vector<SaidPart> said = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("version", r.version);
        v("state", r.state);
        v("item_name", r.item_name);
        v("unit_name", r.unit_name);
        v("special_group", r.special_group);
        v("level", r.level, "K7: 1 another agent was asked, 2 station head, 3 town");
        v("agent_name", r.agent_name, "who is asked now; empty: nobody");
        v("keeper_name", r.keeper_name, "the head who owes it");
        v("reason", r.reason, "why he was asked, in Chinese");
        v("said", r.said, "the reason in pieces, for another language");
        v("placed_at", r.placed_at);
        v("light", r.light);
    }
};

struct BoardOffer {
    OrderId order;
    std::string number;
    std::string item_name;
    identity::StaffId agent;
    std::string agent_name;
    Instant offered_at;
    std::string outcome;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("order", r.order);
        v("number", r.number);
        v("item_name", r.item_name);
        v("agent", r.agent);
        v("agent_name", r.agent_name);
        v("offered_at", r.offered_at);
        v("outcome", r.outcome, "declined, timed_out, away, moved or gone");
        v("reason", r.reason);
    }
};

struct DispatchBoard {
    UnitId unit;
    std::string unit_name;
    Instant at;
    std::vector<BoardAgent> agents;
    std::vector<BoardOrder> waiting;
    std::vector<BoardOffer> not_taken;
    std::int64_t calls = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("at", r.at);
        v("agents", r.agents);
        v("waiting", r.waiting, "accepted by nobody yet, what is due first comes first");
        v("not_taken", r.not_taken, "offers that came to nothing within 7 days, newest first");
        v("calls", r.calls, "calls not yet rung back; at most 21 are counted");
    }
};

}  // namespace ortoo::orders
