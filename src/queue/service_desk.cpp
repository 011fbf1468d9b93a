// SPDX-License-Identifier: MulanPSL-2.0
// What clerks and heads see of a hall.
#include <algorithm>

#include "identity/rules.h"
#include "queue/service.h"
#include "queue/service_parts.h"

namespace ortoo::queue {

namespace {
constexpr std::int64_t shown = 20;

// What this actor may do with a ticket, told by where he sits.
struct Hands {
    std::string staff;
    bool free = false;  // an open window with nothing in hand

    Hands(db::Session& session, const Context& ctx, const Hall& hall) : staff(ctx.actor.id) {
        const auto seat = store::seat_of(session, ctx.county, staff);
        free = seat && seat->hall == hall.id && seat->state == SessionState::open &&
               !store::in_hand(session, ctx.county, seat->id, local_date(ctx.now));
    }
    [[nodiscard]] TicketView view(const Ticket& ticket, const Hall& hall) const {
        const bool mine = !staff.empty() && ticket.staff == staff;
        return view_of(ticket, allowed_acts(ticket, mine, free, hall.rules));
    }
};
}  // namespace

TicketView Queue::view_of(db::Session& session, const Context& ctx, const Hall& hall,
                          const Ticket& ticket) {
    return Hands(session, ctx, hall).view(ticket, hall);
}

DeskView Queue::desk_of(db::Session& session, const Context& ctx, const Hall& hall) const {
    const store::Line line = today(ctx, hall);
    const Hands hands(session, ctx, hall);
    const auto counters = store::counters(session, ctx.county, hall.id);
    DeskView out;
    out.id = hall.id;
    out.name = hall.name;
    out.groups = board_groups(session, ctx, hall, counters);
    for (const TicketState state : {TicketState::parked, TicketState::away, TicketState::missed}) {
        for (const Ticket& each : store::in_state(session, ctx.county, line, state, shown)) {
            out.aside.push_back(hands.view(each, hall));
        }
    }
    std::vector<std::string> groups;
    for (const Counter& each : counters) {
        out.windows.push_back(row_of(each));
        if (each.state != SessionState::closed && each.staff == ctx.actor.id) {
            out.mine = row_of(each);
            groups = each.groups;
            if (const auto held = store::in_hand(session, ctx.county, each.id, line.day)) {
                out.in_hand = hands.view(*held, hall);
            }
        }
    }
    std::vector<Ticket> waiting;
    for (const BoardGroup& each : out.groups) {
        if (out.mine && std::ranges::count(groups, each.id.text) == 0) {
            continue;
        }
        out.waiting_count += each.waiting;
        for (Ticket& ticket : store::waiting(session, ctx.county, line, each.id.text, shown)) {
            waiting.push_back(std::move(ticket));
        }
    }
    std::ranges::stable_sort(waiting, [](const Ticket& a, const Ticket& b) {
        return std::tuple(a.lane == Lane::normal, a.skip > 0, a.place) <
               std::tuple(b.lane == Lane::normal, b.skip > 0, b.place);
    });
    for (const Ticket& each : waiting) {
        if (static_cast<std::int64_t>(out.waiting.size()) < shown) {
            out.waiting.push_back(hands.view(each, hall));
        }
    }
    return out;
}

Result<DeskView> Queue::desk(db::Session& session, const Context& ctx, const HallAt& in) {
    const Hall hall = TRY(found(session, ctx, in.id));
    if (!ctx.actor.may(queue_read, hall.unit_path)) {
        TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    }
    return desk_of(session, ctx, hall);
}

Result<DayView> Queue::day(db::Session& session, const Context& ctx, const DayQuery& in) {
    const Hall hall = TRY(found(session, ctx, in.id));
    TRY(identity::in_scope(ctx.actor, queue_read, hall.unit_path));
    DayView out{hall.id, in.day.value_or(local_date(ctx.now)), {}};
    const auto groups = store::groups(session, ctx.county, hall.id);
    for (DayGroup& row : store::day(session, ctx.county, {hall.id, out.day})) {
        if (const auto group = std::ranges::find(groups, row.group, &Group::id);
            group != groups.end()) {
            row.name = group->name;
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

}  // namespace ortoo::queue
