// SPDX-License-Identifier: MulanPSL-2.0
#include "outlets/service_near.h"

#include <algorithm>

#include "outlets/store.h"

namespace ortoo::outlets {

std::optional<Coordinates> place_of(db::Session& session, const std::string& county,
                                    const UnitId& unit) {
    for (const Point& each : store::points(session, county, unit)) {
        if (each.lat && each.lng) {
            return Coordinates{*each.lat, *each.lng};
        }
    }
    return std::nullopt;
}

std::vector<Placed> points_near(db::Session& session, const std::string& county,
                                const Coordinates& from, std::int64_t metres) {
    // A degree of latitude is 111 km; one of longitude is shorter, and never less than a third of
    // that below 70 degrees north.
    const std::int64_t lat = metres * 1'000'000 / 111'000 + 1;
    const std::int64_t lng = 3 * lat;
    std::vector<Placed> out;
    for (Point& each : store::placed(
             session, county, {from.lat - lat, from.lat + lat, from.lng - lng, from.lng + lng})) {
        const std::int64_t away = metres_between(from, {*each.lat, *each.lng});
        if (away <= metres) {
            out.push_back({std::move(each), away});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Placed& a, const Placed& b) { return a.metres < b.metres; });
    return out;
}

}  // namespace ortoo::outlets
