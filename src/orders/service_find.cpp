// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_find.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "orders/store.h"
#include "orders/store_find.h"

namespace ortoo::orders {

std::vector<OrderBrief> name_begins(Orders& orders, db::Session& session, const Context& ctx,
                                    const std::string& begin) {
    const auto points = code_point_list(begin);
    std::vector<OrderBrief> out;
    if (points.size() < 2) {
        return out;
    }
    for (const OrderId& id :
         store::name_begins(session, ctx.county, points[0] + points[1], begin)) {
        if (const auto order = store::order(session, ctx.county, id)) {
            std::ranges::move(orders.search(session, ctx, order->number), std::back_inserter(out));
        }
    }
    return out;
}

}  // namespace ortoo::orders
