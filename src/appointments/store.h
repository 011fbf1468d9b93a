// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "appointments/types_book.h"
#include "appointments/types_plan.h"
#include "db/session.h"

namespace ortoo::appointments::store {

inline constexpr std::int64_t page_size = 50;

// --- plans and rules
void add(db::Tx&, std::string_view county, const Plan&);
// The last day; false: somebody was faster.
[[nodiscard]] bool end(db::Tx&, std::string_view county, const Plan&);
[[nodiscard]] std::optional<Plan> plan(db::Session&, std::string_view county, const PlanId&);
// Those not over on `today`; a hall has a few dozen.
[[nodiscard]] std::vector<Plan> plans(db::Session&, std::string_view county, const queue::HallId&,
                                      CivilDate today);
// Those that name this member of staff and are not over on `today`.
[[nodiscard]] std::vector<Plan> plans_of_staff(db::Session&, std::string_view county,
                                               std::string_view staff, CivilDate today);
struct RulesRow {
    std::int64_t version = 0;
    BookingRules rules;
};
[[nodiscard]] RulesRow rules(db::Session&, std::string_view county, const queue::HallId&);
[[nodiscard]] bool set_rules(db::Tx&, std::string_view county, const queue::HallId&,
                             const RulesRow&);

// --- places
struct Taken {
    CivilDate day;
    std::int64_t minute = 0;
    std::int64_t count = 0;
};
[[nodiscard]] std::vector<Taken> taken(db::Session&, std::string_view county, const PlanId&,
                                       CivilDate from, CivilDate to);
[[nodiscard]] std::vector<std::int64_t> places(db::Session&, std::string_view county, const PlanId&,
                                               CivilDate, std::int64_t minute);
// A unique row: the same place cannot be claimed twice.
void claim(db::Tx&, std::string_view county, const Appointment&);
void release(db::Tx&, std::string_view county, const Appointment&);

// --- appointments
void add(db::Tx&, std::string_view county, const Appointment&);
// State, time, place, ticket, reminded; false: somebody was faster.
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Appointment&);
[[nodiscard]] std::optional<Appointment> find(db::Session&, std::string_view county,
                                              const AppointmentId&);
[[nodiscard]] std::vector<Appointment> of_account(db::Session&, std::string_view county,
                                                  std::string_view account, std::int64_t page);
[[nodiscard]] std::vector<Appointment> of_day(db::Session&, std::string_view county,
                                              const queue::HallId&, CivilDate, std::int64_t page);
// Booked ones of the account on that day in that hall.
[[nodiscard]] bool open_on(db::Session&, std::string_view county, std::string_view account,
                           const queue::HallId&, CivilDate);
[[nodiscard]] std::int64_t misses(db::Session&, std::string_view county, std::string_view account,
                                  CivilDate since);
// The first booked one that is too late at the day and minute, by the rules of its own hall.
[[nodiscard]] std::optional<Appointment> next_missed(db::Session&, std::string_view county,
                                                     CivilDate, std::int64_t minute);
// The first booked one of that day that was not reminded of.
[[nodiscard]] std::optional<Appointment> next_unreminded(db::Session&, std::string_view county,
                                                         CivilDate);
// Booked ones of a plan after a day, at most a hundred.
[[nodiscard]] std::vector<Appointment> booked_after(db::Session&, std::string_view county,
                                                    const Plan&, CivilDate);

// --- agents and people (store_agent.cpp)
// Of whoever comes along, in the order of time; a day has a few.
[[nodiscard]] std::vector<Appointment> of_agent(db::Session&, std::string_view county,
                                                std::string_view agent, CivilDate from,
                                                CivilDate to);
[[nodiscard]] std::vector<Appointment> booked_on(db::Session&, std::string_view county,
                                                 const PlanId&, CivilDate);
// Booked by agents for this applicant; at most a page, those after `after`.
[[nodiscard]] std::vector<Appointment> of_person(db::Session&, std::string_view county,
                                                 std::string_view person,
                                                 const AppointmentId& after);
void seal_anew(db::Tx&, std::string_view county, const AppointmentId&, std::string_view name,
               std::string_view phone);

}  // namespace ortoo::appointments::store
