// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "orders/service.h"

namespace ortoo::orders {

// Job: K8. Papers were taken over and not handed in by their day: the agent and his head hear,
// once. False: none.
[[nodiscard]] Result<bool> transport_overdue_next(Orders&, db::Tx&, const Context&);

}  // namespace ortoo::orders
