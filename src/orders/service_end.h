// SPDX-License-Identifier: MulanPSL-2.0
// What the use cases that stop an order have in common.
#pragma once

#include "orders/rules.h"
#include "orders/service.h"

namespace ortoo::orders {

// An order the actor may see, in the version he saw, and on which side of it he stands. The agent
// who is also a head stands on the agent's side.
struct Reached {
    Order order;
    Side side = Side::nobody;
};
[[nodiscard]] Result<Reached> reach(Orders&, db::Session&, const Context&, const OrderId&,
                                    std::int64_t version);
// → O12 with its 终止单; tells whoever did not do it.
[[nodiscard]] Result<Order> ended_order(Orders&, db::Tx&, const Context&, Order, Cause,
                                        const std::string& reason);
// The station head of the unit; where there is none, the head of the town.
void tell_heads(const OrdersParts&, db::Tx&, const Context&, const Order&,
                std::string_view template_name);

}  // namespace ortoo::orders
