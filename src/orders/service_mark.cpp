// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_mark.h"

#include "orders/service_end.h"
#include "orders/service_words.h"

namespace ortoo::orders {

Result<OrderView> mark_group(Orders& orders, db::Tx& tx, const Context& ctx, const MarkGroup& in) {
    Order order = TRY(reach(orders, tx, ctx, in.order, in.version)).order;
    if (ended(order.state) || order.state == OrderState::delivered) {
        return refuse(order_not_open, "state", {{"state", std::string(name_of(order.state))}});
    }
    order.special_group = in.special_group;
    orders.save(tx, ctx, order, "order.marked",
                act_body({{"special_group", std::string(name_of(in.special_group))}}));
    return orders.view_of(tx, ctx, order);
}

}  // namespace ortoo::orders
