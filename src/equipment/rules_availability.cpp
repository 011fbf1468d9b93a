// SPDX-License-Identifier: MulanPSL-2.0
// Availability = the office hours during which nothing was broken ÷ all office hours (R42).
#include <algorithm>

#include "equipment/rules.h"

namespace ortoo::equipment {

namespace {

std::int64_t minutes_in(Span wanted, Instant from, Instant to) {
    const std::int64_t begin = std::max(wanted.from.micros, from.micros);
    const std::int64_t end = std::min(wanted.to.micros, to.micros);
    return end > begin ? (end - begin) / micros_per_minute : 0;
}

// Merged, so that an hour in which two things were broken counts once.
std::vector<Span> merged(std::span<const Span> downs) {
    std::vector<Span> sorted(downs.begin(), downs.end());
    std::ranges::sort(sorted, {}, [](const Span& each) { return each.from.micros; });
    std::vector<Span> out;
    for (const Span& each : sorted) {
        if (!out.empty() && each.from.micros <= out.back().to.micros) {
            out.back().to.micros = std::max(out.back().to.micros, each.to.micros);
        } else {
            out.push_back(each);
        }
    }
    return out;
}

}  // namespace

std::int64_t open_minutes(const duty::Calendar& calendar, Span span) {
    std::int64_t sum = 0;
    const CivilDate last = local_date(span.to);
    for (CivilDate day = local_date(span.from); day <= last; day = day.plus_days(1)) {
        if (!calendar.is_working_day(day)) {
            continue;
        }
        const duty::OfficeHours hours = calendar.hours(day);
        const auto at = [&](std::int64_t minute) {
            return local_at(day, static_cast<int>(minute));
        };
        sum += minutes_in(span, at(hours.open), at(hours.lunch_from)) +
               minutes_in(span, at(hours.lunch_to), at(hours.close));
    }
    return sum;
}

std::int64_t down_minutes(const duty::Calendar& calendar, Span span, std::span<const Span> downs) {
    std::int64_t sum = 0;
    for (const Span& each : merged(downs)) {
        const Span inside{{std::max(span.from.micros, each.from.micros)},
                          {std::min(span.to.micros, each.to.micros)}};
        if (inside.from.micros < inside.to.micros) {
            sum += open_minutes(calendar, inside);
        }
    }
    return sum;
}

}  // namespace ortoo::equipment
