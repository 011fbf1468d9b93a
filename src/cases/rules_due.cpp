// SPDX-License-Identifier: MulanPSL-2.0
// The last day of a clock: its allowance, what was added, and the days on which it stood still.
#include <algorithm>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
bool counts_working_days(const Clock& clock) {
    return clock.allowance.unit == duty::DayUnit::working_days;
}

// Days of the clock's unit in [from, to).
std::int64_t lost_days(const duty::Calendar& calendar, const Clock& clock, CivilDate from,
                       CivilDate to) {
    if (to <= from) {
        return 0;
    }
    return counts_working_days(clock)
               ? calendar.working_days_between(from.plus_days(-1), to.plus_days(-1))
               : to.days - from.days;
}
}  // namespace

duty::Due due_of(const duty::Calendar& calendar, const Clock& clock) {
    const CivilDate start = duty::event_day(calendar, clock.started);
    const bool working = counts_working_days(clock);
    std::int64_t days = clock.allowance.limit + clock.extended;
    // Where the count ends, before a weekend carries it on (natural days only).
    const auto ends = [&] {
        return working ? calendar.add_working_days(start, days).date
                       : start.plus_days(static_cast<std::int32_t>(days));
    };
    const auto rolled = [&] {
        return working ? calendar.add_working_days(start, days)
                       : calendar.add_natural_days(start, days);
    };
    CivilDate end = ends();
    duty::Due due = rolled();
    for (const Pause& pause : clock.pauses) {
        if (!pause.to) {
            break;  // nobody knows yet what it will cost
        }
        const CivilDate from = local_date(pause.from);
        const CivilDate to = local_date(*pause.to);
        if (end >= from) {
            days += lost_days(calendar, clock, std::max(from, start.plus_days(1)), to);
            end = ends();
            due = rolled();
        }
        // On the spot, or carried over a weekend into the pause: the first day after it.
        if (due.date >= from && due.date < to) {
            due = calendar.add_natural_days(to.plus_days(-1), 1);
        }
    }
    return due;
}

std::int64_t paused_days(const duty::Calendar& calendar, const Clock& clock, const Pause& pause) {
    return pause.to ? lost_days(calendar, clock,
                                std::max(local_date(pause.from),
                                         duty::event_day(calendar, clock.started).plus_days(1)),
                                local_date(*pause.to))
                    : 0;
}

Clock moved_due(const duty::Calendar& calendar, Clock clock, Instant now, std::string_view by,
                const Said& why) {
    const duty::Due due = due_of(calendar, clock);
    if (due != clock.due) {
        clock.history.push_back(
            {now, std::string(by), clock.due.date, due.date, why.chinese(), why.parts()});
        clock.due = due;
    }
    return clock;
}

bool overdue(const Clock& clock, Instant now) {
    return clock.runs() && !clock.paused() && now > local_end(clock.due.date);
}

Clock breached(Clock clock, Instant now) {
    if (overdue(clock, now) && !clock.breached) {
        clock.state = ClockState::breached;
        clock.breached = now;
    }
    return clock;
}

const Clock* running(std::span<const Clock> clocks, ClockKind kind) {
    const Clock* found = nullptr;
    for (const Clock& clock : clocks) {
        if (clock.kind == kind && clock.runs()) {
            found = &clock;
        }
    }
    return found;
}

const Clock* ruling(std::span<const Clock> clocks, CaseState state, bool delivered) {
    switch (state) {
        case CaseState::received:
            return running(clocks, ClockKind::acceptance);
        case CaseState::correction:
            return running(clocks, ClockKind::correction);
        case CaseState::accepted:
        case CaseState::review:
        case CaseState::special:
        case CaseState::to_decide:
            return running(clocks, ClockKind::promise);
        case CaseState::granted:
        case CaseState::issuing:
        case CaseState::ready:
            return running(clocks, ClockKind::delivery);
        case CaseState::denied:
            return delivered ? nullptr : running(clocks, ClockKind::delivery);
        case CaseState::closed:
        case CaseState::not_required:
        case CaseState::refused_acceptance:
        case CaseState::returned:
        case CaseState::withdrawn:
        case CaseState::voided:
        case CaseState::transferred:
            break;
    }
    return nullptr;
}

// A paused case has no due day of its own: it sorts last and no light counts it.
Instant rank_of(const Case& item) {
    if (item.tab == Tab::done) {
        return item.changed_at;
    }
    return item.due && item.state != CaseState::special ? local_end(*item.due) : rank_without_clock;
}

}  // namespace ortoo::cases
