// SPDX-License-Identifier: MulanPSL-2.0
#include "appointments/routes.h"

namespace ortoo::appointments {

namespace {
using queue::group_closed;
using queue::group_not_found;
using queue::hall_not_found;
using queue::no_group;

template <class In, class Out>
http::Route read(const char* path, const char* summary, http::Access access,
                 std::vector<RefusalCode> refusals, Appointments& all,
                 Result<Out> (Appointments::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&all, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (all.*use_case)(session, ctx, in);
        });
}

template <class In, class Out>
http::Route write(const char* path, const char* summary, http::Access access,
                  std::vector<RefusalCode> refusals, Appointments& all,
                  Result<Out> (Appointments::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, Out>(path, summary, access, std::move(refusals),
                               [&all, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (all.*use_case)(tx, ctx, in);
                               });
}

void add_plans(http::Routes& out, Appointments& all) {
    const http::Access manages = http::permission(appointment_manage);
    out.push_back(read<HallAt, PlanList>(
        "/api/v1/halls/{id}/appointment-plans", "What a hall offers for appointments",
        http::permission(appointment_serve), {hall_not_found, identity::out_of_scope}, all,
        &Appointments::plans));
    out.push_back(write<AddPlan, PlanList>(
        "/api/v1/halls/{id}/appointment-plans", "Offer slots on a weekday or on one day", manages,
        {hall_not_found, group_not_found, group_closed, no_group, plan_day, plan_hours,
         plan_overlaps, needs_person, person_unfit, identity::out_of_scope},
        all, &Appointments::add_plan));
    out.push_back(write<EndPlan, PlanList>(
        "/api/v1/appointment-plans/{id}/end", "Offer nothing after a day; who booked is told",
        manages,
        {plan_not_found, plan_day, appointment_stale, hall_not_found, identity::out_of_scope}, all,
        &Appointments::end_plan));
    out.push_back(write<SetBookingRules, PlanList>(
        "/api/v1/halls/{id}/appointment-rules", "How far ahead, how early, how late", manages,
        {hall_not_found, appointment_stale, identity::out_of_scope}, all,
        &Appointments::set_rules));
    out.push_back(read<SlotQuery, SlotList>(
        "/api/v1/halls/{id}/slots", "Times that can be booked", http::everyone,
        {hall_not_found, group_not_found, group_closed, no_group}, all, &Appointments::slots));
}

std::vector<RefusalCode> booking_refusals(std::vector<RefusalCode> more) {
    std::vector<RefusalCode> out{hall_not_found, group_not_found, group_closed, no_group,
                                 slot_past,      slot_full,       no_slot,      phone_needed};
    out.insert(out.end(), more.begin(), more.end());
    return out;
}

void add_bookings(http::Routes& out, Appointments& all) {
    const http::Access serves = http::permission(appointment_serve);
    out.push_back(write<Book, AppointmentView>(
        "/api/v1/halls/{id}/appointments", "Book a time, for oneself or one's own", http::citizen,
        booking_refusals({booked_already, missed_often}), all, &Appointments::book));
    out.push_back(write<Book, AppointmentView>(
        "/api/v1/halls/{id}/appointments-for", "Book a time for somebody who calls", serves,
        booking_refusals({identity::out_of_scope}), all, &Appointments::book_for));
    out.push_back(write<BookForOrder, AppointmentView>(
        "/api/v1/orders/{id}/appointment", "The agent books for the applicant, and may come along",
        http::permission("order.handle"),
        booking_refusals(
            {orders::order_not_found, orders::order_not_yours, order_over, agent_busy}),
        all, &Appointments::book_for_order));
    out.push_back(http::get<CalendarQuery, Calendar>(
        "/api/v1/me/calendar", "An agent's duty turns, visits and appointments",
        http::permission("order.handle"), {identity::unit_not_found},
        [&all](db::Session& session, const Context& ctx, const CalendarQuery& in) {
            return all.calendar(session, ctx, in);
        }));
    out.push_back(read<DayQuery, AppointmentList>(
        "/api/v1/halls/{id}/appointments", "Who comes on a day, by time", serves,
        {hall_not_found, identity::out_of_scope}, all, &Appointments::day));
    out.push_back(read<MineQuery, AppointmentList>("/api/v1/me/appointments",
                                                   "One's own, latest first", http::citizen, {},
                                                   all, &Appointments::mine));
    out.push_back(write<AppointmentAt, AppointmentView>(
        "/api/v1/appointments/{id}/cancel", "Give the place free, before its time", http::signed_in,
        {appointment_not_found, appointment_stale, appointment_over}, all, &Appointments::cancel));
    out.push_back(write<Move, AppointmentView>(
        "/api/v1/appointments/{id}/move", "Take another time", http::signed_in,
        booking_refusals({appointment_not_found, appointment_stale, appointment_over, agent_busy}),
        all, &Appointments::move));
}

void add_arrivals(http::Routes& out, Appointments& all) {
    out.push_back(
        write<AppointmentAt, CheckedIn>("/api/v1/appointments/{id}/check-in",
                                        "Come: the appointment becomes a number", http::signed_in,
                                        {appointment_not_found, appointment_stale, appointment_over,
                                         too_early, too_late, group_not_found, group_closed},
                                        all, &Appointments::check_in));
    out.push_back(write<KioskCheckIn, CheckedIn>(
        "/api/v1/halls/{id}/check-in", "Come, at the hall's machine", http::everyone,
        {hall_not_found, queue::kiosk_unknown, queue::kiosk_wait, check_in_unknown, check_in_wait,
         appointment_over, too_early, too_late, group_not_found, group_closed},
        all, &Appointments::check_in_at_kiosk));
}
}  // namespace

http::Routes routes(Appointments& all) {
    http::Routes out;
    add_plans(out, all);
    add_bookings(out, all);
    add_arrivals(out, all);
    for (http::Route& each : out) {
        each.tag = "appointments";
    }
    return out;
}

}  // namespace ortoo::appointments
