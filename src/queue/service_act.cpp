// SPDX-License-Identifier: MulanPSL-2.0
// What happens to one ticket.
#include <algorithm>

#include "identity/rules.h"
#include "queue/service.h"
#include "queue/service_parts.h"

namespace ortoo::queue {

namespace {
std::string kind_of(Act act, const Ticket& now) {
    switch (act) {
        case Act::call:
            return "ticket.called";
        case Act::recall:
            return "ticket.recalled";
        case Act::start:
            return "ticket.started";
        case Act::pass:
            return now.state == TicketState::missed ? "ticket.missed" : "ticket.passed";
        case Act::park:
            return "ticket.parked";
        case Act::resume:
            return "ticket.resumed";
        case Act::transfer:
            return "ticket.transferred";
        case Act::send_away:
            return "ticket.sent_away";
        case Act::come_back:
            return "ticket.returned";
        case Act::put_back:
            return "ticket.put_back";
        case Act::finish:
            return "ticket.finished";
        case Act::leave:
            return "ticket.left";
        case Act::rejoin:
            return "ticket.rejoined";
        case Act::lapse:
            return "ticket.lapsed";
    }
    return "";
}

// The ticket at the version the caller saw.
Result<Ticket> seen(db::Session& session, const Context& ctx, const TicketId& id,
                    std::int64_t version) {
    auto ticket = store::ticket(session, ctx.county, id);
    if (!ticket) {
        return refuse(ticket_not_found, "id");
    }
    if (ticket->version != version) {
        return refuse(queue_stale, "If-Match");
    }
    return std::move(*ticket);
}

// Who has the ticket in hand may go on with it, and the head may put it back.
Result<void> may_touch(const Context& ctx, const Hall& hall, const Ticket& ticket, Act act) {
    const bool mine = ticket.staff == ctx.actor.id;
    const bool head = act == Act::put_back && ctx.actor.may(queue_manage, hall.unit_path);
    const bool held = at_window(ticket.state) || act == Act::put_back;
    if (held && !mine && !head) {
        return refuse(not_your_ticket, "id", {{"window", ticket.window_label}});
    }
    return {};
}

// Hands that can take a ticket up again.
Result<Seat> free_seat(db::Session& session, const Context& ctx, const Hall& hall) {
    const auto counter = store::seat_of(session, ctx.county, ctx.actor.id);
    if (!counter || counter->hall != hall.id || counter->state != SessionState::open) {
        return refuse(window_closed, "window");
    }
    if (const auto held = store::in_hand(session, ctx.county, counter->id, local_date(ctx.now))) {
        return refuse(in_hand, "window", {{"number", held->number}});
    }
    return Seat{counter->id, counter->label, ctx.actor.id};
}
}  // namespace

void Queue::tell(db::Tx& tx, const Context& ctx, const Hall& hall, const Ticket* ticket) const {
    parts_.outbox.signal(tx, ctx, hall_path(hall.id), "hall");
    parts_.outbox.signal(tx, ctx, hall.unit_path, "queue");
    if (ticket != nullptr) {
        parts_.outbox.signal(tx, ctx, ticket_path(ticket->id), "ticket");
    }
}

void Queue::keep(db::Tx& tx, const Context& ctx, const Hall& hall, Ticket& ticket,
                 const std::string& kind) const {
    ++ticket.version;
    if (!store::save(tx, ctx.county, ticket)) {
        throw db::SerializationFault("ticket " + ticket.id.text);
    }
    boost::json::object body{{"number", ticket.number}, {"group", ticket.group.text}};
    if (!ticket.window_label.empty()) {
        body["window"] = ticket.window_label;
    }
    if (ticket.reason) {
        body["reason"] = name_of(*ticket.reason);
    }
    parts_.ledger.append(tx, ctx,
                         {kind, ledger::SubjectKind::ticket, ticket.id.text, hall.unit.text,
                          boost::json::serialize(body)});
    tell(tx, ctx, hall, &ticket);
}

Result<TicketView> Queue::act(db::Tx& tx, const Context& ctx, const TicketAct& in, Act act) {
    const Ticket before = TRY(seen(tx, ctx, in.id, in.version));
    const Hall hall = TRY(found(tx, ctx, before.hall));
    const bool head = act == Act::put_back && ctx.actor.may(queue_manage, hall.unit_path);
    if (!head) {
        TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    }
    TRY(after(before.state, act));
    TRY(may_touch(ctx, hall, before, act));
    const Seat seat = act == Act::resume ? TRY(free_seat(tx, ctx, hall)) : Seat{};
    Ticket ticket = TRY(acted(before, act, hall.rules, seat, ctx.now));
    keep(tx, ctx, hall, ticket, kind_of(act, ticket));
    return view_of(tx, ctx, hall, ticket);
}

Result<TicketView> Queue::transfer(db::Tx& tx, const Context& ctx, const Transfer& in) {
    const Ticket before = TRY(seen(tx, ctx, in.id, in.version));
    const Hall hall = TRY(found(tx, ctx, before.hall));
    TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    TRY(may_touch(ctx, hall, before, Act::transfer));
    Ticket ticket = TRY(transferred(before, in.group, in.window));
    const auto groups = store::groups(tx, ctx.county, hall.id);
    if (std::ranges::find(groups, ticket.group, &Group::id) == groups.end()) {
        return refuse(group_not_found, "group");
    }
    if (in.window) {
        const auto counter = store::counter(tx, ctx.county, *in.window);
        if (!counter || counter->hall != hall.id) {
            return refuse(window_not_found, "window");
        }
        if (std::ranges::count(counter->groups, ticket.group.text) == 0) {
            return refuse(window_unfit, "window", {{"label", counter->label}});
        }
    }
    keep(tx, ctx, hall, ticket, kind_of(Act::transfer, ticket));
    return view_of(tx, ctx, hall, ticket);
}

Result<FollowView> Queue::leave(db::Tx& tx, const Context& ctx, const FollowAt& in) {
    const auto before = store::ticket_by_code(tx, ctx.county, in.code);
    if (!before) {
        return refuse(ticket_not_found, "code");
    }
    const Hall hall = TRY(found(tx, ctx, before->hall));
    Ticket ticket = TRY(acted(*before, Act::leave, hall.rules, {}, ctx.now));
    keep(tx, ctx, hall, ticket, kind_of(Act::leave, ticket));
    return follow_of(tx, ctx, hall, ticket);
}

// One for each round, so that people's own writes stay between them.
Result<bool> Queue::lapse_next(db::Tx& tx, const Context& ctx) {
    const CivilDate day = local_date(ctx.now);
    if (const auto before = store::of_yesterday(tx, ctx.county, day)) {
        const Hall hall = TRY(found(tx, ctx, before->hall));
        Ticket ticket = TRY(acted(*before, Act::lapse, hall.rules, {}, ctx.now));
        keep(tx, ctx, hall, ticket, kind_of(Act::lapse, ticket));
        return true;
    }
    auto counter = store::left_open(tx, ctx.county, local_start(day));
    if (!counter) {
        return false;
    }
    const Hall hall = TRY(found(tx, ctx, counter->hall));
    counter->state = SessionState::closed;
    counter->staff.clear();
    counter->staff_name.clear();
    keep(tx, ctx, hall, *counter, "session.closed");
    return true;
}

}  // namespace ortoo::queue
