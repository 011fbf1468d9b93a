// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/rules_calendar.h"

#include <algorithm>
#include <map>

namespace ortoo::duty {

namespace {

bool weekend(CivilDate date) {
    return date.weekday() >= 6;
}

// Mondays to Fridays up to and with `date`, counted from Monday 1900-01-01.
std::int64_t weekdays_up_to(CivilDate date) {
    constexpr std::int64_t monday = -25567;
    const std::int64_t days = date.days - monday;
    const std::int64_t weeks = days >= 0 ? days / 7 : (days - 6) / 7;
    return weeks * 5 + std::min<std::int64_t>(days - weeks * 7 + 1, 5);
}

}  // namespace

Calendar::Calendar(std::span<const CalendarDay> days, std::span<const CalendarDay> extra,
                   std::vector<HoursFrom> hours)
    : hours_(std::move(hours)) {
    std::map<CivilDate, DayKind> kinds;
    for (const CalendarDay& each : days) {
        kinds[each.date] = each.kind;
        years_.push_back(each.date.year());
    }
    for (const CalendarDay& each : extra) {
        kinds[each.date] = each.kind;
    }
    std::sort(years_.begin(), years_.end());
    years_.erase(std::unique(years_.begin(), years_.end()), years_.end());
    std::int64_t sum = 0;
    for (const auto& [date, kind] : kinds) {
        if (kind == DayKind::holiday) {
            holidays_.push_back(date);
        }
        const bool works = kind == DayKind::workday;
        if (works == weekend(date)) {
            sum += works ? 1 : -1;
            exceptions_.push_back({date, sum});
        }
    }
}

std::int64_t Calendar::index(CivilDate date) const {
    const auto after =
        std::upper_bound(exceptions_.begin(), exceptions_.end(), date,
                         [](CivilDate value, const Exception& each) { return value < each.date; });
    return weekdays_up_to(date) + (after == exceptions_.begin() ? 0 : std::prev(after)->sum);
}

bool Calendar::is_working_day(CivilDate date) const {
    return index(date) > index(date.plus_days(-1));
}

bool Calendar::is_holiday(CivilDate date) const {
    return std::binary_search(holidays_.begin(), holidays_.end(), date);
}

bool Calendar::published(int year) const {
    return std::binary_search(years_.begin(), years_.end(), year);
}

bool Calendar::provisional(CivilDate from, CivilDate to) const {
    for (int year = from.year(); year <= to.year(); ++year) {
        if (!published(year)) {
            return true;
        }
    }
    return false;
}

Due Calendar::add_working_days(CivilDate start, std::int64_t n) const {
    if (n <= 0) {
        return {start, provisional(start, start)};
    }
    // The first day on which n more working days have passed. Five of seven days work, and every
    // exception can push the end by one more day at most.
    const std::int64_t wanted = index(start) + n;
    auto low = static_cast<std::int32_t>(1);
    auto high = static_cast<std::int32_t>(n / 5 * 7 + 14 +
                                          static_cast<std::int64_t>(exceptions_.size()) * 2);
    while (low < high) {
        const std::int32_t middle = low + (high - low) / 2;
        if (index(start.plus_days(middle)) >= wanted) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    const CivilDate end = start.plus_days(low);
    return {end, provisional(start.plus_days(1), end)};
}

Due Calendar::add_natural_days(CivilDate start, std::int64_t n) const {
    if (n <= 0) {
        return {start, provisional(start, start)};
    }
    const CivilDate last = start.plus_days(static_cast<std::int32_t>(n));
    if (is_working_day(last)) {
        return {last, provisional(last, last)};
    }
    const Due next = add_working_days(last, 1);
    return {next.date, provisional(last, next.date)};
}

std::int64_t Calendar::working_days_between(CivilDate from, CivilDate to) const {
    return index(to) - index(from);
}

OfficeHours Calendar::hours(CivilDate date) const {
    OfficeHours found;
    for (const HoursFrom& each : hours_) {
        if (each.from <= date) {
            found = each.hours;
        }
    }
    return found;
}

}  // namespace ortoo::duty
