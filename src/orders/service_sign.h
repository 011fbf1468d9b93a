// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "orders/service.h"

namespace ortoo::orders {

// The 委托单 on paper, with the whole number of the client; that reading is in his list.
[[nodiscard]] Result<void> issue_mandate(const OrdersParts&, db::Tx&, const Context&, const Order&,
                                         const Mandate&);

}  // namespace ortoo::orders
