// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules.h"
#include "orders/service_end.h"
#include "orders/service_halt.h"
#include "orders/service_words.h"
#include "orders/store_custody.h"
#include "orders/store_mandate.h"
#include "orders/types_said.h"

namespace ortoo::orders {

namespace {
// What the old agent has in hand goes to the new one, who has to confirm it.
void pass_on(const OrdersParts& parts, db::Tx& tx, const Context& ctx, const Order& order,
             const identity::Staff& next) {
    Move move;
    move.id = new_id<MoveTag>(ctx.now, parts.random);
    move.from_holder = order.agent ? order.agent->text : std::string();
    move.from_name = order.agent_name;
    move.to = Custodian::agent;
    move.to_holder = next.id.text;
    move.to_name = next.name;
    move.given_by = ctx.actor.id;
    move.given_name = ctx.actor.name;
    move.given_at = ctx.now;
    for (Paper& paper : store::papers_of(tx, ctx.county, order.id)) {
        const bool his = paper.place == Custodian::agent && !paper.returned_at && !paper.lost_at;
        if (!his) {
            continue;
        }
        move.papers.push_back(paper.id);
        paper.holder = next.id.text;
        paper.holder_name = next.name;
        paper.moving = true;
        paper.since = ctx.now;
        store::save_place(tx, ctx.county, order.id, paper);
    }
    if (!move.papers.empty()) {
        store::add_move(tx, ctx.county, order.id, move);
    }
}
}  // namespace

Result<OrderView> delegate(Orders& orders, db::Tx& tx, const Context& ctx, const Delegate& in) {
    const OrdersParts& parts = orders.parts();
    const Reached at = TRY(reach(orders, tx, ctx, in.order, in.version));
    Order order = at.order;
    if (at.side != Side::agent && at.side != Side::head) {
        return refuse(order_not_yours, "agent", {{"agent", order.agent_name}});
    }
    TRY(after(order.state, OrderAct::delegate));
    const auto mandate = orders.mandate(tx, ctx, order.id);
    if (!mandate) {
        return refuse(mandate_required, "mandate");
    }
    if (local_date(ctx.now) > mandate->valid_until) {
        return refuse(mandate_expired, "mandate",
                      {{"number", mandate->number}, {"until", to_text(mandate->valid_until)}});
    }
    const auto next = parts.identity.staff(tx, ctx.county, identity::StaffId{in.agent});
    if (!next || !handles(*next, order.unit_path) || (order.agent && next->id == *order.agent)) {
        return refuse(order_agent_unknown, "agent");
    }
    if (in.signature) {
        TRY(orders.bind_upload(tx, ctx, *in.signature, order.id.text, "signature"));
    } else if (!mandate->terms || !mandate->terms->sub_delegation) {
        return refuse(mandate_sub_delegation, "signature");
    }
    const std::string before = order.agent ? order.agent->text : std::string();
    pass_on(parts, tx, ctx, order, *next);
    order.agent = next->id;
    order.agent_name = next->name;
    order.agent_phone = next->duty_phone;
    order.dispatch_reason = Said(sub_delegated).add(Said::as_is(in.reason));
    orders.save(tx, ctx, order, "mandate.delegated",
                act_body({{"from", before},
                          {"to", next->id.text},
                          {"mandate", mandate->number},
                          {"by_signature", in.signature ? "yes" : ""}}));
    tell_citizen(parts, tx, ctx, order, "order.delegated", {}, true);
    tell_staff(parts, tx, ctx, next->id, order, "order.handed_to_you", {});
    return orders.view_of(tx, ctx, order);
}

}  // namespace ortoo::orders
