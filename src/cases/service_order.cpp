// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/service_order.h"

#include "cases/store.h"
#include "orders/rules.h"

namespace ortoo::cases {

Result<void> close_order(const CasesParts& parts, db::Tx& tx, const Context& ctx,
                         const orders::OrderId& id) {
    bool any_rated = false;
    for (const Case& each : store::of_order(tx, ctx.county, id)) {
        if (each.invitation == Invitation::open) {
            return {};
        }
        any_rated = any_rated || each.invitation == Invitation::rated;
    }
    const auto order = parts.orders.find(tx, ctx, id);
    if (order && order->state == orders::OrderState::delivered) {
        TRY(parts.orders.pushed_closed(tx, ctx, *order, any_rated ? "rated" : "not_rated"));
    }
    return {};
}

bool alone(const CasesParts& parts, db::Session& session, const Context& ctx, const Case& item) {
    const auto order = item.order ? parts.orders.find(session, ctx, *item.order) : std::nullopt;
    return !order || orders::ended(order->state);
}

Case carried(const CasesParts& parts, db::Session& session, const Context& ctx, Case item) {
    const bool result = item.state == CaseState::ready || item.state == CaseState::denied;
    if (item.order && (alone(parts, session, ctx, item) ||
                       (result && !parts.orders.agent_receives(session, ctx, *item.order)))) {
        item.order.reset();
    }
    return item;
}

}  // namespace ortoo::cases
