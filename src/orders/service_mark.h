// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "orders/service.h"
#include "orders/types_mark.h"

namespace ortoo::orders {

// By the citizen, the agent or a head, until the order is over; it then stands first in the agent's
// lists.
[[nodiscard]] Result<OrderView> mark_group(Orders&, db::Tx&, const Context&, const MarkGroup&);

}  // namespace ortoo::orders
