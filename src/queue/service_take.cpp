// SPDX-License-Identifier: MulanPSL-2.0
// Numbers: from the kiosk, by phone, from a clerk.
#include <algorithm>

#include "base/text.h"
#include "identity/rules.h"
#include "queue/service.h"
#include "queue/service_parts.h"

namespace ortoo::queue {

namespace {
// 96 random bits: whoever holds it may follow, nobody finds it by trying.
std::string follow_code(Random& random) {
    constexpr std::size_t bytes = 12;
    std::string out(bytes, '\0');
    random.fill(std::as_writable_bytes(std::span(out)));
    return hex(out);
}
}  // namespace

std::string hall_path(const HallId& hall) {
    return "hall:" + hall.text;
}

std::string ticket_path(const TicketId& ticket) {
    return "ticket:" + ticket.text;
}

Result<Group> Queue::group_for(db::Session& session, const Context& ctx, const Hall& hall,
                               const Wanted& wanted) const {
    const auto groups = store::groups(session, ctx.county, hall.id);
    auto id = wanted.group;
    if (!id && wanted.item) {
        if (!parts_.catalogue.item(session, ctx.county, catalogue::ItemId{*wanted.item})) {
            return refuse(no_group, "item");
        }
        id = store::group_of_item(session, ctx.county, hall.id, *wanted.item);
    }
    const auto group = std::ranges::find_if(groups, [&](const Group& each) {
        return id ? each.id == *id : wanted.item && each.catch_all && each.active;
    });
    if (group == groups.end()) {
        return wanted.group ? refuse(group_not_found, "group") : refuse(no_group, "item");
    }
    if (!group->active) {
        return refuse(group_closed, "group", {{"name", group->name}});
    }
    return *group;
}

Result<TakenView> Queue::issue(db::Tx& tx, const Context& ctx, const Hall& hall,
                               const Wanted& wanted) {
    const Group group = TRY(group_for(tx, ctx, hall, wanted));
    const store::Line line = today(ctx, hall);
    Ticket ticket;
    ticket.id = wanted.id.value_or(new_id<TicketTag>(ctx.now, parts_.random));
    ticket.hall = hall.id;
    ticket.day = line.day;
    ticket.group = group.id;
    ticket.origin = wanted.origin;
    ticket.reason = wanted.reason;
    ticket.lane = lane_of(wanted.reason);
    ticket.item = wanted.item.value_or("");
    ticket.code = follow_code(parts_.random);
    ticket.account = wanted.account;
    ticket.taken_at = ctx.now;
    ticket.number = number_text(
        group.letter, tx.next_number(ctx.county, counter_name(hall.id, line.day, group.letter)));
    // Counted here and not told by a clock, so that who got a number first is called first.
    ticket.place = tx.next_number(ctx.county, counter_name(hall.id, line.day, "place"));
    const std::int64_t ahead = ahead_of(tx, ctx, ticket);
    store::add(tx, ctx.county, ticket);
    boost::json::object body{{"number", ticket.number},
                             {"hall", hall.id.text},
                             {"group", group.id.text},
                             {"origin", name_of(ticket.origin)}};
    if (ticket.reason) {
        body["reason"] = name_of(*ticket.reason);
    }
    parts_.ledger.append(tx, ctx,
                         {"ticket.taken", ledger::SubjectKind::ticket, ticket.id.text,
                          hall.unit.text, boost::json::serialize(body)});
    tell(tx, ctx, hall, nullptr);
    const auto counters = store::counters(tx, ctx.county, hall.id);
    return TakenView{
        ticket.id,      ticket.number, ticket.code,
        hall.name,      group.name,    group.name_en,
        ticket.lane,    ahead,         estimate_for(tx, ctx, hall, group.id, ahead, counters),
        ticket.taken_at};
}

Result<Hall> Queue::kiosk(db::Session& session, const Context& ctx, const HallId& id,
                          const std::string& code) {
    Hall hall = TRY(found(session, ctx, id));
    if (hall.kiosk_code != code) {
        // Slowed down against guessing; a machine that knows the code never waits.
        if (const auto seconds = kiosks_.wait_seconds(ctx.peer, ctx.now); seconds > 0) {
            return refuse(kiosk_wait, "kiosk", {{"seconds", std::to_string(seconds)}});
        }
        return refuse(kiosk_unknown, "kiosk");
    }
    return hall;
}

Result<Hall> Queue::hall_of(db::Session& session, const Context& ctx, const HallId& id) const {
    return found(session, ctx, id);
}

std::vector<Group> Queue::groups_of(db::Session& session, const Context& ctx,
                                    const HallId& id) const {
    return store::groups(session, ctx.county, id);
}

Result<Group> Queue::group_in(db::Session& session, const Context& ctx, const Hall& hall,
                              const std::optional<GroupId>& group,
                              const std::optional<std::string>& item) const {
    Wanted wanted;
    wanted.group = group;
    wanted.item = item;
    return group_for(session, ctx, hall, wanted);
}

Result<TakenView> Queue::take_appointed(db::Tx& tx, const Context& ctx, const Hall& hall,
                                        const Appointed& in) {
    Wanted wanted;
    wanted.group = in.group;
    wanted.item = in.item.empty() ? std::nullopt : std::optional(in.item);
    wanted.reason = LaneReason::appointment;
    wanted.origin = TicketOrigin::appointment;
    wanted.account = in.account;
    wanted.id = in.id;
    return issue(tx, ctx, hall, wanted);
}

Result<TakenView> Queue::take_at_kiosk(db::Tx& tx, const Context& ctx, const KioskTake& in) {
    const Hall hall = TRY(kiosk(tx, ctx, in.hall, in.kiosk));
    return issue(tx, ctx, hall, {in.group, in.item, in.reason, TicketOrigin::kiosk, ""});
}

Result<TakenView> Queue::take_by_phone(db::Tx& tx, const Context& ctx, const PhoneTake& in) {
    const Hall hall = TRY(found(tx, ctx, in.hall));
    const auto open = store::of_account(tx, ctx.county, ctx.actor.id, local_date(ctx.now));
    if (open) {
        return refuse(has_ticket, "", {{"number", open->number}});
    }
    return issue(tx, ctx, hall, {in.group, in.item, in.reason, TicketOrigin::phone, ctx.actor.id});
}

Result<TakenView> Queue::take_for(db::Tx& tx, const Context& ctx, const StaffTake& in) {
    const Hall hall = TRY(found(tx, ctx, in.hall));
    TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    Wanted wanted{in.group, in.item, in.reason, in.origin, ""};
    if (in.origin == TicketOrigin::kiosk || in.origin == TicketOrigin::phone) {
        wanted.origin = TicketOrigin::clerk;
    }
    if (!wanted.reason && wanted.origin == TicketOrigin::agent) {
        wanted.reason = LaneReason::agent;
    } else if (!wanted.reason && wanted.origin == TicketOrigin::appointment) {
        wanted.reason = LaneReason::appointment;
    }
    return issue(tx, ctx, hall, wanted);
}

Result<Nothing> Queue::call_help(db::Tx& tx, const Context& ctx, const CallHelp& in) {
    const Hall hall = TRY(kiosk(tx, ctx, in.hall, in.kiosk));
    log_hall(tx, ctx, hall, "hall.help_called", {});
    parts_.outbox.signal(tx, ctx, hall.unit_path, "kiosk_help");
    return Nothing{};
}

}  // namespace ortoo::queue
