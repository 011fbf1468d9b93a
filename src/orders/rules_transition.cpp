// SPDX-License-Identifier: MulanPSL-2.0
// The order's machine, as the law's table has it; what has no row refuses with order.not_open.
#include "orders/rules.h"

namespace ortoo::orders {

namespace {
struct Row {
    OrderState from;
    OrderAct act;
    OrderState to;
};
using S = OrderState;
using A = OrderAct;
constexpr std::array table{
    Row{S::to_dispatch, A::offer, S::offered},
    Row{S::offered, A::offer, S::offered},  // re-dispatch, one rung up
    Row{S::offered, A::accept, S::accepted},
    Row{S::offered, A::decline, S::to_dispatch},
    Row{S::accepted, A::offer, S::offered},  // a head moves it to another agent
    Row{S::accepted, A::choose, S::awaiting_mandate},
    Row{S::accepted, A::finish_help, S::closed},
    Row{S::awaiting_mandate, A::finish_help, S::closed},
    Row{S::awaiting_mandate, A::sign_mandate, S::mandated},
    Row{S::mandated, A::hand_over, S::preparing},
    Row{S::preparing, A::hand_over, S::preparing},
    Row{S::preparing, A::submit, S::submitted},
    Row{S::submitted, A::reopen, S::preparing},
    Row{S::submitted, A::cases_ended, S::to_deliver},
    Row{S::to_deliver, A::deliver, S::delivered},
    Row{S::delivered, A::close, S::closed},
    Row{S::draft, A::withdraw, S::withdrawn},
    Row{S::to_dispatch, A::withdraw, S::withdrawn},
    Row{S::offered, A::withdraw, S::withdrawn},
    Row{S::accepted, A::withdraw, S::withdrawn},
    Row{S::awaiting_mandate, A::withdraw, S::withdrawn},
    Row{S::accepted, A::refuse, S::refused},
    Row{S::awaiting_mandate, A::refuse, S::refused},
    Row{S::mandated, A::suspend, S::suspended},
    Row{S::preparing, A::suspend, S::suspended},
    Row{S::submitted, A::suspend, S::suspended},
    // The citizen's death or false data may show at any time; revoking needs a mandate
    // (rules_halt).
    Row{S::draft, A::terminate, S::terminated},
    Row{S::to_dispatch, A::terminate, S::terminated},
    Row{S::offered, A::terminate, S::terminated},
    Row{S::accepted, A::terminate, S::terminated},
    Row{S::awaiting_mandate, A::terminate, S::terminated},
    Row{S::mandated, A::terminate, S::terminated},
    Row{S::preparing, A::terminate, S::terminated},
    Row{S::submitted, A::terminate, S::terminated},
    Row{S::suspended, A::terminate, S::terminated},
    Row{S::mandated, A::renew, S::mandated},
    Row{S::preparing, A::renew, S::preparing},
    Row{S::submitted, A::renew, S::submitted},
    Row{S::to_deliver, A::renew, S::to_deliver},
    Row{S::mandated, A::delegate, S::mandated},
    Row{S::preparing, A::delegate, S::preparing},
    Row{S::submitted, A::delegate, S::submitted},
    Row{S::to_deliver, A::delegate, S::to_deliver},
};
}  // namespace

Result<OrderState> after(OrderState from, OrderAct act, std::optional<OrderState> paused) {
    if (from == S::suspended && act == A::resume && paused) {
        return *paused;
    }
    for (const Row& row : table) {
        if (row.from == from && row.act == act) {
            return row.to;
        }
    }
    return refuse(order_not_open, "state", {{"state", std::string(name_of(from))}});
}

bool under_mandate(OrderState state) {
    return state == S::mandated || state == S::preparing || state == S::submitted;
}

Tab tab_of(const Order& order) {
    return order.papers_out ? Tab::open : tab_of(order.state);
}

Tab tab_of(OrderState state) {
    switch (state) {
        case S::draft:
        case S::to_dispatch:
        case S::offered:
            return Tab::offered;
        case S::accepted:
        case S::awaiting_mandate:
        case S::mandated:
        case S::preparing:
        case S::submitted:
        case S::suspended:
            return Tab::open;
        case S::to_deliver:
            return Tab::delivering;
        case S::delivered:
        case S::closed:
        case S::terminated:
        case S::withdrawn:
        case S::refused:
            break;
    }
    return Tab::done;
}

bool ended(OrderState state) {
    switch (state) {
        case S::closed:
        case S::terminated:
        case S::withdrawn:
        case S::refused:
            break;
        case S::draft:
        case S::to_dispatch:
        case S::offered:
        case S::accepted:
        case S::awaiting_mandate:
        case S::mandated:
        case S::preparing:
        case S::submitted:
        case S::to_deliver:
        case S::delivered:
        case S::suspended:
            return false;
    }
    return true;
}

}  // namespace ortoo::orders
