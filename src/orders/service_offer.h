// SPDX-License-Identifier: MulanPSL-2.0
// What dispatch and call-backs have in common: which head owes what nobody has taken.
#pragma once

#include "orders/service.h"

namespace ortoo::orders {

inline constexpr std::int64_t rung_station = 2;
inline constexpr std::int64_t rung_town = 3;

// The head of the station (below rung_town), else of the town, else of the banner, else a
// supervisor: nullopt only where a county has none of them.
[[nodiscard]] std::optional<identity::Staff> head_over(const OrdersParts&, db::Session&,
                                                       const Context&, const UnitId& unit,
                                                       std::int64_t level);
// Somebody may be asked who is not among `declined`.
[[nodiscard]] bool anybody_left(const OrdersParts&, db::Session&, const Context&, const Order&,
                                const std::vector<std::string>& declined);
// On the rungs of heads: from now on the head of this rung owes the order. False: none, or a rung
// of agents.
bool keep_for_head(const OrdersParts&, db::Session&, const Context&, Order&);

}  // namespace ortoo::orders
