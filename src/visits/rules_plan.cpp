// SPDX-License-Identifier: MulanPSL-2.0
// The table of orders as far as an agent walks it, made from the rules of orders themselves.
#include "visits/rules.h"

namespace ortoo::visits {

namespace {
using orders::OrderAct;
using orders::OrderState;
constexpr std::array<std::pair<OrderAct, std::string_view>, 11> acts{{
    {OrderAct::accept, "accept"},
    {OrderAct::decline, "decline"},
    {OrderAct::choose, "choose"},
    {OrderAct::finish_help, "finish-help"},
    {OrderAct::sign_mandate, "mandate"},
    {OrderAct::hand_over, "papers"},
    {OrderAct::submit, "submit"},
    {OrderAct::deliver, "deliver"},
    {OrderAct::suspend, "suspend"},
    {OrderAct::terminate, "terminate"},
    {OrderAct::renew, "renew"},
}};
}  // namespace

Plan plan() {
    Plan out;
    for (const auto& [state, name] : names(OrderState{})) {
        for (const auto& [act, word] : acts) {
            if (const auto to = orders::after(state, act)) {
                out.moves.push_back({state, std::string(word), *to});
            }
        }
        orders::Order order;
        order.state = state;
        order.mode = orders::Mode::act;
        const auto allowed =
            orders::allowed_acts(order, {.is_agent = true}, {.material = true, .mandate = true});
        out.states.push_back({state, orders::tab_of(state), orders::next_of(order), allowed});
    }
    return out;
}

}  // namespace ortoo::visits
