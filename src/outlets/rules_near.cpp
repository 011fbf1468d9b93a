// SPDX-License-Identifier: MulanPSL-2.0
#include "outlets/rules_near.h"

#include <cmath>
#include <numbers>

namespace ortoo::outlets {

std::int64_t metres_between(const Coordinates& a, const Coordinates& b) {
    constexpr double earth_metres = 6'371'008.8;  // mean radius
    constexpr double radians = std::numbers::pi / 180.0 / 1e6;
    const double lat = static_cast<double>(b.lat - a.lat) * radians / 2;
    const double lng = static_cast<double>(b.lng - a.lng) * radians / 2;
    const double h =
        std::pow(std::sin(lat), 2) + std::cos(static_cast<double>(a.lat) * radians) *
                                         std::cos(static_cast<double>(b.lat) * radians) *
                                         std::pow(std::sin(lng), 2);
    return std::llround(2 * earth_metres * std::asin(std::sqrt(std::min(1.0, h))));
}

std::int64_t minutes_at(std::int64_t metres, std::int64_t km_per_hour) {
    const std::int64_t metres_per_hour = km_per_hour * 1000;
    return std::max<std::int64_t>(1, (metres * 60 + metres_per_hour - 1) / metres_per_hour);
}

std::optional<bool> open_by_hours(const Point& point, Instant now) {
    if (point.weekdays.empty() || !point.open_from || !point.open_to) {
        return std::nullopt;
    }
    const char today = static_cast<char>('0' + local_date(now).weekday());
    const int minute = local_minute(now);
    return point.weekdays.find(today) != std::string::npos && minute >= *point.open_from &&
           minute < *point.open_to;
}

bool weekdays_fit(std::string_view weekdays) {
    char before = '0';
    for (const char each : weekdays) {
        if (each <= before || each > '7') {
            return false;
        }
        before = each;
    }
    return true;
}

}  // namespace ortoo::outlets
