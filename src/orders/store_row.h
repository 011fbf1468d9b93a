// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <cstdint>
#include <string>

#include "db/session.h"
#include "orders/types_order.h"

namespace ortoo::orders::store {

// "Nothing is due" sorts last.
inline constexpr std::int64_t no_due = 9'000'000'000'000'000'000;

[[nodiscard]] Order order_row(const db::Row& row);
// The first two segments of a unit's path: the town's, or the banner's own.
[[nodiscard]] std::string town_path_of(std::string_view unit_path);

}  // namespace ortoo::orders::store
