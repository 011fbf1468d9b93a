// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "orders/service.h"
#include "orders/types_board.h"

namespace ortoo::orders {

// For heads and supervisors over the unit. Asks the roster of each agent: for the pool.
[[nodiscard]] Result<DispatchBoard> dispatch_board(Orders&, db::Session&, const Context&,
                                                   const BoardQuery&);

}  // namespace ortoo::orders
