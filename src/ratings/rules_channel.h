// SPDX-License-Identifier: MulanPSL-2.0
// When a channel counts as working, and when a place has one.
#pragma once

#include <span>

#include "ratings/types_channel.h"

namespace ortoo::ratings {

// Last day on which the last test counts; nullopt: it never worked, or is out of use.
[[nodiscard]] std::optional<CivilDate> good_until(const RatingChannel& channel, std::int64_t days);
[[nodiscard]] bool working(const RatingChannel& channel, std::int64_t days, CivilDate today);
// Refuses a day to come, one before the channel was there and one before its last test.
[[nodiscard]] Result<void> check_test(const RatingChannel& channel, CivilDate day, CivilDate today);
struct Place {
    UnitId unit;
    std::string name;
    equipment::Level level = equipment::Level::station;
};
[[nodiscard]] PointChannels point_of(const Place& place, std::span<const RatingChannel> channels,
                                     std::int64_t days, CivilDate today);
// The red ones first, then by unit.
void sort_points(std::vector<PointChannels>& points);

}  // namespace ortoo::ratings
