// SPDX-License-Identifier: MulanPSL-2.0
// K7: how an order that nobody accepts climbs: another agent, the station head, the town.
#pragma once

#include "orders/types_order.h"

namespace ortoo::orders {

// From these moments on a head owes the order beside the agents who are still asked.
struct Ladder {
    Instant station;
    Instant town;
};
inline constexpr std::int64_t rung_next = 1;
inline constexpr std::int64_t rung_station = 2;
inline constexpr std::int64_t rung_town = 3;

// The rung at `now`; it never goes down.
[[nodiscard]] std::int64_t rung_at(const Ladder& ladder, std::int64_t before, Instant now);
// The next moment something happens: the offer runs out, or the next rung begins.
[[nodiscard]] Instant ladder_due(const Ladder& ladder, std::int64_t level, Instant respond_by);

}  // namespace ortoo::orders
