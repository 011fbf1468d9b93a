// SPDX-License-Identifier: MulanPSL-2.0
// Distances on the ground and whether a point is open (R2). Straight lines: what the road adds is
// in the assumed speed, a setting.
#pragma once

#include "outlets/types_near.h"

namespace ortoo::outlets {

// Great-circle distance, rounded to metres.
[[nodiscard]] std::int64_t metres_between(const Coordinates& a, const Coordinates& b);
// Minutes at this speed, rounded up; at least 1.
[[nodiscard]] std::int64_t minutes_at(std::int64_t metres, std::int64_t km_per_hour);
// By its own opening times; nullopt: it has none, and the roster of its unit speaks for it.
[[nodiscard]] std::optional<bool> open_by_hours(const Point& point, Instant now);
// Digits 1–7 without doubles, in order.
[[nodiscard]] bool weekdays_fit(std::string_view weekdays);

}  // namespace ortoo::outlets
