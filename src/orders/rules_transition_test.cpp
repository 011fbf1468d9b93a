// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

#include "orders/rules.h"

namespace ortoo::orders {

namespace {
using S = OrderState;
using A = OrderAct;
constexpr std::array all_acts{A::offer,        A::accept,    A::decline, A::choose, A::finish_help,
                              A::sign_mandate, A::hand_over, A::submit,  A::reopen, A::cases_ended,
                              A::deliver,      A::close,     A::withdraw};

std::set<A> open_acts(S state) {
    std::set<A> out;
    for (const A act : all_acts) {
        if (after(state, act)) {
            out.insert(act);
        }
    }
    return out;
}
}  // namespace

TEST_CASE("every state allows exactly the acts of the law's table") {
    CHECK(open_acts(S::draft) == std::set{A::withdraw});
    CHECK(open_acts(S::to_dispatch) == std::set{A::offer, A::withdraw});
    CHECK(open_acts(S::offered) == std::set{A::offer, A::accept, A::decline, A::withdraw});
    CHECK(open_acts(S::accepted) == std::set{A::offer, A::choose, A::finish_help, A::withdraw});
    CHECK(open_acts(S::awaiting_mandate) == std::set{A::finish_help, A::sign_mandate, A::withdraw});
    CHECK(open_acts(S::mandated) == std::set{A::hand_over});
    CHECK(open_acts(S::preparing) == std::set{A::hand_over, A::submit});
    CHECK(open_acts(S::submitted) == std::set{A::reopen, A::cases_ended});
    CHECK(open_acts(S::to_deliver) == std::set{A::deliver});
    CHECK(open_acts(S::delivered) == std::set{A::close});
    for (const S state : {S::closed, S::suspended, S::terminated, S::withdrawn, S::refused}) {
        CHECK(open_acts(state).empty());
    }
}

TEST_CASE("a refused act names the state and changes nothing") {
    const auto result = after(S::offered, A::submit);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == "order.not_open");
    CHECK(result.error().kind == Kind::conflict);
    CHECK(result.error().params == Params{{"state", "offered"}});
}

TEST_CASE("no sequence of acts submits an order without a signed mandate before it") {
    CHECK(rc::check([] {
        const auto picks = *rc::gen::container<std::vector<std::size_t>>(
            rc::gen::inRange<std::size_t>(0, all_acts.size()));
        S state = S::to_dispatch;
        bool signed_once = false;
        for (const std::size_t pick : picks) {
            const auto next = after(state, all_acts[pick]);
            if (!next) {
                continue;
            }
            signed_once = signed_once || all_acts[pick] == A::sign_mandate;
            if (all_acts[pick] == A::submit) {
                RC_ASSERT(signed_once);
            }
            RC_ASSERT(!ended(state));
            state = *next;
        }
    }));
}

TEST_CASE("an ended order can do nothing more, and an open one always can") {
    for (const auto& [state, name] : order_state_names) {
        if (ended(state)) {
            CHECK_MESSAGE(open_acts(state).empty(), name);
        } else if (state != S::suspended) {
            CHECK_MESSAGE(!open_acts(state).empty(), name);
        }
    }
}

TEST_CASE("every state has its list, its next step and its words") {
    for (const auto& [state, name] : order_state_names) {
        Order order;
        order.state = state;
        CHECK_FALSE_MESSAGE(next_of(order).what.empty(), name);
        const bool clock = state == S::offered || state == S::to_deliver;
        CHECK_MESSAGE(waiting_words(state).empty() == clock, name);
    }
    CHECK(tab_of(S::offered) == Tab::offered);
    CHECK(tab_of(S::submitted) == Tab::open);
    CHECK(tab_of(S::to_deliver) == Tab::delivering);
    CHECK(tab_of(S::delivered) == Tab::done);
}

TEST_CASE("the agent is offered submit only with a mandate and at least one photo") {
    Order order;
    order.state = S::preparing;
    Viewer agent;
    agent.is_agent = true;
    const auto has = [](const std::vector<std::string>& acts, std::string_view word) {
        return std::find(acts.begin(), acts.end(), word) != acts.end();
    };
    CHECK_FALSE(has(allowed_acts(order, agent, false, true), "submit"));
    CHECK_FALSE(has(allowed_acts(order, agent, true, false), "submit"));
    CHECK(has(allowed_acts(order, agent, true, true), "submit"));
    order.reopened = true;  // its case waits for papers: a second case must not arise
    CHECK_FALSE(has(allowed_acts(order, agent, true, true), "submit"));
    CHECK(has(allowed_acts(order, agent, true, true), "supplement"));
    order.reopened = false;
    CHECK(allowed_acts(order, Viewer{}, true, true).empty());
    Viewer citizen;
    citizen.is_citizen = true;
    CHECK(allowed_acts(order, citizen, true, true).empty());
    order.state = S::offered;
    CHECK(allowed_acts(order, citizen, false, false) == std::vector<std::string>{"withdraw"});
}

}  // namespace ortoo::orders
