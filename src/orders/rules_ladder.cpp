// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_ladder.h"

#include <algorithm>

namespace ortoo::orders {

std::int64_t rung_at(const Ladder& ladder, std::int64_t before, Instant now) {
    if (now >= ladder.town) {
        return std::max(before, rung_town);
    }
    return now >= ladder.station ? std::max(before, rung_station) : before;
}

Instant ladder_due(const Ladder& ladder, std::int64_t level, Instant respond_by) {
    Instant due = respond_by;
    if (level < rung_station) {
        due = std::min(due, ladder.station);
    }
    if (level < rung_town) {
        due = std::min(due, std::max(ladder.town, ladder.station));
    }
    return due;
}

}  // namespace ortoo::orders
