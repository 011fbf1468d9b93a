// SPDX-License-Identifier: MulanPSL-2.0
#include "base/time.h"

#include <chrono>

namespace ortoo {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

std::chrono::year_month_day parts(CivilDate date) {
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(date.days)));
}

// Division that rounds down, so that instants before 1970 fall on the right day.
constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

constexpr bool digit(char c) {
    return c >= '0' && c <= '9';
}

// Exactly `count` digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) {
        return -1;
    }
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (!digit(text[i])) {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

void write_digits(char* out, std::int64_t value, int count) {
    for (int i = count - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

// Microseconds of ".123" at `at`; moves `at` past it. nullopt: a dot without digits.
std::optional<std::int64_t> fraction(std::string_view text, std::size_t& at) {
    if (at >= text.size() || text[at] != '.') {
        return 0;
    }
    ++at;
    std::int64_t value = 0;
    std::int64_t unit = micros_per_second / 10;
    const std::size_t from = at;
    for (; at < text.size() && digit(text[at]); ++at) {
        value += (text[at] - '0') * unit;
        unit /= 10;
    }
    if (at == from) {
        return std::nullopt;
    }
    return value;
}

// Offset from UTC of "Z" or "+08:00" that ends the text at `at`.
std::optional<std::int64_t> offset(std::string_view text, std::size_t at) {
    if (at + 1 == text.size() && (text[at] == 'Z' || text[at] == 'z')) {
        return 0;
    }
    if (at + 6 != text.size() || (text[at] != '+' && text[at] != '-') || text[at + 3] != ':') {
        return std::nullopt;
    }
    const int hours = digits(text, at + 1, 2);
    const int minutes = digits(text, at + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
        return std::nullopt;
    }
    const std::int64_t micros = hours * micros_per_hour + minutes * micros_per_minute;
    return text[at] == '-' ? -micros : micros;
}

}  // namespace

int CivilDate::year() const {
    return static_cast<int>(parts(*this).year());
}
unsigned CivilDate::month() const {
    return static_cast<unsigned>(parts(*this).month());
}
unsigned CivilDate::day() const {
    return static_cast<unsigned>(parts(*this).day());
}
int CivilDate::weekday() const {
    const std::chrono::weekday name{std::chrono::sys_days(std::chrono::days(days))};
    return static_cast<int>(name.iso_encoding());
}

std::optional<CivilDate> civil(int year, unsigned month, unsigned day) {
    if (year < first_year || year > last_year) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!date.ok()) {
        return std::nullopt;
    }
    return CivilDate{
        static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count())};
}

std::optional<CivilDate> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 0 || month < 0 || day < 0) {
        return std::nullopt;
    }
    return civil(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::string to_text(CivilDate date) {
    const auto ymd = parts(date);
    std::string out = "0000-00-00";
    write_digits(out.data(), static_cast<int>(ymd.year()), 4);
    write_digits(out.data() + 5, static_cast<unsigned>(ymd.month()), 2);
    write_digits(out.data() + 8, static_cast<unsigned>(ymd.day()), 2);
    return out;
}

CivilDate local_date(Instant at) {
    return {static_cast<std::int32_t>(floor_div(at.micros + zone_offset_micros, micros_per_day))};
}

int local_minute(Instant at) {
    const std::int64_t since_midnight = at.micros - local_start(local_date(at)).micros;
    return static_cast<int>(since_midnight / micros_per_minute);
}

Instant local_start(CivilDate date) {
    return {date.days * micros_per_day - zone_offset_micros};
}
Instant local_end(CivilDate date) {
    return local_start(date).plus_micros(micros_per_day - 1);
}
Instant local_at(CivilDate date, int minute) {
    return local_start(date).plus_minutes(minute);
}

std::string to_text(Instant at) {
    const CivilDate date = local_date(at);
    const std::int64_t micros = at.micros - local_start(date).micros;
    std::string out = to_text(date) + "T00:00:00.000000+08:00";
    write_digits(out.data() + 11, micros / micros_per_hour, 2);
    write_digits(out.data() + 14, micros / micros_per_minute % 60, 2);
    write_digits(out.data() + 17, micros / micros_per_second % 60, 2);
    write_digits(out.data() + 20, micros % micros_per_second, 6);
    return out;
}

std::optional<Instant> parse_instant(std::string_view text) {
    constexpr std::size_t longest = 64;  // digits past microseconds are cut off, but not endless
    if (text.size() < 20 || text.size() > longest || (text[10] != 'T' && text[10] != 't') ||
        text[13] != ':' || text[16] != ':') {
        return std::nullopt;
    }
    const auto date = parse_date(text.substr(0, 10));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (!date || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
        return std::nullopt;
    }
    std::size_t rest = 19;
    const auto micros = fraction(text, rest);
    const auto from_utc = micros ? offset(text, rest) : std::nullopt;
    if (!from_utc) {
        return std::nullopt;
    }
    return Instant{date->days * micros_per_day + hour * micros_per_hour +
                   minute * micros_per_minute + second * micros_per_second + *micros - *from_utc};
}

}  // namespace ortoo
