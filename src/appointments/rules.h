// SPDX-License-Identifier: MulanPSL-2.0
// Which slots a plan gives on a day, and what an appointment allows at a time. Minutes are of the
// local day.
#pragma once

#include <span>

#include "appointments/types_book.h"
#include "appointments/types_plan.h"
#include "duty/rules_calendar.h"
#include "visits/types.h"

namespace ortoo::appointments {

// Whether a stretch of a day lies outside the office hours of its calendar: on a day off, before
// opening, after closing, or over the lunch break. A made-up Saturday has office hours.
[[nodiscard]] bool outside_hours(const duty::Calendar&, CivilDate, std::int64_t from,
                                 std::int64_t to);
// In the order of time. A plan without a person gives none outside office hours; `free` is all.
[[nodiscard]] std::vector<Slot> slots_of(const Plan&, const duty::Calendar&, CivilDate);
// plan_day, plan_hours, needs_person, plan_overlaps. `others`: the plans of the same group.
[[nodiscard]] Result<void> check_plan(const Plan&, std::span<const Plan> others,
                                      const duty::Calendar&, CivilDate today);
[[nodiscard]] Instant starts(CivilDate, std::int64_t minute);
// Where a sealed part of an appointment belongs: it opens nowhere else.
[[nodiscard]] std::string place_of(const AppointmentId& id, std::string_view part);
// The smallest place from 1 to `places` that is not taken; nullopt: full.
[[nodiscard]] std::optional<std::int64_t> free_place(std::int64_t places,
                                                     std::span<const std::int64_t> taken);
// appointment_over, too_early, too_late.
[[nodiscard]] Result<void> may_check_in(const Appointment&, const BookingRules&, Instant now);
// Until the time has come: appointment_over.
[[nodiscard]] Result<void> may_change(const Appointment&, Instant now);
[[nodiscard]] bool is_missed(const Appointment&, const BookingRules&, Instant now);

// --- an agent who comes along
inline constexpr std::int64_t along_minutes = 60;   // he is there that long
inline constexpr std::int64_t travel_minutes = 60;  // and needs that long from the one to the next
// Two times of one day that one person cannot keep.
[[nodiscard]] bool too_near(std::int64_t minute, std::int64_t other);
// From, to: minutes after midnight of a half day as a visit at home takes it.
[[nodiscard]] std::pair<std::int64_t, std::int64_t> hours_of(visits::DayPart part);
// The time, with coming along, falls into that half day.
[[nodiscard]] bool within(visits::DayPart part, std::int64_t minute);

}  // namespace ortoo::appointments
