// SPDX-License-Identifier: MulanPSL-2.0
// A window's session, and the next number.
#include "identity/rules.h"
#include "queue/service.h"
#include "queue/service_parts.h"

namespace ortoo::queue {

namespace {
// The window of the hall at the version the caller saw.
Result<Counter> seen(db::Session& session, const Context& ctx, const HallId& hall,
                     const WindowId& window) {
    auto counter = store::counter(session, ctx.county, window);
    if (!counter || counter->hall != hall) {
        return refuse(window_not_found, "window");
    }
    return std::move(*counter);
}

bool sits(const Context& ctx, const Counter& counter) {
    return counter.state != SessionState::closed && counter.staff == ctx.actor.id;
}
}  // namespace

void Queue::keep(db::Tx& tx, const Context& ctx, const Hall& hall, Counter& counter,
                 const std::string& kind) const {
    ++counter.version;
    if (!store::save(tx, ctx.county, counter)) {
        throw db::SerializationFault("window " + counter.id.text);
    }
    const boost::json::object body{{"hall", hall.id.text}, {"label", counter.label}};
    parts_.ledger.append(tx, ctx,
                         {kind, ledger::SubjectKind::window, counter.id.text, hall.unit.text,
                          boost::json::serialize(body)});
    tell(tx, ctx, hall, nullptr);
}

Result<DeskView> Queue::open_session(db::Tx& tx, const Context& ctx, const TakeSeat& in) {
    const Hall hall = TRY(found(tx, ctx, in.hall));
    TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    Counter counter = TRY(seen(tx, ctx, in.hall, in.window));
    if (counter.state != SessionState::closed && counter.staff != ctx.actor.id) {
        return refuse(window_taken, "window", {{"name", counter.staff_name}});
    }
    if (counter.version != in.version) {
        return refuse(queue_stale, "If-Match");
    }
    if (const auto seat = store::seat_of(tx, ctx.county, ctx.actor.id);
        seat && seat->id != counter.id) {
        return refuse(other_window, "window", {{"label", seat->label}});
    }
    if (counter.state == SessionState::closed) {
        counter.staff = ctx.actor.id;
        counter.staff_name = ctx.actor.name;
        counter.since = ctx.now;
    }
    counter.state = SessionState::open;
    keep(tx, ctx, hall, counter, "session.opened");
    return desk_of(tx, ctx, hall);
}

Result<DeskView> Queue::pause_session(db::Tx& tx, const Context& ctx, const TakeSeat& in) {
    const Hall hall = TRY(found(tx, ctx, in.hall));
    TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    Counter counter = TRY(seen(tx, ctx, in.hall, in.window));
    if (!sits(ctx, counter)) {
        return refuse(not_your_window, "window");
    }
    if (counter.version != in.version) {
        return refuse(queue_stale, "If-Match");
    }
    counter.state = SessionState::paused;
    keep(tx, ctx, hall, counter, "session.paused");
    return desk_of(tx, ctx, hall);
}

Result<DeskView> Queue::close_session(db::Tx& tx, const Context& ctx, const TakeSeat& in) {
    const Hall hall = TRY(found(tx, ctx, in.hall));
    Counter counter = TRY(seen(tx, ctx, in.hall, in.window));
    const bool head = ctx.actor.may(queue_manage, hall.unit_path);
    if (!head) {
        TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    }
    if (counter.state == SessionState::closed) {
        return refuse(window_closed, "window");
    }
    if (!head && !sits(ctx, counter)) {
        return refuse(not_your_window, "window");
    }
    if (counter.version != in.version) {
        return refuse(queue_stale, "If-Match");
    }
    const auto held = store::in_hand(tx, ctx.county, counter.id, local_date(ctx.now));
    if (held && !head) {
        return refuse(in_hand, "window", {{"number", held->number}});
    }
    if (held) {
        Ticket back = TRY(acted(*held, Act::put_back, hall.rules, {}, ctx.now));
        keep(tx, ctx, hall, back, "ticket.put_back");
    }
    counter.state = SessionState::closed;
    counter.staff.clear();
    counter.staff_name.clear();
    counter.since = ctx.now;
    keep(tx, ctx, hall, counter, "session.closed");
    return desk_of(tx, ctx, hall);
}

Result<TicketView> Queue::next(db::Tx& tx, const Context& ctx, const CounterAt& in) {
    const Hall hall = TRY(found(tx, ctx, in.hall));
    TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    const Counter counter = TRY(seen(tx, ctx, in.hall, in.window));
    if (!sits(ctx, counter)) {
        return refuse(not_your_window, "window");
    }
    if (counter.state != SessionState::open) {
        return refuse(window_closed, "window");
    }
    const store::Line line = today(ctx, hall);
    if (const auto held = store::in_hand(tx, ctx.county, counter.id, line.day)) {
        return refuse(in_hand, "window", {{"number", held->number}});
    }
    std::vector<Candidate> waiting;
    for (const std::string& group : counter.groups) {
        for (Candidate& each : store::heads(tx, ctx.county, line, group, counter.id)) {
            waiting.push_back(std::move(each));
        }
    }
    const auto turn = next_turn(waiting, counter.streak, hall.rules.priority_run);
    if (!turn) {
        return refuse(nobody_waits, "window");
    }
    Ticket ticket = TRY(acted(store::ticket(tx, ctx.county, turn->id).value(), Act::call,
                              hall.rules, {counter.id, counter.label, ctx.actor.id}, ctx.now));
    keep(tx, ctx, hall, ticket, "ticket.called");
    store::one_nearer(tx, ctx.county, line, ticket.group);
    if (turn->streak != counter.streak) {
        store::set_streak(tx, ctx.county, counter.id, turn->streak);
    }
    if (const auto soon = store::soon(tx, ctx.county, line, ticket.group)) {
        parts_.outbox.signal(tx, ctx, ticket_path(*soon), "ticket");
    }
    return view_of(tx, ctx, hall, ticket);
}

}  // namespace ortoo::queue
