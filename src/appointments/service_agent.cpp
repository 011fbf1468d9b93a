// SPDX-License-Identifier: MulanPSL-2.0
// Agents: booking for the applicant of an order, coming along, one calendar with the visits at
// homes.
#include <algorithm>

#include "appointments/service.h"
#include "base/identifiers.h"
#include "identity/rules.h"
#include "orders/rules.h"

namespace ortoo::appointments {

namespace {
constexpr std::int64_t days_standard = 7;

CalendarEntry entry_of(const visits::Visit& visit) {
    CalendarEntry out;
    out.kind = EntryKind::visit;
    std::tie(out.from_minute, out.to_minute) = hours_of(visit.agreed->part);
    out.order = visit.order;
    out.visit_state = visit.state;
    return out;
}
}  // namespace

bool Appointments::busy(db::Session& session, const Context& ctx, const std::string& agent,
                        CivilDate day, std::int64_t minute, const AppointmentId& but) const {
    const auto mine = store::of_agent(session, ctx.county, agent, day, day);
    const bool along = std::ranges::any_of(mine, [&](const Appointment& each) {
        return each.id != but && each.state == AppointmentState::booked &&
               too_near(each.minute, minute);
    });
    if (along) {
        return true;
    }
    const auto visits = parts_.visits.agreed_with(session, ctx, agent, day, day);
    return std::ranges::any_of(visits, [&](const visits::Visit& each) {
        return each.state == visits::VisitState::agreed && within(each.agreed->part, minute);
    });
}

bool Appointments::along(db::Session& session, const Context& ctx, const std::string& agent,
                         const visits::Slot& slot) const {
    const auto mine = store::of_agent(session, ctx.county, agent, slot.date, slot.date);
    return std::ranges::any_of(mine, [&](const Appointment& each) {
        return each.state == AppointmentState::booked && within(slot.part, each.minute);
    });
}

Result<AppointmentView> Appointments::book_for_order(db::Tx& tx, const Context& ctx,
                                                     const BookForOrder& in) {
    const auto order = parts_.orders.find(tx, ctx, in.order);
    if (!order || !orders::Orders::visible(ctx, *order)) {
        return refuse(orders::order_not_found, "id");
    }
    if (!order->agent || order->agent->text != ctx.actor.id) {
        return refuse(orders::order_not_yours, "agent", {{"agent", order->agent_name}});
    }
    if (orders::ended(order->state)) {
        return refuse(order_over, "id");
    }
    const auto phone = parts_.people.phone_for_message(tx, ctx.county, order->applicant);
    if (!phone) {
        return refuse(phone_needed, "phone");
    }
    if (in.accompany && busy(tx, ctx, ctx.actor.id, in.day, in.minute, {})) {
        return refuse(agent_busy, "minute");
    }
    Appointment row;
    row.account = order->account.text;
    row.booked_by = ctx.actor.id;
    row.order = order->id.text;
    row.person = order->applicant.text;
    if (in.accompany) {
        row.agent = ctx.actor.id;
        row.agent_name = ctx.actor.name;
    }
    Book book{in.hall, in.group, order->item.text, in.day, in.minute, order->applicant_name, {}};
    return booked(tx, ctx, book, std::move(row), *phone);
}

CalendarEntry Appointments::entry_of_booking(db::Session& session, const Context& ctx,
                                             const Appointment& row) const {
    CalendarEntry out;
    out.kind = EntryKind::appointment;
    out.from_minute = row.minute;
    out.to_minute = row.minute + along_minutes;
    out.order = orders::OrderId{row.order};
    out.number = row.number;
    out.appointment_state = row.state;
    if (const auto hall = parts_.queue.hall_of(session, ctx, row.hall)) {
        out.where = hall->name;
    }
    return out;
}

void Appointments::add_order(db::Session& session, const Context& ctx, CalendarEntry& entry) const {
    const auto order = parts_.orders.find(session, ctx, *entry.order);
    if (!order) {
        return;
    }
    entry.order_number = order->number;
    entry.what = order->item_name;
    entry.who_masked = mask_name(order->applicant_name);
    if (entry.where.empty()) {
        entry.where = order->unit_name;
    }
}

Result<Calendar> Appointments::calendar(db::Session& session, const Context& ctx,
                                        const CalendarQuery& in) const {
    const CivilDate from = in.from.value_or(local_date(ctx.now));
    const std::int64_t days = in.days.value_or(days_standard);
    const CivilDate to = from.plus_days(static_cast<std::int32_t>(days - 1));
    Calendar out;
    for (const auto& each :
         TRY(parts_.duty.roster(session, ctx, {ctx.actor.unit, from, days})).rows) {
        CalendarDay day{each.date, each.working, false, {}};
        for (const duty::Shift& shift : each.shifts) {
            if (shift.staff.text == ctx.actor.id) {
                day.entries.push_back(
                    {EntryKind::duty, shift.from, shift.to, {}, {}, {}, {}, {}, {}, {}, {}});
            }
        }
        out.rows.push_back(std::move(day));
    }
    const auto put = [&](CivilDate day, CalendarEntry entry) {
        add_order(session, ctx, entry);
        const auto found = std::ranges::find(out.rows, day, &CalendarDay::day);
        found->entries.push_back(std::move(entry));
    };
    for (const auto& each : parts_.visits.agreed_with(session, ctx, ctx.actor.id, from, to)) {
        put(each.agreed->date, entry_of(each));
    }
    for (const auto& each : store::of_agent(session, ctx.county, ctx.actor.id, from, to)) {
        put(each.day, entry_of_booking(session, ctx, each));
    }
    const bool away =
        parts_.duty.away(session, ctx.county, identity::StaffId{ctx.actor.id}, ctx.now).has_value();
    for (CalendarDay& each : out.rows) {
        each.away = away && each.day == local_date(ctx.now);
        std::ranges::stable_sort(each.entries, {}, &CalendarEntry::from_minute);
    }
    return out;
}

// What he alone was named for today cannot be held: whoever booked it is told.
void Appointments::went_away(db::Tx& tx, const Context& ctx, const identity::StaffId& staff) {
    const CivilDate today = local_date(ctx.now);
    for (const Plan& plan : store::plans_of_staff(tx, ctx.county, staff.text, today)) {
        const auto hall = parts_.queue.hall_of(tx, ctx, plan.hall);
        if (!hall) {
            continue;
        }
        for (Appointment& each : store::booked_on(tx, ctx.county, plan.id, today)) {
            if (starts(each.day, each.minute) > ctx.now) {
                withdraw(tx, ctx, *hall, each);
            }
        }
    }
}

void Appointments::forget(db::Tx& tx, const Context& ctx, const people::PersonId& person) {
    AppointmentId last;
    for (auto rows = store::of_person(tx, ctx.county, person.text, last); !rows.empty();
         rows = store::of_person(tx, ctx.county, person.text, last)) {
        for (const Appointment& each : rows) {
            store::seal_anew(tx, ctx.county, each.id,
                             parts_.vault.seal("", place_of(each.id, "name")),
                             parts_.vault.seal("", place_of(each.id, "phone")));
        }
        last = rows.back().id;
    }
}

}  // namespace ortoo::appointments
