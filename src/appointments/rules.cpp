// SPDX-License-Identifier: MulanPSL-2.0
#include "appointments/rules.h"

#include <algorithm>

namespace ortoo::appointments {

namespace {
constexpr int ahead_for_check = 60;  // days looked at when a plan is made

bool holds_on(const Plan& plan, CivilDate day) {
    if (plan.day) {
        return *plan.day == day && (!plan.last_day || day <= *plan.last_day);
    }
    return plan.weekday == static_cast<std::int64_t>(day.weekday()) && plan.first_day <= day &&
           (!plan.last_day || day <= *plan.last_day);
}

bool meets(const Plan& a, const Plan& b) {
    if (a.to_minute <= b.from_minute || b.to_minute <= a.from_minute) {
        return false;
    }
    if (a.day && b.day) {
        return *a.day == *b.day;
    }
    if (a.day || b.day) {
        const Plan& one = a.day ? a : b;
        const Plan& weekly = a.day ? b : a;
        return holds_on(weekly, *one.day);
    }
    const bool apart =
        (a.last_day && *a.last_day < b.first_day) || (b.last_day && *b.last_day < a.first_day);
    return a.weekday == b.weekday && !apart;
}
}  // namespace

bool outside_hours(const duty::Calendar& calendar, CivilDate day, std::int64_t from,
                   std::int64_t to) {
    if (!calendar.is_working_day(day)) {
        return true;
    }
    const duty::OfficeHours hours = calendar.hours(day);
    const bool over_lunch = from < hours.lunch_to && to > hours.lunch_from;
    return from < hours.open || to > hours.close || over_lunch;
}

std::vector<Slot> slots_of(const Plan& plan, const duty::Calendar& calendar, CivilDate day) {
    std::vector<Slot> out;
    if (!holds_on(plan, day)) {
        return out;
    }
    for (std::int64_t at = plan.from_minute; at + plan.slot_minutes <= plan.to_minute;
         at += plan.slot_minutes) {
        const bool outside = outside_hours(calendar, day, at, at + plan.slot_minutes);
        if (!outside || !plan.staff.empty()) {
            out.push_back({plan.id, at, plan.slot_minutes, plan.places, outside});
        }
    }
    return out;
}

Result<void> check_plan(const Plan& plan, std::span<const Plan> others,
                        const duty::Calendar& calendar, CivilDate today) {
    if ((plan.weekday == 0) != plan.day.has_value()) {
        return refuse(plan_day, "weekday");
    }
    if ((plan.day && *plan.day < today) || (plan.last_day && *plan.last_day < plan.first_day)) {
        return refuse(plan_day, plan.day ? "day" : "last_day");
    }
    if (plan.to_minute < plan.from_minute + plan.slot_minutes) {
        return refuse(plan_hours, "to_minute");
    }
    for (const Plan& other : others) {
        if (meets(plan, other)) {
            return refuse(plan_overlaps, "from_minute");
        }
    }
    if (!plan.staff.empty()) {
        return {};
    }
    const CivilDate from = plan.day ? *plan.day : std::max(plan.first_day, today);
    for (int ahead = 0; ahead < ahead_for_check; ++ahead) {
        if (!slots_of(plan, calendar, from.plus_days(ahead)).empty()) {
            return {};
        }
    }
    return refuse(needs_person, "staff");
}

Instant starts(CivilDate day, std::int64_t minute) {
    return local_start(day).plus_minutes(static_cast<int>(minute));
}

std::optional<std::int64_t> free_place(std::int64_t places, std::span<const std::int64_t> taken) {
    for (std::int64_t place = 1; place <= places; ++place) {
        if (std::ranges::find(taken, place) == taken.end()) {
            return place;
        }
    }
    return std::nullopt;
}

Result<void> may_check_in(const Appointment& row, const BookingRules& rules, Instant now) {
    if (row.state != AppointmentState::booked) {
        return refuse(appointment_over, "id");
    }
    const Instant at = starts(row.day, row.minute);
    if (now < at.plus_minutes(-static_cast<int>(rules.early_minutes))) {
        return refuse(too_early, "id", {{"minutes", std::to_string(rules.early_minutes)}});
    }
    if (is_missed(row, rules, now)) {
        return refuse(too_late, "id", {{"minutes", std::to_string(rules.late_minutes)}});
    }
    return {};
}

Result<void> may_change(const Appointment& row, Instant now) {
    if (row.state != AppointmentState::booked || now >= starts(row.day, row.minute)) {
        return refuse(appointment_over, "id");
    }
    return {};
}

bool is_missed(const Appointment& row, const BookingRules& rules, Instant now) {
    return row.state == AppointmentState::booked &&
           now > starts(row.day, row.minute).plus_minutes(static_cast<int>(rules.late_minutes));
}

std::string place_of(const AppointmentId& id, std::string_view part) {
    return "appointments." + std::string(part) + ":" + id.text;
}

bool too_near(std::int64_t minute, std::int64_t other) {
    return std::abs(minute - other) < along_minutes + travel_minutes;
}

std::pair<std::int64_t, std::int64_t> hours_of(visits::DayPart part) {
    switch (part) {
        case visits::DayPart::morning:
            return {8 * 60 + 30, 12 * 60};
        case visits::DayPart::afternoon:
            return {14 * 60, 18 * 60};
    }
    throw std::logic_error("no such half day");
}

bool within(visits::DayPart part, std::int64_t minute) {
    const auto [from, to] = hours_of(part);
    return minute + along_minutes > from && minute < to;
}

}  // namespace ortoo::appointments
