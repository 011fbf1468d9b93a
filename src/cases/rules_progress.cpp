// SPDX-License-Identifier: MulanPSL-2.0
// 进度: five steps, who has it, by when, and what the citizen must do (or nothing).
#include "base/identifiers.h"
#include "cases/rules.h"
#include "orders/rules.h"

namespace ortoo::cases {

namespace {
using K = ProgressKey;
using P = ProgressState;

// The step the case stands at.
K standing(CaseState state) {
    switch (state) {
        case CaseState::received:
        case CaseState::correction:
            return K::accepted;
        case CaseState::accepted:
        case CaseState::review:
        case CaseState::special:
        case CaseState::to_decide:
            return K::review;
        case CaseState::granted:
        case CaseState::issuing:
        case CaseState::ready:
        case CaseState::closed:
        case CaseState::not_required:
        case CaseState::refused_acceptance:
        case CaseState::denied:
        case CaseState::returned:
        case CaseState::withdrawn:
        case CaseState::voided:
        case CaseState::transferred:
            break;
    }
    return K::done;
}

std::vector<ProgressStep> steps_of(const Case& item, const std::optional<orders::Order>& order) {
    const K at = standing(item.state);
    const auto state = [&](K key) { return key < at ? P::done : key == at ? P::now : P::pending; };
    std::vector<ProgressStep> steps;
    if (order) {
        steps.push_back({K::placed, P::done, order->placed_at});
    }
    steps.push_back({K::submitted, P::done, item.received_at});
    const bool never_accepted = ended(item.state) && !item.accepted_at;
    if (!never_accepted) {
        steps.push_back({K::accepted, state(K::accepted), item.accepted_at});
        steps.push_back({K::review, state(K::review), item.decided_at});
    }
    const bool over = item.tab == Tab::done;
    steps.push_back(
        {K::done, over ? P::done : state(K::done),
         over ? std::optional(item.delivered_at.value_or(item.rank_at)) : std::nullopt});
    return steps;
}

bool awaits_papers(const Case& item) {
    return item.state == CaseState::correction || item.procedure == ProcedureKind::supplement;
}

std::string asked_of_citizen(const Case& item, const Next& next) {
    if (awaits_papers(item)) {
        return "supplement";  // whoever carries the papers, the citizen must give them
    }
    return next.who == "citizen" ? next.what : "nothing";
}
}  // namespace

ProgressView progress_of(const duty::Calendar& calendar, const Case& item,
                         const std::optional<orders::Order>& order,
                         const std::vector<Notice>& notices, Instant now) {
    ProgressView view;
    Case carried = item;
    const bool by_agent = order && !orders::ended(order->state);
    if (!by_agent) {
        carried.order.reset();  // 终止: from then on it is the applicant's own
    }
    const Next next = next_of(carried);
    view.number = item.number;
    view.item_name = item.item_name;
    view.applicant_masked = mask_name(item.applicant_name);
    view.unit_name = item.unit.name;
    view.steps = steps_of(item, order);
    view.who_has_it = next.who == "citizen" ? view.applicant_masked : next.name;
    view.what_you_do = asked_of_citizen(item, next);
    view.latest_date = next.by;
    view.light = light_of(calendar, item, now);
    if (by_agent && order->agent) {
        view.agent = ProgressAgent{order->agent_name, order->agent_phone};
    }
    if (awaits_papers(item) && !notices.empty()) {
        view.notice = notices.back();
    }
    if (item.issued_at) {
        view.results = ResultView{item.result_number, item.result_valid_until, *item.issued_at};
    }
    view.outcome = name_of(item.state);
    return view;
}

ProgressView progress_of(const orders::OrderView& order) {
    ProgressView view;
    view.number = order.number;
    view.item_name = order.item_name;
    view.applicant_masked = mask_name(order.applicant.name);
    view.unit_name = order.unit_name;
    view.steps = {{K::placed, P::done, order.placed_at}, {K::done, P::done, std::nullopt}};
    if (!orders::ended(order.state)) {
        view.steps = {{K::placed, P::done, order.placed_at},
                      {K::submitted, P::now, std::nullopt},
                      {K::accepted, P::pending, std::nullopt},
                      {K::review, P::pending, std::nullopt},
                      {K::done, P::pending, std::nullopt}};
    }
    const bool citizen = order.next.who == "citizen";
    view.who_has_it = citizen ? view.applicant_masked : order.next.name;
    view.what_you_do = citizen ? order.next.what : "nothing";
    view.latest_date = order.light.due;
    view.light = order.light;
    if (order.agent) {
        view.agent = ProgressAgent{order.agent->name, order.agent->phone};
    }
    view.outcome = name_of(order.state);
    return view;
}

}  // namespace ortoo::cases
