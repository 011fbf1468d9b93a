// SPDX-License-Identifier: MulanPSL-2.0
// What everybody may see: numbers and windows, never a name.
#include <algorithm>

#include "queue/service.h"
#include "queue/service_parts.h"

namespace ortoo::queue {

Result<HallList> Queue::halls(db::Session& session, const Context& ctx, const HallQuery& in) {
    constexpr std::int64_t page_size = 50;
    HallList out;
    out.page = in.page.value_or(0);
    auto rows = store::halls(session, ctx.county, in.unit.value_or(UnitId{}), out.page * page_size);
    out.more = static_cast<std::int64_t>(rows.size()) > page_size;
    if (out.more) {
        rows.pop_back();
    }
    for (const Hall& each : rows) {
        out.rows.push_back({each.id, each.unit, each.name});
    }
    return out;
}

Result<BoardView> Queue::board(db::Session& session, const Context& ctx, const HallAt& in) {
    const Hall hall = TRY(found(session, ctx, in.id));
    const store::Line line = today(ctx, hall);
    const auto counters = store::counters(session, ctx.county, hall.id);
    BoardView out{hall.id, hall.name,
                  ctx.now, store::last_calls(session, ctx.county, line),
                  {},      board_groups(session, ctx, hall, counters)};
    std::vector<Ticket> busy;
    for (const TicketState state : {TicketState::called, TicketState::serving}) {
        for (Ticket& each : store::in_state(session, ctx.county, line, state, 500)) {
            busy.push_back(std::move(each));
        }
    }
    for (const Counter& each : counters) {
        const auto held = std::ranges::find(busy, each.id, &Ticket::window);
        out.windows.push_back(
            {each.label, each.state, held == busy.end() ? std::string{} : held->number});
    }
    return out;
}

FollowView Queue::follow_of(db::Session& session, const Context& ctx, const Hall& hall,
                            const Ticket& ticket) {
    FollowView out;
    out.number = ticket.number;
    out.hall = hall.id;
    out.hall_name = hall.name;
    for (const Group& each : store::groups(session, ctx.county, hall.id)) {
        if (each.id == ticket.group) {
            out.group_name = each.name;
            out.group_name_en = each.name_en;
        }
    }
    out.state = ticket.state;
    out.lane = ticket.lane;
    out.ahead = ahead_of(session, ctx, ticket);
    out.estimate = estimate_for(session, ctx, hall, ticket.group, out.ahead,
                                store::counters(session, ctx.county, hall.id));
    if (at_window(ticket.state) || ticket.state == TicketState::parked) {
        out.window = ticket.window_label;
    }
    out.calls = ticket.calls;
    out.skip = ticket.skip;
    out.taken_at = ticket.taken_at;
    out.may_leave = after(ticket.state, Act::leave).has_value();
    return out;
}

Result<FollowView> Queue::follow(db::Session& session, const Context& ctx, const FollowAt& in) {
    const auto ticket = store::ticket_by_code(session, ctx.county, in.code);
    if (!ticket) {
        // A code has 96 bits; who tries many of them waits.
        if (const auto seconds = follows_.wait_seconds(ctx.peer, ctx.now); seconds > 0) {
            return refuse(follow_wait, "code", {{"seconds", std::to_string(seconds)}});
        }
        return refuse(ticket_not_found, "code");
    }
    return follow_of(session, ctx, TRY(found(session, ctx, ticket->hall)), *ticket);
}

Result<std::string> Queue::listen_hall(db::Session& session, const Context& ctx, const HallAt& in) {
    return hall_path(TRY(found(session, ctx, in.id)).id);
}

Result<std::string> Queue::listen_ticket(db::Session& session, const Context& ctx,
                                         const FollowAt& in) {
    const auto ticket = store::ticket_by_code(session, ctx.county, in.code);
    if (!ticket) {
        return refuse(ticket_not_found, "code");
    }
    return ticket_path(ticket->id);
}

}  // namespace ortoo::queue
