// SPDX-License-Identifier: MulanPSL-2.0
// The order's machine against a model that knows only the numbers O0–O14 and the sentences of the
// law's table (domain §3.7), one for each act. Every pair of state and act is pressed, lawful or
// not; then random walks. `./do model` makes them long.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "base/long_walk_for_tests.h"
#include "orders/rules.h"

namespace ortoo::orders {

namespace {
using S = OrderState;
using A = OrderAct;

struct Model {
    int at = 1;      // O0 … O14
    int paused = 0;  // where a suspended order stood
};
struct Sentence {
    A act;
    std::set<int> from;
    int to;  // here: it stays where it is
};
constexpr int here = -1;
const std::vector<Sentence> law{
    {A::offer, {1, 2, 3}, 2},
    {A::accept, {2}, 3},
    {A::decline, {2}, 1},
    {A::choose, {3}, 4},
    {A::finish_help, {3, 4}, 10},
    {A::sign_mandate, {4}, 5},
    {A::hand_over, {5, 6}, 6},
    {A::submit, {6}, 7},
    {A::reopen, {7}, 6},
    {A::cases_ended, {7}, 8},
    {A::deliver, {8}, 9},
    {A::close, {9}, 10},
    {A::withdraw, {0, 1, 2, 3, 4}, 13},
    {A::suspend, {5, 6, 7}, 11},
    {A::resume, {11}, here},  // to where it was paused
    {A::terminate, {0, 1, 2, 3, 4, 5, 6, 7, 11}, 12},
    {A::refuse, {3, 4}, 14},
    {A::renew, {5, 6, 7, 8}, here},
    {A::delegate, {5, 6, 7, 8}, here},
};
const std::map<S, int> numbers{
    {S::draft, 0},       {S::to_dispatch, 1},      {S::offered, 2},
    {S::accepted, 3},    {S::awaiting_mandate, 4}, {S::mandated, 5},
    {S::preparing, 6},   {S::submitted, 7},        {S::to_deliver, 8},
    {S::delivered, 9},   {S::closed, 10},          {S::suspended, 11},
    {S::terminated, 12}, {S::withdrawn, 13},       {S::refused, 14},
};
// The words of the page's buttons, and the act behind each.
const std::map<std::string, A> buttons{
    {"withdraw", A::withdraw}, {"dispatch", A::offer},
    {"suspend", A::suspend},   {"terminate", A::terminate},
    {"refuse", A::refuse},     {"delegate", A::delegate},
    {"resume", A::resume},     {"renew", A::renew},
    {"accept", A::accept},     {"decline", A::decline},
    {"choose", A::choose},     {"mandate", A::sign_mandate},
    {"papers", A::hand_over},  {"finish_help", A::finish_help},
    {"submit", A::submit},     {"supplement", A::submit},
    {"deliver", A::deliver},
};

std::optional<Model> stepped(Model model, A act) {
    const auto said = std::ranges::find(law, act, &Sentence::act);
    REQUIRE(said != law.end());
    if (!said->from.contains(model.at)) {
        return std::nullopt;
    }
    if (act == A::suspend) {
        model.paused = model.at;
    }
    const int stays = act == A::resume ? model.paused : model.at;
    model.at = said->to == here ? stays : said->to;
    return model;
}

struct Walker {
    S state = S::to_dispatch;
    std::optional<S> paused;
    Model model;
    std::set<std::pair<S, A>> pressed;

    void stand(S at, std::optional<S> was = {}) {
        state = at;
        paused = was;
        model = {numbers.at(at), was ? numbers.at(*was) : 0};
    }
    // The answer must be the model's; what is wrong, or nothing.
    [[nodiscard]] std::string press(A act) {
        pressed.insert({state, act});
        const auto wanted = stepped(model, act);
        const auto next = after(state, act, paused);
        if (next.has_value() != wanted.has_value()) {
            return "lawful or not";
        }
        if (!next) {
            const Params said{{"state", std::string(name_of(state))}};
            const bool named =
                next.error().code == order_not_open.code && next.error().params == said;
            return named ? "" : "refused as " + next.error().code;
        }
        if (act == A::suspend) {
            paused = state;
        } else if (*next != S::suspended) {
            paused.reset();
        }
        state = *next;
        model = *wanted;
        return numbers.at(state) == model.at ? shown() : "went to " + std::string(name_of(state));
    }
    // The page offers nothing that the law refuses, and the lists know what is over.
    [[nodiscard]] std::string shown() const {
        Order order;
        order.state = state;
        order.mode = Mode::act;
        order.collected = true;
        const bool over = model.at == 10 || model.at >= 12;
        for (const std::string& word :
             allowed_acts(order, {true, true, true}, {true, true, true})) {
            const auto act = buttons.find(word);
            const bool hands =
                word == "return_papers" || ((word == "materials" || word == "exempt") && !over);
            if (!hands && (act == buttons.end() || !stepped(model, act->second))) {
                return "offers " + word;
            }
        }
        const bool known = ended(state) == over && (next_of(order).who == "nobody") == over &&
                           under_mandate(state) == (model.at >= 5 && model.at <= 7) &&
                           (tab_of(state) == Tab::done) == (over || model.at == 9);
        return known ? "" : "lists " + std::string(name_of(state));
    }
};

std::vector<A> every_act() {
    std::vector<A> out;
    for (const Sentence& each : law) {
        out.push_back(each.act);
    }
    return out;
}
}  // namespace

TEST_CASE("each order state answers each act as the law's sentences say") {
    Walker walker;
    REQUIRE(numbers.size() == order_state_names.size());
    for (const auto& [state, number] : numbers) {
        for (const A act : every_act()) {
            const auto was = state == S::suspended
                                 ? std::vector{S::mandated, S::preparing, S::submitted}
                                 : std::vector<S>{S::mandated};
            for (const S before : was) {
                walker.stand(state, state == S::suspended ? std::optional(before) : std::nullopt);
                CAPTURE(name_of(state));
                CHECK(walker.press(act) == "");
            }
        }
    }
    CHECK(walker.pressed.size() == order_state_names.size() * law.size());
}

TEST_CASE("random walks of an order keep to the model") {
    LongWalk walked;
    const auto acts = every_act();
    Walker walker;
    CHECK(rc::check([&] {
        walker.stand(*rc::gen::element(S::draft, S::to_dispatch));
        for (const std::uint32_t pick : *walked.picks()) {
            std::vector<A> open;  // half of the presses are lawful, or no walk would get far
            for (const A act : acts) {
                const bool ends = act == A::withdraw || act == A::terminate || act == A::refuse;
                if (stepped(walker.model, act) && (!ends || pick % 16 == 0)) {
                    open.push_back(act);
                }
            }
            RC_ASSERT(walker.press(LongWalk::chosen(pick, open, acts)) == "");
        }
    }));
    walked.done(std::getenv("ORTOO_MODEL_COMMANDS"), "order", walker.pressed.size(),
                order_state_names.size() * acts.size());
}

}  // namespace ortoo::orders
