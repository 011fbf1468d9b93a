// SPDX-License-Identifier: MulanPSL-2.0
// → O12, and what comes after: originals go home, the mandate ends.
#include "orders/service_end.h"

#include "orders/service_halt.h"
#include "orders/service_paper.h"
#include "orders/service_words.h"
#include "orders/store.h"
#include "orders/store_custody.h"
#include "orders/store_halt.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

namespace {
std::string words_of(Cause cause) {
    switch (cause) {
        case Cause::revoked:
            return "本人撤销委托";
        case Cause::expired:
            return "委托期限届满";
        case Cause::death:
            return "委托人死亡";
        case Cause::false_data:
            return "提供虚假情况";
        case Cause::wish:
        case Cause::office:
        case Cause::not_delegable:
        case Cause::not_in_list:
        case Cause::illegal:
            return {};
    }
    return {};
}
}  // namespace

Result<Reached> reach(Orders& orders, db::Session& session, const Context& ctx, const OrderId& id,
                      std::int64_t version) {
    auto order = orders.find(session, ctx, id);
    if (!order || !Orders::visible(ctx, *order)) {
        return refuse(order_not_found, "id");
    }
    if (order->version != version) {
        return refuse(order_stale, "If-Match", {{"version", std::to_string(order->version)}});
    }
    Side side = Side::nobody;
    if (ctx.actor.kind == ActorKind::system) {
        side = Side::system;
    } else if (ctx.actor.kind == ActorKind::citizen) {
        side = Side::citizen;
    } else if (order->agent && order->agent->text == ctx.actor.id &&
               ctx.actor.may("order.handle", order->unit_path)) {
        side = Side::agent;
    } else if (ctx.actor.may("order.dispatch", order->unit_path)) {
        side = Side::head;
    } else {
        return refuse(order_not_yours, "agent", {{"agent", order->agent_name}});
    }
    return Reached{std::move(*order), side};
}

void tell_heads(const OrdersParts& parts, db::Tx& tx, const Context& ctx, const Order& order,
                std::string_view template_name) {
    const auto unit = parts.outlets.unit(tx, ctx.county, order.unit);
    if (!unit) {
        return;
    }
    auto heads = parts.identity.holders(tx, ctx.county, identity::Role::station_head, unit->id);
    if (heads.empty()) {
        const UnitId& town = unit->kind == outlets::UnitKind::village ? unit->parent : unit->id;
        heads = parts.identity.holders(tx, ctx.county, identity::Role::town_head, town);
    }
    for (const identity::Staff& head : heads) {
        tell_staff(parts, tx, ctx, head.id, order, template_name, {});
    }
}

Result<Order> ended_order(Orders& orders, db::Tx& tx, const Context& ctx, Order order, Cause cause,
                          const std::string& reason) {
    order.state = TRY(after(order.state, OrderAct::terminate));
    order.due_at.reset();
    order.proposed = false;
    auto originals = original_rows(tx, ctx, order);
    order.papers_out = !originals.empty();
    store::end_offer(tx, ctx.county, order.id, "terminated", "");
    store::end_proposals(tx, ctx.county, order.id);
    Halt why;
    why.id = new_id<HaltTag>(ctx.now, orders.parts().random);
    why.kind = HaltKind::termination;
    why.state = HaltState::in_force;
    why.cause = cause;
    why.reason = reason;
    why.by = ctx.actor.id;
    why.by_name = ctx.actor.kind == ActorKind::citizen ? "本人" : ctx.actor.name;
    why.at = ctx.now;
    store::add_halt(tx, ctx.county, order.id, why);
    documents::Values values{{"reason", words_of(cause) + "：" + reason},
                             {"ended_on", local_date(ctx.now)},
                             {"originals", std::move(originals)}};
    if (const auto mandate = orders.mandate(tx, ctx, order.id)) {
        values.emplace("mandate", mandate->number);
    }
    const auto paper = TRY(issue_paper(orders.parts(), tx, ctx, order,
                                       documents::DocumentKind::termination, std::move(values)));
    orders.save(tx, ctx, order, "order.terminated",
                act_body({{"cause", std::string(name_of(cause))},
                          {"number", paper.number},
                          {"papers_out", order.papers_out ? "yes" : ""}}));
    if (cause != Cause::death) {
        tell_citizen(orders.parts(), tx, ctx, order, "order.terminated", {}, true);
    }
    if (order.agent && order.agent->text != ctx.actor.id) {
        tell_staff(orders.parts(), tx, ctx, *order.agent, order, "order.stopped", {});
    }
    return order;
}

Result<bool> expire_next(Orders& orders, db::Tx& tx, const Context& ctx) {
    const auto id = store::expired(tx, ctx.county, local_date(ctx.now));
    if (!id) {
        return false;
    }
    const auto order = orders.find(tx, ctx, *id);
    // From the result on the mandate only covers fetching it, which mandate_for then refuses.
    if (order && after(order->state, OrderAct::terminate)) {
        TRY(ended_order(orders, tx, ctx, *order, Cause::expired, "委托单已到期，没有续办"));
    } else {
        store::end_mandates(tx, ctx.county, *id);
    }
    return true;
}

}  // namespace ortoo::orders
