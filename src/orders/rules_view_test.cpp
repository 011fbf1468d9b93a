// SPDX-License-Identifier: MulanPSL-2.0
// Who has the order, what he is to do, and what is offered to him.
#include <doctest/doctest.h>

#include <algorithm>

#include "orders/rules.h"

namespace ortoo::orders {

namespace {
using S = OrderState;

Order some_order(S state) {
    Order order;
    order.state = state;
    order.agent_name = "其其格";
    order.applicant_name = "巴特尔";
    order.unit_name = "巴图湾村";
    return order;
}

std::string next(const Order& order) {
    const Next found = next_of(order);
    return found.who + " " + found.name + " " + found.what;
}

bool offered(const Order& order, const char* word) {
    Viewer agent;
    agent.is_agent = true;
    const auto acts = allowed_acts(order, agent, {});
    return std::ranges::find(acts, word) != acts.end();
}
}  // namespace

TEST_CASE("only who acts in the citizen's place is offered the mandate; who helps needs none") {
    Order order = some_order(S::awaiting_mandate);
    order.mode = Mode::help;
    CHECK_FALSE(offered(order, "mandate"));
    CHECK(offered(order, "finish_help"));
    CHECK(next(order) == "agent 其其格 help");
    order.mode = Mode::act;
    CHECK(offered(order, "mandate"));
    CHECK(next(order) == "citizen 巴特尔 sign_mandate");
}

TEST_CASE("the result is collected first and then brought") {
    Order order = some_order(S::to_deliver);
    CHECK(offered(order, "collect"));
    CHECK_FALSE(offered(order, "deliver"));
    CHECK(next(order) == "agent 其其格 collect");
    order.collected = true;
    CHECK_FALSE(offered(order, "collect"));
    CHECK(offered(order, "deliver"));
    CHECK(next(order) == "agent 其其格 deliver");
}

TEST_CASE("a case that was sent back is supplemented, not handed in again") {
    Order order = some_order(S::preparing);
    CHECK(next(order) == "agent 其其格 submit");
    order.reopened = true;
    CHECK(next(order) == "agent 其其格 supplement");
}

TEST_CASE("an order without an agent is with the head who keeps it, until it is over") {
    Order order = some_order(S::to_dispatch);
    CHECK(next(order) == "station_head 巴图湾村 dispatch");
    order.keeper = identity::StaffId{"head"};
    order.keeper_name = "苏和";
    CHECK(next(order) == "station_head 苏和 dispatch");
    const std::pair<S, const char*> rows[] = {{S::offered, "agent 其其格 accept"},  // asked already
                                              {S::accepted, "station_head 苏和 replace_agent"},
                                              {S::mandated, "station_head 苏和 replace_agent"},
                                              {S::to_deliver, "station_head 苏和 replace_agent"},
                                              {S::closed, "nobody  nothing"},
                                              {S::withdrawn, "nobody  nothing"}};
    for (const auto& [state, expected] : rows) {
        order.state = state;
        CAPTURE(name_of(state));
        CHECK(next(order) == expected);
    }
}

TEST_CASE("before everything else: originals go back, and a proposal is answered") {
    Order order = some_order(S::submitted);
    order.proposed = true;
    CHECK(next(order) == "station_head 巴图湾村 decide_proposal");
    order.papers_out = true;
    CHECK(next(order) == "agent 其其格 return_papers");
}

TEST_CASE("免交 is open to the citizen from the first day, to the agent under the mandate") {
    Viewer citizen;
    citizen.is_citizen = true;
    Viewer agent;
    agent.is_agent = true;
    const auto both = [&](S state, bool reopened = false) {
        Order order = some_order(state);
        order.reopened = reopened;
        return std::pair(may_exempt(order, citizen), may_exempt(order, agent));
    };
    CHECK(both(S::to_dispatch) == std::pair(true, false));
    CHECK(both(S::awaiting_mandate) == std::pair(true, false));
    CHECK(both(S::mandated) == std::pair(true, true));
    CHECK(both(S::preparing) == std::pair(true, true));
    CHECK(both(S::preparing, true) == std::pair(false, false));
    for (const S state : {S::draft, S::submitted, S::to_deliver, S::delivered, S::closed,
                          S::suspended, S::terminated, S::withdrawn, S::refused}) {
        CAPTURE(name_of(state));
        CHECK(both(state) == std::pair(false, false));
    }
}

TEST_CASE("each word of the agent's page is offered in its own states and in no other") {
    const std::pair<const char*, std::vector<S>> rows[] = {
        {"accept", {S::offered}},
        {"decline", {S::offered}},
        {"choose", {S::accepted}},
        {"mandate", {S::awaiting_mandate}},
        {"finish_help", {S::accepted, S::awaiting_mandate}},
        {"papers", {S::mandated, S::preparing}},
        {"materials", {S::mandated, S::preparing}},
        {"exempt", {S::mandated, S::preparing}},
        {"submit", {S::preparing}},
        {"collect", {S::to_deliver}},
        {"refuse", {S::accepted, S::awaiting_mandate}},
        {"renew", {S::mandated, S::preparing, S::submitted, S::to_deliver}},
        {"delegate", {S::mandated, S::preparing, S::submitted, S::to_deliver}},
        {"suspend", {S::mandated, S::preparing, S::submitted}},
        {"terminate", {S::mandated, S::preparing, S::submitted, S::suspended}},
        {"resume", {S::suspended}},
        {"withdraw", {}},  // the citizen's
        {"dispatch", {}},  // the head's
        {"decide_proposal", {}},
    };
    Viewer agent;
    agent.is_agent = true;
    for (const auto& [state, name] : order_state_names) {
        Order order = some_order(state);
        order.mode = Mode::act;
        const auto acts = allowed_acts(order, agent, {true, true, false});
        for (const auto& [word, states] : rows) {
            CAPTURE(name);
            CAPTURE(word);
            CHECK((std::ranges::find(acts, word) != acts.end()) ==
                  (std::ranges::find(states, state) != states.end()));
        }
    }
}

}  // namespace ortoo::orders
