// SPDX-License-Identifier: MulanPSL-2.0
// What dispatch and call-backs have in common: which head owes what nobody has taken.
#pragma once

#include "orders/rules_ladder.h"
#include "orders/service.h"

namespace ortoo::orders {

// The head of the station (below rung_town), else of the town, else of the banner, else a
// supervisor: nullopt only where a county has none of them.
[[nodiscard]] std::optional<identity::Staff> head_over(const OrdersParts&, db::Session&,
                                                       const Context&, const UnitId& unit,
                                                       std::int64_t level);
[[nodiscard]] Ladder ladder_of(const OrdersParts&, db::Session&, const Context&, const Order&);
// Somebody may be asked who is not among `declined`.
[[nodiscard]] bool anybody_left(const OrdersParts&, db::Session&, const Context&, const Order&,
                                const std::vector<std::string>& declined);
// From now on the head of this rung owes the order; told in his letters.
void give_to_head(const OrdersParts&, db::Tx&, const Context&, Order&,
                  std::string_view template_name);

}  // namespace ortoo::orders
