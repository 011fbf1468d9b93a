// SPDX-License-Identifier: MulanPSL-2.0
// Heads move orders by hand; the acceptance clock K7 moves them up by itself (R65).
#include "orders/service_dispatch.h"

#include <algorithm>

#include "orders/rules.h"
#include "orders/service_offer.h"
#include "orders/service_words.h"
#include "orders/store.h"
#include "orders/types_said.h"

namespace ortoo::orders {

namespace {
bool heads(const Context& ctx, const Order& order) {
    return ctx.actor.may("order.dispatch", order.unit_path);
}

// "45 分钟", "2 小时": since the order was placed.
std::string waited(const Order& order, Instant now) {
    const std::int64_t minutes = (now.micros - order.placed_at.micros) / micros_per_minute;
    return minutes < 120 ? std::to_string(minutes) + "分钟" : std::to_string(minutes / 60) + "小时";
}
}  // namespace

// Level 1 stays among the agents; then the station head hears of it, then the town, too.
void tell_escalated(const OrdersParts& parts, db::Tx& tx, const Context& ctx, const Order& order) {
    const auto unit = parts.outlets.unit(tx, ctx.county, order.unit);
    if (!unit || order.level < 2) {
        return;
    }
    auto heads_of = parts.identity.holders(tx, ctx.county, identity::Role::station_head, unit->id);
    if (order.level >= 3) {
        const UnitId& town = unit->kind == outlets::UnitKind::village ? unit->parent : unit->id;
        for (auto& each : parts.identity.holders(tx, ctx.county, identity::Role::town_head, town)) {
            heads_of.push_back(std::move(each));
        }
    }
    if (heads_of.empty() && !order.keeper.empty()) {  // a station without a head of its own
        if (auto keeper = parts.identity.staff(tx, ctx.county, order.keeper)) {
            heads_of.push_back(std::move(*keeper));
        }
    }
    for (const identity::Staff& head : heads_of) {
        tell_staff(parts, tx, ctx, head.id, order, "order.escalated",
                   {{"waited", waited(order, ctx.now)}});
    }
}

Result<OrderView> Orders::dispatch_to(db::Tx& tx, const Context& ctx, const DispatchTo& in) {
    auto order = store::order(tx, ctx.county, in.order);
    if (!order || !heads(ctx, *order)) {
        return refuse(order_not_found, "id");
    }
    if (order->version != in.version) {
        return refuse(order_stale, "If-Match", {{"version", std::to_string(order->version)}});
    }
    const auto agent = parts_.identity.staff(tx, ctx.county, in.agent);
    if (!agent || !handles(*agent, order->unit_path)) {
        return refuse(order_agent_unknown, "agent");
    }
    order->state = TRY(after(order->state, OrderAct::offer));
    store::end_offer(tx, ctx.county, order->id, "moved", in.reason);
    const auto minutes = parts_.duty.setting(tx, ctx.county, duty::Setting::dispatch_next_minutes,
                                             local_date(ctx.now));
    const Instant respond_by =
        parts_.duty.add_roster_minutes(tx, ctx.county, order->unit, ctx.now, minutes);
    order->agent = agent->id;
    order->agent_name = agent->name;
    order->agent_phone = agent->duty_phone;
    order->dispatch_reason =
        Said(by_hand, {{"name", std::string_view(ctx.actor.name)}}).add(Said::as_is(in.reason));
    // A head chose: K7 begins anew.
    order->level = 0;
    order->keeper = {};
    order->keeper_name.clear();
    order->due_at = respond_by;
    store::add_offer(tx, ctx.county, order->id, agent->id.text, ctx.now, respond_by);
    save(tx, ctx, *order, "order.dispatched",
         act_body({{"agent", agent->id.text}, {"reason", in.reason}, {"by_head", "yes"}}));
    tell_staff(parts_, tx, ctx, agent->id, *order, "order.dispatched",
               {{"before", clock_time(respond_by, ctx.now)}});
    return view_of(tx, ctx, *order);
}

Result<bool> Orders::escalate_next(db::Tx& tx, const Context& ctx) {
    const auto id = store::overdue_offer(tx, ctx.county, ctx.now);
    if (!id) {
        return false;
    }
    Order order = *store::order(tx, ctx.county, *id);
    store::end_offer(tx, ctx.county, *id, "timed_out", "");
    order.level += 1;
    keep_for_head(parts_, tx, ctx, order);
    save(tx, ctx, order, "order.escalated",
         act_body({{"level", std::to_string(order.level)},
                   {"agent", order.agent_name},
                   {"keeper", order.keeper.text}}));
    tell_escalated(parts_, tx, ctx, order);
    auto declined = store::declined_by(tx, ctx.county, *id);
    // When everybody was asked once, the round begins again: an order never loses its owner.
    order.state = OrderState::to_dispatch;
    if (!anybody_left(parts_, tx, ctx, order, declined)) {
        declined.clear();
    }
    static_cast<void>(TRY(offer(tx, ctx, order, std::move(declined))));
    return true;
}

void Orders::went_away(db::Tx& tx, const Context& ctx, const identity::StaffId& agent) {
    constexpr int portions_max = 50;  // of a page each
    for (int i = 0; i < portions_max; ++i) {
        std::vector<Order> waiting = store::of_agent(tx, ctx.county, agent.text, Tab::offered, 0);
        std::erase_if(waiting, [](const Order& each) { return each.state != OrderState::offered; });
        if (waiting.empty()) {
            return;
        }
        for (Order& order : waiting) {
            store::end_offer(tx, ctx.county, order.id, "away", "");
            order.level = std::max<std::int64_t>(order.level, 1);
            order.state = OrderState::to_dispatch;
            auto declined = store::declined_by(tx, ctx.county, order.id);
            declined.push_back(agent.text);
            static_cast<void>(offer(tx, ctx, std::move(order), std::move(declined)).value());
        }
    }
}

Result<bool> Orders::reclaim_next(db::Tx& tx, const Context& ctx) {
    for (const store::Held& held : store::held_by(tx, ctx.county)) {
        const auto staff = parts_.identity.staff(tx, ctx.county, held.agent);
        if (staff && handles(*staff, held.unit_path)) {
            continue;
        }
        auto order = store::one_held(tx, ctx.county, held);
        if (!order) {
            continue;
        }
        if (after(order->state, OrderAct::offer)) {
            store::end_offer(tx, ctx.county, order->id, "gone", "");
            static_cast<void>(TRY(offer(tx, ctx, std::move(*order), {held.agent.text})));
            return true;
        }
        // Bound by a mandate: only a head can hand it to somebody else (转委托).
        order->level = std::max(order->level, rung_station);
        if (!keep_for_head(parts_, tx, ctx, *order)) {
            continue;
        }
        tell_staff(parts_, tx, ctx, order->keeper, *order, "order.agent_gone", {});
        save(tx, ctx, *order, "order.agent_gone",
             act_body({{"agent", held.agent.text}, {"keeper", order->keeper.text}}));
        return true;
    }
    return false;
}

}  // namespace ortoo::orders
