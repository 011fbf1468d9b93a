// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "orders/types_order.h"

namespace ortoo::orders::store {

// `head`: the first two characters of `begin`; the index is over them. Newest first, at most 50.
[[nodiscard]] std::vector<OrderId> name_begins(db::Session&, std::string_view county,
                                               std::string_view head, std::string_view begin);

}  // namespace ortoo::orders::store
