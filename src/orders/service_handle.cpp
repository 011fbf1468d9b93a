// SPDX-License-Identifier: MulanPSL-2.0
// What the agent does with an order before there is a mandate.
#include "orders/rules.h"
#include "orders/service_dispatch.h"
#include "orders/service_paper.h"
#include "orders/service_words.h"
#include "orders/store.h"

namespace ortoo::orders {

namespace {
bool owns(const Context& ctx, const Order& order) {
    return ctx.actor.kind == ActorKind::staff && order.agent && order.agent->text == ctx.actor.id &&
           ctx.actor.may("order.handle", order.unit_path);
}
}  // namespace

bool Orders::visible(const Context& ctx, const Order& order) {
    switch (ctx.actor.kind) {
        case ActorKind::guest:
            return false;
        case ActorKind::citizen:
            return order.account.text == ctx.actor.id;
        case ActorKind::system:
            return true;
        case ActorKind::staff:
            // An agent sees his own orders; heads and supervisors those of their units.
            return (order.agent && order.agent->text == ctx.actor.id) ||
                   ((ctx.actor.holds("order.dispatch") || ctx.actor.holds("oversight.read") ||
                     ctx.actor.holds("order.place")) &&
                    ctx.actor.may("order.read", order.unit_path));
    }
    return false;
}

Result<Order> Orders::handled(db::Session& session, const Context& ctx, const OrderId& id,
                              std::int64_t expected_version) {
    auto order = store::order(session, ctx.county, id);
    if (!order || !visible(ctx, *order)) {
        return refuse(order_not_found, "id");
    }
    if (!owns(ctx, *order)) {
        return refuse(order_not_yours, "agent", {{"agent", order->agent_name}});
    }
    if (order->version != expected_version) {
        return refuse(order_stale, "If-Match", {{"version", std::to_string(order->version)}});
    }
    return std::move(*order);
}

Result<OrderView> Orders::accept(db::Tx& tx, const Context& ctx, const OrderStep& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    order.state = TRY(after(order.state, OrderAct::accept));
    order.due_at.reset();
    store::end_offer(tx, ctx.county, order.id, "accepted", "");
    save(tx, ctx, order, "order.accepted", "{}");
    tell_citizen(parts_, tx, ctx, order, "order.accepted", {}, true);
    return view_of(tx, ctx, order);
}

Result<OrderView> Orders::decline(db::Tx& tx, const Context& ctx, const OrderReason& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    order.state = TRY(after(order.state, OrderAct::decline));
    store::end_offer(tx, ctx.county, order.id, "declined", in.reason);
    order.level += 1;
    save(tx, ctx, order, "order.declined", act_body({{"reason", in.reason}}));
    tell_escalated(parts_, tx, ctx, order);
    order = TRY(offer(tx, ctx, order, store::declined_by(tx, ctx.county, order.id)));
    return view_of(tx, ctx, order);
}

Result<OrderView> Orders::withdraw(db::Tx& tx, const Context& ctx, const Withdraw& in) {
    auto order = store::order(tx, ctx.county, in.order);
    if (!order || ctx.actor.kind != ActorKind::citizen || !visible(ctx, *order)) {
        return refuse(order_not_found, "id");
    }
    if (order->version != in.version) {
        return refuse(order_stale, "If-Match", {{"version", std::to_string(order->version)}});
    }
    order->state = TRY(after(order->state, OrderAct::withdraw));
    order->due_at.reset();
    store::end_offer(tx, ctx.county, order->id, "withdrawn", "");
    save(tx, ctx, *order, "order.withdrawn", act_body({{"reason", in.reason.value_or("")}}));
    if (order->agent) {
        tell_staff(parts_, tx, ctx, *order->agent, *order, "order.withdrawn", {});
    }
    return view_of(tx, ctx, *order);
}

Result<OrderView> Orders::choose(db::Tx& tx, const Context& ctx, const Choose& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    const auto item = parts_.catalogue.item(tx, ctx.county, order.item, order.item_version);
    if (!item) {
        return refuse(item_not_found, "item");
    }
    TRY(delegable(*item, in.mode));
    order.state = TRY(after(order.state, OrderAct::choose));
    order.mode = in.mode;
    save(tx, ctx, order, "order.mode_chosen", act_body({{"mode", std::string(name_of(in.mode))}}));
    return view_of(tx, ctx, order);
}

Result<OrderView> Orders::finish_help(db::Tx& tx, const Context& ctx, const FinishHelp& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    order.state = TRY(after(order.state, OrderAct::finish_help));
    TRY(issue_paper(parts_, tx, ctx, order, documents::DocumentKind::completion,
                    {{"summary", in.summary}}));
    save(tx, ctx, order, "order.helped", act_body({{"summary", in.summary}}));
    return view_of(tx, ctx, order);
}

Result<OrderView> Orders::collect(db::Tx& tx, const Context& ctx, const OrderStep& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    if (order.state != OrderState::to_deliver || order.collected) {
        return refuse(order_not_open, "state", {{"state", std::string(name_of(order.state))}});
    }
    // Without the power to receive the result the citizen must fetch it himself.
    TRY(mandate_for(tx, ctx, order, Power::receive_result));
    order.collected = true;
    save(tx, ctx, order, "result.collected", "{}");
    return view_of(tx, ctx, order);
}

}  // namespace ortoo::orders
