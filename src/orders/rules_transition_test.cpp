// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

#include "orders/rules.h"
#include "orders/types_said.h"

namespace ortoo::orders {

namespace {
using S = OrderState;
using A = OrderAct;
constexpr std::array all_acts{A::offer,       A::accept,       A::decline,   A::choose,
                              A::finish_help, A::sign_mandate, A::hand_over, A::submit,
                              A::reopen,      A::cases_ended,  A::deliver,   A::close,
                              A::withdraw,    A::suspend,      A::resume,    A::terminate,
                              A::refuse,      A::renew,        A::delegate};

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
    const auto terminable = [](std::set<A> acts) {
        acts.insert(A::terminate);
        return acts;
    };
    const auto running = [&](std::set<A> acts) {
        acts.insert({A::suspend, A::renew, A::delegate});
        return terminable(std::move(acts));
    };
    CHECK(open_acts(S::draft) == terminable({A::withdraw}));
    CHECK(open_acts(S::to_dispatch) == terminable({A::offer, A::withdraw}));
    CHECK(open_acts(S::offered) == terminable({A::offer, A::accept, A::decline, A::withdraw}));
    CHECK(open_acts(S::accepted) ==
          terminable({A::offer, A::choose, A::finish_help, A::withdraw, A::refuse}));
    CHECK(open_acts(S::awaiting_mandate) ==
          terminable({A::finish_help, A::sign_mandate, A::withdraw, A::refuse}));
    CHECK(open_acts(S::mandated) == running({A::hand_over}));
    CHECK(open_acts(S::preparing) == running({A::hand_over, A::submit}));
    CHECK(open_acts(S::submitted) == running({A::reopen, A::cases_ended}));
    CHECK(open_acts(S::to_deliver) == std::set{A::deliver, A::renew, A::delegate});
    CHECK(open_acts(S::delivered) == std::set{A::close});
    CHECK(open_acts(S::suspended) == std::set{A::terminate});
    for (const S state : {S::closed, S::terminated, S::withdrawn, S::refused}) {
        CHECK(open_acts(state).empty());
    }
}

TEST_CASE("a suspended order goes back to where it stood, and nowhere else") {
    for (const S from : {S::mandated, S::preparing, S::submitted}) {
        CHECK(after(from, A::suspend) == S::suspended);
        CHECK(after(S::suspended, A::resume, from) == from);
    }
    CHECK_FALSE(after(S::suspended, A::resume));
    CHECK_FALSE(after(S::preparing, A::resume, S::submitted));
    CHECK(after(S::suspended, A::terminate, S::preparing) == S::terminated);
}

// The machine beside a model of it that knows only the sentences of the law's table.
TEST_CASE("a walk of acts never leaves the law's table") {
    CHECK(rc::check([] {
        const auto picks = *rc::gen::container<std::vector<std::size_t>>(
            60, rc::gen::inRange<std::size_t>(0, all_acts.size()));
        S state = S::to_dispatch;
        std::optional<S> paused;
        bool mandated = false;
        for (const std::size_t pick : picks) {
            const A act = all_acts[pick];
            const auto next = after(state, act, paused);
            if (!next) {
                RC_ASSERT(next.error().code == "order.not_open");
                continue;
            }
            RC_ASSERT(!ended(state));
            mandated = mandated || act == A::sign_mandate;
            RC_ASSERT(!under_mandate(*next) || mandated);
            RC_ASSERT(act != A::refuse || !mandated);
            RC_ASSERT(act != A::withdraw || !mandated);
            RC_ASSERT(act != A::terminate || (state != S::to_deliver && state != S::delivered));
            if (act == A::suspend) {
                RC_ASSERT(under_mandate(state));
                paused = state;
            } else if (act == A::resume) {
                RC_ASSERT(*next == paused);
                paused.reset();
            }
            RC_ASSERT((*next == S::suspended) == paused.has_value() || *next == S::terminated);
            state = *next;
        }
    }));
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
        } else {
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
        CHECK_MESSAGE((waiting_words(state).key == under_way.key) == clock, name);
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
    CHECK_FALSE(has(allowed_acts(order, agent, {false, true, false}), "submit"));
    CHECK_FALSE(has(allowed_acts(order, agent, {true, false, false}), "submit"));
    CHECK(has(allowed_acts(order, agent, {true, true, false}), "submit"));
    order.reopened = true;  // its case waits for papers: a second case must not arise
    CHECK_FALSE(has(allowed_acts(order, agent, {true, true, false}), "submit"));
    CHECK(has(allowed_acts(order, agent, {true, true, false}), "supplement"));
    order.reopened = false;
    CHECK(allowed_acts(order, Viewer{}, {true, true, true}).empty());
    Viewer citizen;
    citizen.is_citizen = true;
    using Words = std::vector<std::string>;
    CHECK(allowed_acts(order, citizen, {true, true, false}) ==
          Words{"suspend", "terminate", "exempt"});
    CHECK(has(allowed_acts(order, agent, {true, true, false}), "exempt"));
    order.reopened = true;  // what the notice named is supplied, with its own papers
    CHECK_FALSE(has(allowed_acts(order, citizen, {true, true, false}), "exempt"));
    order.reopened = false;
    order.state = S::offered;
    CHECK(allowed_acts(order, citizen, {}) == Words{"withdraw", "exempt"});
    CHECK_FALSE(has(allowed_acts(order, agent, {}), "exempt"));  // there is no mandate yet
    order.state = S::suspended;
    CHECK(allowed_acts(order, citizen, {true, true, false}) == Words{"terminate", "resume"});
    CHECK(allowed_acts(order, agent, {true, true, true}) ==
          Words{"terminate", "resume", "return_papers"});
    Viewer head;
    head.is_head = true;
    order.state = S::accepted;
    order.proposed = true;
    CHECK(allowed_acts(order, head, {}) == Words{"dispatch", "terminate", "decide_proposal"});
    CHECK_FALSE(has(allowed_acts(order, agent, {}), "refuse"));
    order.proposed = false;
    CHECK(has(allowed_acts(order, agent, {}), "refuse"));
}

}  // namespace ortoo::orders
