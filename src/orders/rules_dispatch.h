// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "orders/rules.h"

namespace ortoo::orders {

// K7 in roster minutes since the order was sent out: by then the next agent, the station head, the
// town have it.
struct Patience {
    std::int64_t next = 30;
    std::int64_t station = 60;
    std::int64_t town = 120;
};
// How long the one who is asked on this rung has; a decline moves up a rung at once.
[[nodiscard]] std::int64_t minutes_of(std::int64_t level, const Patience& patience);

}  // namespace ortoo::orders
