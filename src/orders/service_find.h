// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "orders/service.h"

namespace ortoo::orders {

// Like Orders::search, by the beginning of the name, two characters at least; at most 50.
[[nodiscard]] std::vector<OrderBrief> name_begins(Orders&, db::Session&, const Context&,
                                                  const std::string& begin);

}  // namespace ortoo::orders
