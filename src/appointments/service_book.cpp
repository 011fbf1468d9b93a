// SPDX-License-Identifier: MulanPSL-2.0
// Booking, moving, cancelling. A place is a row that can be written once; two who want the last one
// at the same moment meet at it.
#include <algorithm>
#include <boost/json.hpp>

#include "appointments/service.h"
#include "base/identifiers.h"
#include "identity/rules.h"

namespace ortoo::appointments {

namespace {
constexpr int misses_days = 30;

std::string clock_words(std::int64_t minute) {
    const std::string minutes = std::to_string(minute % 60);
    return std::to_string(minute / 60) + ":" + (minutes.size() == 1 ? "0" : "") + minutes;
}
}  // namespace

std::string Appointments::opened(const Appointment& row, const std::string& sealed,
                                 std::string_view part) const {
    auto text = parts_.vault.open(sealed, place_of(row.id, part));
    if (!text) {
        throw db::Fault("appointment " + row.id.text + ": its " + std::string(part) +
                        " does not open");
    }
    return std::move(*text);
}

void Appointments::log(db::Tx& tx, const Context& ctx, const queue::Hall& hall,
                       const Appointment& row, const char* act) const {
    const boost::json::object body{{"number", row.number},
                                   {"hall", hall.id.text},
                                   {"group", row.group.text},
                                   {"day", to_text(row.day)},
                                   {"minute", row.minute}};
    parts_.ledger.append(tx, ctx,
                         {act, ledger::SubjectKind::ticket, row.id.text, hall.unit.text,
                          boost::json::serialize(body)});
}

// A letter for who has a sign-in; who called, or has only an agent, gets it on the phone.
void Appointments::tell(db::Tx& tx, const Context& ctx, const queue::Hall& hall,
                        const Appointment& row, const char* template_name) const {
    notices::Message message;
    message.template_name = template_name;
    message.params = {
        {"hall", hall.name},
        {"number", row.number},
        {"phone", "12345"},
        {"date", std::to_string(row.day.month()) + "月" + std::to_string(row.day.day()) + "日"},
        {"time", clock_words(row.minute)}};
    message.subject = row.id.text;
    if (!row.agent.empty()) {
        notices::Message along = message;
        along.recipient = row.agent;
        along.subject = row.order;
        parts_.outbox.push(tx, ctx, along);
    }
    if (!row.account.empty()) {
        message.recipient = row.account;
        parts_.outbox.push(tx, ctx, message);
        return;
    }
    std::string phone = opened(row, row.phone_sealed, "phone");
    if (!phone.empty()) {
        message.channel = notices::Channel::sms;
        message.address = std::move(phone);
        parts_.outbox.push(tx, ctx, message);
    }
}

void Appointments::keep(db::Tx& tx, const Context& ctx, const queue::Hall& hall, Appointment& row,
                        const char* act) const {
    row.version += 1;
    if (!store::save(tx, ctx.county, row)) {
        throw db::Fault("appointment " + row.id.text + " changed inside its own transaction");
    }
    log(tx, ctx, hall, row, act);
    parts_.outbox.signal(tx, ctx, hall.unit_path, "appointments");
}

AppointmentView Appointments::view_of(db::Session& session, const Context& ctx,
                                      const queue::Hall& hall, Appointment row) const {
    AppointmentView out;
    out.hall_name = hall.name;
    for (const queue::Group& each : parts_.queue.groups_of(session, ctx, hall.id)) {
        if (each.id == row.group) {
            out.group_name = each.name;
        }
    }
    if (!row.item.empty()) {
        if (const auto item =
                parts_.catalogue.item(session, ctx.county, catalogue::ItemId{row.item})) {
            out.item_name = item->name;
        }
    }
    out.name_masked = mask_name(opened(row, row.name_sealed, "name"));
    out.phone_masked = mask_phone(opened(row, row.phone_sealed, "phone"));
    if (may_change(row, ctx.now)) {
        out.allowed = {"cancel", "move"};
    }
    if (may_check_in(row, store::rules(session, ctx.county, row.hall).rules, ctx.now)) {
        out.allowed.emplace_back("check_in");
    }
    out.row = std::move(row);
    return out;
}

Result<void> Appointments::seat(db::Tx& tx, const Context& ctx, const Chosen& at, Appointment& row,
                                CivilDate day, std::int64_t minute) const {
    if (starts(day, minute) <= ctx.now) {
        return refuse(slot_past, "minute");
    }
    for (const SlotDay& each : days_of(tx, ctx, at)) {
        const auto slot = std::ranges::find(each.slots, minute, &Slot::minute);
        if (each.day != day || slot == each.slots.end()) {
            continue;
        }
        const auto plan = store::plan(tx, ctx.county, slot->plan);
        const auto place =
            free_place(plan->places, store::places(tx, ctx.county, slot->plan, day, minute));
        if (!place) {
            return refuse(slot_full, "minute");
        }
        row.plan = slot->plan;
        row.day = day;
        row.minute = minute;
        row.place = *place;
        store::claim(tx, ctx.county, row);
        return {};
    }
    return refuse(no_slot, "minute");
}

Result<AppointmentView> Appointments::booked(db::Tx& tx, const Context& ctx, const Book& in,
                                             Appointment row, const std::string& phone) {
    const Chosen at = TRY(chosen(tx, ctx, in.hall, in.group, in.item));
    row.id = new_id<AppointmentTag>(ctx.now, parts_.random);
    row.hall = at.hall.id;
    row.unit_path = at.hall.unit_path;
    row.group = at.group.id;
    row.item = in.item.value_or("");
    row.name_sealed = parts_.vault.seal(in.name, place_of(row.id, "name"));
    row.phone_sealed = parts_.vault.seal(phone, place_of(row.id, "phone"));
    row.booked_at = ctx.now;
    TRY(seat(tx, ctx, at, row, in.day, in.minute));
    row.number = parts_.cases.number(tx, ctx, "YY");
    store::add(tx, ctx.county, row);
    log(tx, ctx, at.hall, row, "appointment.booked");
    tell(tx, ctx, at.hall, row, "appointment.booked");
    parts_.outbox.signal(tx, ctx, at.hall.unit_path, "appointments");
    return view_of(tx, ctx, at.hall, std::move(row));
}

Result<AppointmentView> Appointments::book(db::Tx& tx, const Context& ctx, const Book& in) {
    const auto own = parts_.identity.phone_of(tx, ctx.county, identity::AccountId{ctx.actor.id});
    const auto phone = normal_mobile(in.phone.value_or(own.value_or("")));
    if (!phone) {
        return refuse(phone_needed, "phone");
    }
    if (store::open_on(tx, ctx.county, ctx.actor.id, in.hall, in.day)) {
        return refuse(booked_already, "day");
    }
    const BookingRules rules = store::rules(tx, ctx.county, in.hall).rules;
    const CivilDate since = local_date(ctx.now).plus_days(-misses_days);
    if (store::misses(tx, ctx.county, ctx.actor.id, since) >= rules.misses_max) {
        return refuse(missed_often, "", {{"misses", std::to_string(rules.misses_max)}});
    }
    Appointment row;
    row.account = ctx.actor.id;
    return booked(tx, ctx, in, std::move(row), *phone);
}

Result<AppointmentView> Appointments::book_for(db::Tx& tx, const Context& ctx, const Book& in) {
    const queue::Hall hall = TRY(parts_.queue.hall_of(tx, ctx, in.hall));
    TRY(identity::in_scope(ctx.actor, appointment_serve, hall.unit_path));
    const auto phone = normal_mobile(in.phone.value_or(""));
    if (!phone) {
        return refuse(phone_needed, "phone");
    }
    Appointment row;
    row.booked_by = ctx.actor.id;
    return booked(tx, ctx, in, std::move(row), *phone);
}

Result<Appointments::Known> Appointments::known(db::Session& session, const Context& ctx,
                                                const AppointmentId& id) const {
    auto row = store::find(session, ctx.county, id);
    const bool own =
        row && ((ctx.actor.kind == ActorKind::citizen && row->account == ctx.actor.id) ||
                (ctx.actor.kind == ActorKind::staff && !row->order.empty() &&
                 row->booked_by == ctx.actor.id));
    if (!row || (!own && !ctx.actor.may(appointment_serve, row->unit_path))) {
        return refuse(appointment_not_found, "id");
    }
    queue::Hall hall = TRY(parts_.queue.hall_of(session, ctx, row->hall));
    return Known{std::move(*row), std::move(hall)};
}

Result<Appointments::Known> Appointments::current(db::Session& session, const Context& ctx,
                                                  const AppointmentAt& in) const {
    Known at = TRY(known(session, ctx, in.id));
    if (at.row.version != in.version) {
        return refuse(appointment_stale, "If-Match", {{"version", std::to_string(at.row.version)}});
    }
    return at;
}

Result<AppointmentView> Appointments::cancel(db::Tx& tx, const Context& ctx,
                                             const AppointmentAt& in) {
    Known at = TRY(current(tx, ctx, in));
    TRY(may_change(at.row, ctx.now));
    store::release(tx, ctx.county, at.row);
    at.row.state = AppointmentState::cancelled;
    keep(tx, ctx, at.hall, at.row, "appointment.cancelled");
    return view_of(tx, ctx, at.hall, std::move(at.row));
}

Result<AppointmentView> Appointments::move(db::Tx& tx, const Context& ctx, const Move& in) {
    Known at = TRY(current(tx, ctx, {in.id, in.version}));
    TRY(may_change(at.row, ctx.now));
    const Chosen where = TRY(chosen(tx, ctx, at.row.hall, at.row.group, std::nullopt));
    if (!at.row.agent.empty() && busy(tx, ctx, at.row.agent, in.day, in.minute, at.row.id)) {
        return refuse(agent_busy, "minute", {{"agent", at.row.agent_name}});
    }
    store::release(tx, ctx.county, at.row);
    TRY(seat(tx, ctx, where, at.row, in.day, in.minute));
    at.row.reminded = false;
    keep(tx, ctx, at.hall, at.row, "appointment.moved");
    tell(tx, ctx, at.hall, at.row, "appointment.booked");
    return view_of(tx, ctx, at.hall, std::move(at.row));
}

}  // namespace ortoo::appointments
