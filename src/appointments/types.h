// SPDX-License-Identifier: MulanPSL-2.0
// 预约延时 (R23): a place at a time, in office hours and outside them.
#pragma once

#include "queue/types_view.h"

namespace ortoo::appointments {

struct PlanTag {};
using PlanId = Id<PlanTag>;
struct AppointmentTag {};
using AppointmentId = Id<AppointmentTag>;

enum class AppointmentState {
    booked,
    arrived,    // has a number of the hall
    cancelled,  // by whom it was for, in time
    missed,     // did not come
    withdrawn,  // by the hall
};
inline constexpr std::array appointment_state_names{
    std::pair{AppointmentState::booked, std::string_view{"booked"}},
    std::pair{AppointmentState::arrived, std::string_view{"arrived"}},
    std::pair{AppointmentState::cancelled, std::string_view{"cancelled"}},
    std::pair{AppointmentState::missed, std::string_view{"missed"}},
    std::pair{AppointmentState::withdrawn, std::string_view{"withdrawn"}},
};
constexpr const auto& names(AppointmentState) {
    return appointment_state_names;
}

// Numbers of a hall, set by its head.
struct BookingRules {
    std::int64_t ahead_days = 14;
    std::int64_t early_minutes = 30;  // before the time one may check in
    std::int64_t late_minutes = 20;   // after it one still may; then it is missed
    std::int64_t misses_max = 3;      // so many in thirty days, and one comes without
    bool operator==(const BookingRules&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("ahead_days", r.ahead_days, number(1, 60), "how far ahead one may book");
        v("early_minutes", r.early_minutes, number(0, 120), "check-in before the time");
        v("late_minutes", r.late_minutes, number(0, 120), "check-in after the time, then missed");
        v("misses_max", r.misses_max, number(1, 20),
          "missed so often in thirty days, one takes a number in the hall instead");
    }
};

// One row of `appointment_plans`: the slots of one group, on a weekday or on one day.
struct Plan {
    PlanId id;
    std::int64_t version = 1;
    queue::HallId hall;
    queue::GroupId group;
    std::int64_t weekday = 0;  // 1 Monday … 7 Sunday; 0: on `day`
    std::optional<CivilDate> day;
    std::int64_t from_minute = 0;
    std::int64_t to_minute = 0;
    std::int64_t slot_minutes = 30;
    std::int64_t places = 1;  // in each slot
    CivilDate first_day;
    std::optional<CivilDate> last_day;
    std::string staff;  // who is there outside office hours; empty: office hours only
    std::string staff_name;
};

// One row of `appointments`.
struct Appointment {
    AppointmentId id;
    std::string number;
    std::int64_t version = 1;
    AppointmentState state = AppointmentState::booked;
    PlanId plan;
    queue::HallId hall;
    std::string unit_path;
    queue::GroupId group;
    std::string item;
    CivilDate day;
    std::int64_t minute = 0;
    std::int64_t place = 0;
    std::string account;  // empty: booked for somebody who called
    std::string name_sealed;
    std::string phone_sealed;
    std::string booked_by;  // staff id; empty: by the citizen
    Instant booked_at;
    bool reminded = false;
    std::string ticket;
    std::string ticket_number;
    std::string order;   // an agent booked it for the applicant of this order
    std::string person;  // that applicant; empty: the name is only what was typed
    std::string agent;   // staff id of the agent who comes along
    std::string agent_name;
};

inline constexpr std::string_view appointment_manage = "queue.manage";
inline constexpr std::string_view appointment_serve = "queue.serve";

inline constexpr RefusalCode appointment_not_found{"appointment.not_found", Kind::not_found};
inline constexpr RefusalCode appointment_stale{"appointment.stale", Kind::stale};
inline constexpr RefusalCode plan_not_found{"appointment.plan_not_found", Kind::not_found};
inline constexpr RefusalCode plan_hours{"appointment.plan_hours", Kind::unprocessable};
inline constexpr RefusalCode plan_day{"appointment.plan_day", Kind::unprocessable};
// Outside office hours somebody must be named.
inline constexpr RefusalCode needs_person{"appointment.needs_person", Kind::unprocessable};
inline constexpr RefusalCode person_unfit{"appointment.person_unfit", Kind::unprocessable};
inline constexpr RefusalCode plan_overlaps{"appointment.plan_overlaps", Kind::conflict};
inline constexpr RefusalCode no_slot{"appointment.no_slot", Kind::unprocessable};
inline constexpr RefusalCode slot_full{"appointment.slot_full", Kind::conflict};
inline constexpr RefusalCode slot_past{"appointment.slot_past", Kind::unprocessable};
inline constexpr RefusalCode booked_already{"appointment.booked_already", Kind::conflict};
inline constexpr RefusalCode missed_often{"appointment.missed_often", Kind::forbidden};
inline constexpr RefusalCode appointment_over{"appointment.over", Kind::conflict};
inline constexpr RefusalCode too_early{"appointment.too_early", Kind::conflict};
inline constexpr RefusalCode too_late{"appointment.too_late", Kind::conflict};
inline constexpr RefusalCode phone_needed{"appointment.phone", Kind::unprocessable};
inline constexpr RefusalCode check_in_unknown{"appointment.check_in_unknown", Kind::not_found};
inline constexpr RefusalCode check_in_wait{"appointment.wait", Kind::too_many};

}  // namespace ortoo::appointments
