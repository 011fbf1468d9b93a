// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/rules_channel.h"

#include <algorithm>

namespace ortoo::ratings {

std::optional<CivilDate> good_until(const RatingChannel& channel, std::int64_t days) {
    if (channel.retired || !channel.works || !channel.tried_on) {
        return std::nullopt;
    }
    return channel.tried_on->plus_days(static_cast<std::int32_t>(days));
}

bool working(const RatingChannel& channel, std::int64_t days, CivilDate today) {
    const auto until = good_until(channel, days);
    return until && today <= *until;
}

Result<void> check_test(const RatingChannel& channel, CivilDate day, CivilDate today) {
    if (channel.retired) {
        return refuse(channel_retired);
    }
    const CivilDate first = std::max(channel.added_on, channel.tried_on.value_or(channel.added_on));
    if (day > today || day < first) {
        return refuse(channel_day, "day", {{"from", to_text(first)}, {"to", to_text(today)}});
    }
    return {};
}

PointChannels point_of(const Place& place, std::span<const RatingChannel> channels,
                       std::int64_t days, CivilDate today) {
    PointChannels out{place.unit, place.name, place.level, false, 0, 0, {}, std::nullopt};
    for (const RatingChannel& each : channels) {
        if (each.unit != place.unit || each.retired) {
            continue;
        }
        ++out.channels;
        if (!working(each, days, today)) {
            continue;
        }
        ++out.working;
        out.covered = true;
        if (std::ranges::find(out.kinds, each.kind) == out.kinds.end()) {
            out.kinds.push_back(each.kind);
        }
        out.good_until = std::max(out.good_until, good_until(each, days));
    }
    return out;
}

void sort_points(std::vector<PointChannels>& points) {
    std::ranges::sort(points, [](const PointChannels& a, const PointChannels& b) {
        return std::pair(a.covered, a.unit) < std::pair(b.covered, b.unit);
    });
}

}  // namespace ortoo::ratings
