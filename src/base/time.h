// SPDX-License-Identifier: MulanPSL-2.0
// Instants are UTC microseconds; civil dates are dates and never pass through a time zone except
// here. The zone of the product is Asia/Shanghai: +08:00 all year, no daylight saving time.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ortoo {

constexpr std::int64_t micros_per_second = 1'000'000;
constexpr std::int64_t micros_per_minute = 60 * micros_per_second;
constexpr std::int64_t micros_per_hour = 60 * micros_per_minute;
constexpr std::int64_t micros_per_day = 24 * micros_per_hour;
constexpr std::int64_t zone_offset_micros = 8 * micros_per_hour;

struct Instant {
    std::int64_t micros = 0;  // since 1970-01-01T00:00:00Z
    constexpr auto operator<=>(const Instant&) const = default;
    [[nodiscard]] constexpr Instant plus_micros(std::int64_t n) const { return {micros + n}; }
    [[nodiscard]] constexpr Instant plus_minutes(std::int64_t n) const {
        return {micros + n * micros_per_minute};
    }
};

// A day of the civil calendar, as days since 1970-01-01. Range: years 1900–2199.
struct CivilDate {
    std::int32_t days = 0;
    constexpr auto operator<=>(const CivilDate&) const = default;
    [[nodiscard]] constexpr CivilDate plus_days(std::int32_t n) const { return {days + n}; }
    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;  // 1–12
    [[nodiscard]] unsigned day() const;    // 1–31
    [[nodiscard]] int weekday() const;     // 1 Monday … 7 Sunday
};

[[nodiscard]] std::optional<CivilDate> civil(int year, unsigned month, unsigned day);
[[nodiscard]] std::optional<CivilDate> parse_date(std::string_view text);  // YYYY-MM-DD only
[[nodiscard]] std::string to_text(CivilDate date);                         // YYYY-MM-DD

[[nodiscard]] CivilDate local_date(Instant at);              // the day it is in the zone
[[nodiscard]] int local_minute(Instant at);                  // minute of the local day, 0–1439
[[nodiscard]] Instant local_start(CivilDate date);           // 00:00 local
[[nodiscard]] Instant local_end(CivilDate date);             // 23:59:59.999999 local
[[nodiscard]] Instant local_at(CivilDate date, int minute);  // minute of the local day

[[nodiscard]] std::string to_text(Instant at);  // RFC 3339, +08:00, microseconds
[[nodiscard]] std::optional<Instant> parse_instant(std::string_view text);  // RFC 3339, any offset

}  // namespace ortoo
