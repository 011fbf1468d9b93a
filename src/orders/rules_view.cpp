// SPDX-License-Identifier: MulanPSL-2.0
// What the pages show of an order: who has it, what may be done, which words stand for waiting.
#include "orders/rules.h"
#include "orders/types_said.h"

namespace ortoo::orders {

using S = OrderState;
using A = OrderAct;

namespace {
void add_halts(std::vector<std::string>& out, const Order& order, const Viewer& viewer) {
    const auto open = [&](OrderAct act) { return after(order.state, act).has_value(); };
    const bool runs = under_mandate(order.state) || order.state == S::suspended;
    if ((viewer.is_citizen || (viewer.is_agent && !order.proposed)) && open(A::suspend)) {
        out.emplace_back("suspend");
    }
    if (((viewer.is_citizen || viewer.is_agent) && runs) ||
        (viewer.is_head && open(A::terminate))) {
        out.emplace_back("terminate");
    }
    if (viewer.is_head && order.proposed) {
        out.emplace_back("decide_proposal");
    }
    if (viewer.is_agent && !order.proposed && open(A::refuse)) {
        out.emplace_back("refuse");
    }
    if ((viewer.is_agent || viewer.is_head) && open(A::delegate)) {
        out.emplace_back("delegate");
    }
    if (viewer.is_agent && (open(A::renew) || order.state == S::suspended)) {
        out.emplace_back(order.state == S::suspended ? "resume" : "renew");
    } else if (viewer.is_citizen && order.state == S::suspended) {
        out.emplace_back("resume");
    }
}
}  // namespace

// 免交: until it is handed in, a paper given before may stand for a material; the citizen may say
// so from the first day, the agent once he may carry papers.
bool may_exempt(const Order& order, const Viewer& viewer) {
    switch (order.state) {
        case S::to_dispatch:
        case S::offered:
        case S::accepted:
        case S::awaiting_mandate:
            return viewer.is_citizen;
        case S::mandated:
        case S::preparing:
            return (viewer.is_citizen || viewer.is_agent) && !order.reopened;
        case S::draft:
        case S::submitted:
        case S::to_deliver:
        case S::delivered:
        case S::closed:
        case S::suspended:
        case S::terminated:
        case S::withdrawn:
        case S::refused:
            break;
    }
    return false;
}

std::vector<std::string> allowed_acts(const Order& order, const Viewer& viewer,
                                      const Holding& has) {
    std::vector<std::string> out;
    const auto open = [&](OrderAct act) { return after(order.state, act).has_value(); };
    if (viewer.is_citizen && open(A::withdraw)) {
        out.emplace_back("withdraw");
    }
    if (viewer.is_head && open(A::offer)) {
        out.emplace_back("dispatch");
    }
    add_halts(out, order, viewer);
    if (may_exempt(order, viewer)) {
        out.emplace_back("exempt");
    }
    if (!viewer.is_agent) {
        return out;
    }
    if (has.originals) {
        out.emplace_back("return_papers");
    }
    const std::pair<OrderAct, const char*> simple[] = {
        {A::accept, "accept"},        {A::decline, "decline"},         {A::choose, "choose"},
        {A::sign_mandate, "mandate"}, {A::finish_help, "finish_help"}, {A::hand_over, "papers"},
    };
    for (const auto& [act, word] : simple) {
        if (open(act) && !(act == A::sign_mandate && order.mode == Mode::help)) {
            out.emplace_back(word);
        }
    }
    if (order.state == S::preparing || order.state == S::mandated) {
        out.emplace_back("materials");
    }
    if (order.state == S::preparing && order.reopened) {
        out.emplace_back("supplement");
    } else if (order.state == S::preparing && has.material && has.mandate) {
        out.emplace_back("submit");
    }
    if (order.state == S::to_deliver) {
        out.emplace_back(order.collected ? "deliver" : "collect");
    }
    return out;
}

Next next_of(const Order& order) {
    if (order.papers_out) {
        return {"agent", order.agent_name, "return_papers"};
    }
    if (order.proposed) {
        return {"station_head", order.unit_name, "decide_proposal"};
    }
    const bool owed = order.state != S::offered && order.state != S::to_dispatch;
    if (owed && !order.keeper.empty() && !ended(order.state)) {
        return {"station_head", order.keeper_name, "replace_agent"};
    }
    switch (order.state) {
        case S::draft:
            return {"citizen", order.applicant_name, "finish_order"};
        case S::to_dispatch:
            return {"station_head", order.keeper_name.empty() ? order.unit_name : order.keeper_name,
                    "dispatch"};
        case S::offered:
            return {"agent", order.agent_name, "accept"};
        case S::accepted:
            return {"agent", order.agent_name, "explain"};
        case S::awaiting_mandate:
            return order.mode == Mode::act ? Next{"citizen", order.applicant_name, "sign_mandate"}
                                           : Next{"agent", order.agent_name, "help"};
        case S::mandated:
            return {"agent", order.agent_name, "take_papers"};
        case S::preparing:
            return {"agent", order.agent_name, order.reopened ? "supplement" : "submit"};
        case S::submitted:
            return {"office", "", "handle"};
        case S::to_deliver:
            return {"agent", order.agent_name, order.collected ? "deliver" : "collect"};
        case S::delivered:
            return {"citizen", order.applicant_name, "rate"};
        case S::suspended:
            return {"citizen", order.applicant_name, "resume"};
        case S::closed:
        case S::terminated:
        case S::withdrawn:
        case S::refused:
            break;
    }
    return {"nobody", "", "nothing"};
}

const SaidWord& waiting_words(OrderState state) {
    switch (state) {
        case S::draft:
            return waits_draft;
        case S::to_dispatch:
            return waits_dispatch;
        case S::accepted:
            return waits_contact;
        case S::awaiting_mandate:
            return waits_signature;
        case S::mandated:
        case S::preparing:
            return waits_papers;
        case S::submitted:
            return waits_bureau;
        case S::delivered:
            return waits_rating;
        case S::closed:
            return was_closed;
        case S::suspended:
            return was_suspended;
        case S::terminated:
            return was_terminated;
        case S::withdrawn:
            return was_withdrawn;
        case S::refused:
            return was_refused;
        case S::offered:
        case S::to_deliver:
            break;
    }
    return under_way;
}

}  // namespace ortoo::orders
