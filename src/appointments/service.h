// SPDX-License-Identifier: MulanPSL-2.0
// 预约: plans of a hall, places at a time, and the number that an appointment becomes. The id of an
// appointment is the id of its ticket, so that the visit is one chain from the wish to the rating.
#pragma once

#include "appointments/rules.h"
#include "appointments/store.h"
#include "appointments/types_agent.h"
#include "base/limiter.h"
#include "crypto/keys.h"
#include "duty/service.h"
#include "queue/service.h"
#include "visits/service.h"

namespace ortoo::appointments {

struct AppointmentsParts {  // lives as long as the process
    Random& random;
    const crypto::Vault& vault;
    const ledger::Ledger& ledger;
    const notices::Outbox& outbox;
    identity::Identity& identity;
    const duty::Duty& duty;
    catalogue::Catalogue& catalogue;
    cases::Cases& cases;
    queue::Queue& queue;
    people::People& people;
    orders::Orders& orders;
    visits::Visits& visits;
};

class Appointments {
  public:
    explicit Appointments(AppointmentsParts parts) : parts_(parts) {}

    // --- service_plan.cpp: what the head offers
    [[nodiscard]] Result<PlanList> add_plan(db::Tx&, const Context&, const AddPlan&);
    // Whoever booked a later day is told, and what else is free.
    [[nodiscard]] Result<PlanList> end_plan(db::Tx&, const Context&, const EndPlan&);
    [[nodiscard]] Result<PlanList> set_rules(db::Tx&, const Context&, const SetBookingRules&);
    [[nodiscard]] Result<PlanList> plans(db::Session&, const Context&, const HallAt&);
    // Open to everybody.
    [[nodiscard]] Result<SlotList> slots(db::Session&, const Context&, const SlotQuery&);

    // --- service_book.cpp
    // By the signed-in citizen, for himself or for somebody of his.
    [[nodiscard]] Result<AppointmentView> book(db::Tx&, const Context&, const Book&);
    // By staff of the hall, for somebody who called.
    [[nodiscard]] Result<AppointmentView> book_for(db::Tx&, const Context&, const Book&);
    // By the citizen whose it is, or by staff of the hall; until its time.
    [[nodiscard]] Result<AppointmentView> cancel(db::Tx&, const Context&, const AppointmentAt&);
    [[nodiscard]] Result<AppointmentView> move(db::Tx&, const Context&, const Move&);
    [[nodiscard]] Result<AppointmentList> mine(db::Session&, const Context&, const MineQuery&);
    [[nodiscard]] Result<AppointmentList> day(db::Session&, const Context&, const DayQuery&);

    // --- service_arrive.cpp: the appointment becomes a number of the hall
    [[nodiscard]] Result<CheckedIn> check_in(db::Tx&, const Context&, const AppointmentAt&);
    [[nodiscard]] Result<CheckedIn> check_in_at_kiosk(db::Tx&, const Context&, const KioskCheckIn&);
    // Jobs; false: nothing to do.
    [[nodiscard]] Result<bool> miss_next(db::Tx&, const Context&);
    // The evening before, once.
    [[nodiscard]] Result<bool> remind_next(db::Tx&, const Context&);

    // --- service_agent.cpp
    // By the agent of the order, for its applicant; he may come along and is busy then.
    [[nodiscard]] Result<AppointmentView> book_for_order(db::Tx&, const Context&,
                                                         const BookForOrder&);
    // The signed-in agent's duty turns, visits and appointments.
    [[nodiscard]] Result<Calendar> calendar(db::Session&, const Context&,
                                            const CalendarQuery&) const;
    // For visits: he comes along to an appointment in that half day.
    [[nodiscard]] bool along(db::Session&, const Context&, const std::string& agent,
                             const visits::Slot&) const;
    // For Duty::on_away: today's slots that only he could hold are withdrawn.
    void went_away(db::Tx&, const Context&, const identity::StaffId&);
    // The person was erased: name and phone are gone from what agents booked for him. A name that a
    // citizen typed himself belongs to no person here, and stays.
    void forget(db::Tx&, const Context&, const people::PersonId&);

  private:
    [[nodiscard]] bool busy(db::Session&, const Context&, const std::string& agent, CivilDate,
                            std::int64_t minute, const AppointmentId& but) const;
    [[nodiscard]] CalendarEntry entry_of_booking(db::Session&, const Context&,
                                                 const Appointment&) const;
    void add_order(db::Session&, const Context&, CalendarEntry&) const;
    void withdraw(db::Tx&, const Context&, const queue::Hall&, Appointment&) const;
    struct Chosen {
        queue::Hall hall;
        queue::Group group;
    };
    [[nodiscard]] Result<Chosen> chosen(db::Session&, const Context&, const queue::HallId&,
                                        const std::optional<queue::GroupId>&,
                                        const std::optional<std::string>& item) const;
    [[nodiscard]] Result<queue::Hall> managed(db::Session&, const Context&,
                                              const queue::HallId&) const;
    [[nodiscard]] Result<std::string> person(db::Session&, const Context&, const queue::Hall&,
                                             const std::string& staff) const;
    [[nodiscard]] PlanList plans_of(db::Session&, const Context&, const queue::Hall&) const;
    [[nodiscard]] std::vector<SlotDay> days_of(db::Session&, const Context&, const Chosen&) const;
    void withdraw_after(db::Tx&, const Context&, const queue::Hall&, const Plan&) const;
    // Claims a place of the slot that begins then; the row says where.
    [[nodiscard]] Result<void> seat(db::Tx&, const Context&, const Chosen&, Appointment&,
                                    CivilDate day, std::int64_t minute) const;
    [[nodiscard]] Result<AppointmentView> booked(db::Tx&, const Context&, const Book&,
                                                 Appointment row, const std::string& phone);
    struct Known {
        Appointment row;
        queue::Hall hall;
    };
    // The citizen's own, the agent's who booked it, or of a hall where the actor serves.
    [[nodiscard]] Result<Known> known(db::Session&, const Context&, const AppointmentId&) const;
    [[nodiscard]] Result<Known> current(db::Session&, const Context&, const AppointmentAt&) const;
    [[nodiscard]] Result<CheckedIn> arrive(db::Tx&, const Context&, Known);
    [[nodiscard]] AppointmentView view_of(db::Session&, const Context&, const queue::Hall&,
                                          Appointment) const;
    [[nodiscard]] AppointmentList listed(db::Session&, const Context&, std::vector<Appointment>,
                                         std::int64_t page) const;
    void keep(db::Tx&, const Context&, const queue::Hall&, Appointment&, const char* act) const;
    void log(db::Tx&, const Context&, const queue::Hall&, const Appointment&,
             const char* act) const;
    void tell(db::Tx&, const Context&, const queue::Hall&, const Appointment&,
              const char* template_name) const;
    [[nodiscard]] std::string opened(const Appointment&, const std::string& sealed,
                                     std::string_view part) const;

    AppointmentsParts parts_;
    Limiter limiter_;
};

}  // namespace ortoo::appointments
