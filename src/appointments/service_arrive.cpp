// SPDX-License-Identifier: MulanPSL-2.0
// Coming in time gives a number in the lane that honours it; not coming is written down.
#include <algorithm>

#include "appointments/service.h"
#include "identity/rules.h"

namespace ortoo::appointments {

namespace {
constexpr std::int64_t evening = 18 * 60;
}

Result<CheckedIn> Appointments::arrive(db::Tx& tx, const Context& ctx, Known at) {
    TRY(may_check_in(at.row, store::rules(tx, ctx.county, at.row.hall).rules, ctx.now));
    const queue::TakenView ticket = TRY(parts_.queue.take_appointed(
        tx, ctx, at.hall,
        {queue::TicketId{at.row.id.text}, at.row.group, at.row.item, at.row.account}));
    at.row.state = AppointmentState::arrived;
    at.row.ticket = ticket.id.text;
    at.row.ticket_number = ticket.number;
    keep(tx, ctx, at.hall, at.row, "appointment.arrived");
    return CheckedIn{view_of(tx, ctx, at.hall, std::move(at.row)), ticket};
}

Result<CheckedIn> Appointments::check_in(db::Tx& tx, const Context& ctx, const AppointmentAt& in) {
    return arrive(tx, ctx, TRY(current(tx, ctx, in)));
}

// The machine's code says which hall; the number and the phone, whose appointment. Wrong ones are
// not told apart, and are slowed down.
Result<CheckedIn> Appointments::check_in_at_kiosk(db::Tx& tx, const Context& ctx,
                                                  const KioskCheckIn& in) {
    const queue::Hall hall = TRY(parts_.queue.kiosk(tx, ctx, in.hall, in.kiosk));
    const CivilDate today = local_date(ctx.now);
    for (std::int64_t page = 0;; ++page) {
        const auto rows = store::of_day(tx, ctx.county, hall.id, today, page);
        for (const Appointment& each : rows) {
            if (each.number.ends_with(in.number) &&
                opened(each, each.phone_sealed, "phone").ends_with(in.last4)) {
                return arrive(tx, ctx, {each, hall});
            }
        }
        if (static_cast<std::int64_t>(rows.size()) <= store::page_size) {
            break;
        }
    }
    if (const auto wait = limiter_.wait_seconds(hall.id.text, ctx.now); wait > 0) {
        return refuse(check_in_wait, "number", {{"seconds", std::to_string(wait)}});
    }
    return refuse(check_in_unknown, "number");
}

Result<bool> Appointments::miss_next(db::Tx& tx, const Context& ctx) {
    const CivilDate today = local_date(ctx.now);
    const std::int64_t minute = (ctx.now.micros - local_start(today).micros) / 60'000'000;
    auto row = store::next_missed(tx, ctx.county, today, minute);
    if (!row || !is_missed(*row, store::rules(tx, ctx.county, row->hall).rules, ctx.now)) {
        return false;
    }
    const queue::Hall hall = TRY(parts_.queue.hall_of(tx, ctx, row->hall));
    row->state = AppointmentState::missed;
    keep(tx, ctx, hall, *row, "appointment.missed");
    return true;
}

Result<bool> Appointments::remind_next(db::Tx& tx, const Context& ctx) {
    const CivilDate today = local_date(ctx.now);
    if (ctx.now < starts(today, evening)) {
        return false;
    }
    auto row = store::next_unreminded(tx, ctx.county, today.plus_days(1));
    if (!row) {
        return false;
    }
    const queue::Hall hall = TRY(parts_.queue.hall_of(tx, ctx, row->hall));
    row->reminded = true;
    keep(tx, ctx, hall, *row, "appointment.reminded");
    tell(tx, ctx, hall, *row, "appointment.reminded");
    return true;
}

}  // namespace ortoo::appointments
