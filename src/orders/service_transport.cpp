// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_transport.h"

#include "orders/service_end.h"
#include "orders/service_words.h"
#include "orders/store_halt.h"

namespace ortoo::orders {

Result<bool> transport_overdue_next(Orders& orders, db::Tx& tx, const Context& ctx) {
    const auto id = store::overdue_transport(tx, ctx.county, ctx.now);
    if (!id) {
        return false;
    }
    const Order order = *orders.find(tx, ctx, *id);
    store::note_transport(tx, ctx.county, order.id, *order.due_at, ctx.now);
    // The order itself has not moved, so whoever has it open may go on with what he sees.
    orders.parts().ledger.append(
        tx, ctx,
        {"order.transport_overdue", ledger::SubjectKind::order, order.id.text, order.unit.text,
         act_body({{"due", to_text(local_date(*order.due_at))},
                   {"agent", order.agent ? order.agent->text : std::string()}})});
    if (order.agent) {
        tell_staff(orders.parts(), tx, ctx, *order.agent, order, "order.transport_due", {});
    }
    tell_heads(orders.parts(), tx, ctx, order, "order.transport_overdue");
    return true;
}

}  // namespace ortoo::orders
