// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

// A made-up Saturday works like the Friday before it, a made-up Sunday like the Monday after it.
std::int64_t nearest_weekday(std::int64_t weekday) {
    return weekday == 6 ? 5 : 1;
}

std::vector<RosterRow> weekly(std::span<const RosterRow> rows, std::int64_t weekday) {
    std::vector<RosterRow> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&](const RosterRow& each) { return !each.date && each.weekday == weekday; });
    return found;
}

std::vector<Window> merged(std::vector<Window> windows) {
    std::sort(windows.begin(), windows.end(), [](const Window& a, const Window& b) {
        return a.from < b.from || (a.from == b.from && a.to < b.to);
    });
    std::vector<Window> out;
    for (const Window& each : windows) {
        if (!out.empty() && each.from <= out.back().to) {
            out.back().to = std::max(out.back().to, each.to);
        } else {
            out.push_back(each);
        }
    }
    return out;
}

std::vector<Window> office_windows(const Calendar& calendar, CivilDate date) {
    if (!calendar.is_working_day(date)) {
        return {};
    }
    const OfficeHours hours = calendar.hours(date);
    if (hours.lunch_from >= hours.lunch_to) {
        return {{hours.open, hours.close}};
    }
    return {{hours.open, hours.lunch_from}, {hours.lunch_to, hours.close}};
}

bool overlap(const RosterRow& a, const RosterRow& b) {
    const bool same_day = a.date == b.date && a.weekday == b.weekday;
    return same_day && a.from_minute < b.to_minute && b.from_minute < a.to_minute;
}

}  // namespace

std::vector<RosterRow> rows_on(const Calendar& calendar, std::span<const RosterRow> rows,
                               CivilDate date) {
    std::vector<RosterRow> dated;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(dated),
                 [&](const RosterRow& each) { return each.date == date; });
    if (!dated.empty() || calendar.is_holiday(date)) {
        return dated;
    }
    const std::int64_t weekday = date.weekday();
    std::vector<RosterRow> found = weekly(rows, weekday);
    if (found.empty() && weekday >= 6 && calendar.is_working_day(date)) {
        found = weekly(rows, nearest_weekday(weekday));
    }
    return found;
}

std::vector<RosterRow> rows_now(const Calendar& calendar, std::span<const RosterRow> rows,
                                Instant now) {
    const std::int64_t minute = local_minute(now);
    std::vector<RosterRow> found = rows_on(calendar, rows, local_date(now));
    std::erase_if(found, [&](const RosterRow& each) {
        return minute < each.from_minute || minute >= each.to_minute;
    });
    std::stable_sort(found.begin(), found.end(), [](const RosterRow& a, const RosterRow& b) {
        return a.to_minute > b.to_minute || (a.to_minute == b.to_minute && a.staff < b.staff);
    });
    return found;
}

std::vector<Window> windows_on(const Calendar& calendar, std::span<const RosterRow> rows,
                               CivilDate date) {
    std::vector<Window> windows;
    if (calendar.is_working_day(date)) {
        for (const RosterRow& each : rows_on(calendar, rows, date)) {
            windows.push_back({each.from_minute, each.to_minute});
        }
    }
    return merged(std::move(windows));
}

Instant add_roster_minutes(const Calendar& calendar, std::span<const RosterRow> rows, Instant start,
                           std::int64_t minutes) {
    if (minutes <= 0) {
        return start;
    }
    constexpr int gap_max = 31;
    bool office = rows.empty();
    int gap = 0;  // days in a row without a window
    std::int64_t left = minutes * micros_per_minute;
    for (CivilDate day = local_date(start);; day = day.plus_days(1)) {
        bool any = false;
        for (const Window& each :
             office ? office_windows(calendar, day) : windows_on(calendar, rows, day)) {
            const Instant from = std::max(local_at(day, static_cast<int>(each.from)), start);
            const Instant to = local_at(day, static_cast<int>(each.to));
            if (from >= to) {
                continue;
            }
            any = true;
            if (to.micros - from.micros >= left) {
                return from.plus_micros(left);
            }
            left -= to.micros - from.micros;
        }
        gap = any ? 0 : gap + 1;
        if (gap == gap_max && !office) {
            office = true;
            day = day.plus_days(-gap_max);
            gap = 0;
        }
    }
}

Result<void> check_row(const RosterRow& row, std::span<const RosterRow> theirs, CivilDate today) {
    if (row.from_minute < 0 || row.from_minute >= row.to_minute || row.to_minute > 1440) {
        return refuse(roster_hours, "to");
    }
    const bool weekly_row = row.weekday != 0;
    if (weekly_row == row.date.has_value() || (row.date && *row.date < today)) {
        return refuse(roster_day, row.date ? "date" : "weekday");
    }
    for (const RosterRow& each : theirs) {
        if (overlap(row, each)) {
            return refuse(roster_overlap, "from");
        }
    }
    return {};
}

bool away_now(PresenceState state, Instant since, Instant now) {
    return state == PresenceState::away && local_date(since) == local_date(now);
}

}  // namespace ortoo::duty
