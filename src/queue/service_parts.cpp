// SPDX-License-Identifier: MulanPSL-2.0
#include "queue/service_parts.h"

#include <algorithm>

namespace ortoo::queue {

CounterRow row_of(const Counter& counter) {
    return {counter.id,     counter.version, counter.label, counter.kind,
            counter.groups, counter.state,   counter.staff, counter.staff_name};
}

GroupRow row_of(const Group& group) {
    return {group.id,      group.version,   group.letter, group.name,
            group.name_en, group.catch_all, group.active, group.items};
}

TicketView view_of(const Ticket& t, std::vector<std::string> allowed) {
    return {t.id,           t.version,  t.number,    t.group,     t.state,    t.origin,
            t.lane,         t.reason,   t.item,      t.passes,    t.calls,    t.skip,
            t.window_label, t.taken_at, t.called_at, t.served_at, t.ended_at, std::move(allowed)};
}

std::int64_t windows_for(const std::vector<Counter>& counters, std::string_view group) {
    return std::ranges::count_if(counters, [&](const Counter& each) {
        return each.state == SessionState::open && std::ranges::count(each.groups, group) > 0;
    });
}

store::Line today(const Context& ctx, const Hall& hall) {
    return {hall.id, local_date(ctx.now)};
}

std::int64_t ahead_of(db::Session& session, const Context& ctx, const Ticket& ticket) {
    if (ticket.state != TicketState::waiting) {
        return 0;
    }
    std::int64_t out = store::before(session, ctx.county, ticket);
    if (ticket.lane == Lane::normal) {
        for (const store::Waits& each :
             store::counts(session, ctx.county, {ticket.hall, ticket.day})) {
            out += each.group == ticket.group.text && each.lane == Lane::priority ? each.count : 0;
        }
    }
    return std::max(out, ticket.skip);
}

Estimate estimate_for(db::Session& session, const Context& ctx, const Hall& hall,
                      const GroupId& group, std::int64_t ahead,
                      const std::vector<Counter>& counters) {
    const auto seconds = store::service_seconds(session, ctx.county, today(ctx, hall), group);
    return estimate(ahead, windows_for(counters, group.text), seconds, hall.rules.service_seconds);
}

std::vector<BoardGroup> board_groups(db::Session& session, const Context& ctx, const Hall& hall,
                                     const std::vector<Counter>& counters) {
    const auto waits = store::counts(session, ctx.county, today(ctx, hall));
    std::vector<BoardGroup> out;
    for (const Group& group : store::groups(session, ctx.county, hall.id)) {
        BoardGroup row{group.id, group.letter, group.name, group.name_en, group.active, 0, 0, {}};
        for (const store::Waits& each : waits) {
            row.waiting += each.group == group.id.text ? each.count : 0;
        }
        row.windows = windows_for(counters, group.id.text);
        row.estimate = estimate_for(session, ctx, hall, group.id, row.waiting, counters);
        out.push_back(std::move(row));
    }
    return out;
}

}  // namespace ortoo::queue
