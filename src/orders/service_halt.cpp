// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_halt.h"

#include "orders/rules.h"
#include "orders/service_end.h"
#include "orders/service_paper.h"
#include "orders/service_words.h"
#include "orders/store.h"
#include "orders/store_halt.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

namespace {
Halt halt(const Orders& orders, const Context& ctx, HaltKind kind, Cause cause,
          std::string reason) {
    Halt out;
    out.id = new_id<HaltTag>(ctx.now, orders.parts().random);
    out.kind = kind;
    out.cause = cause;
    out.reason = std::move(reason);
    out.by = ctx.actor.id;
    out.by_name = ctx.actor.kind == ActorKind::citizen ? "本人" : ctx.actor.name;
    out.at = ctx.now;
    return out;
}

Result<void> suspended(Orders& orders, db::Tx& tx, const Context& ctx, Order& order,
                       const Halt& why) {
    const OrderState next = TRY(after(order.state, OrderAct::suspend));
    order.paused_from = order.state;
    order.paused_at = ctx.now;
    order.state = next;
    const auto mandate = orders.mandate(tx, ctx, order.id);
    documents::Values values{{"mandate", mandate ? mandate->number : std::string()},
                             {"reason", why.reason},
                             {"resume", why.then_what},
                             {"from", local_date(ctx.now)},
                             {"proposed_by", why.by_name}};
    if (auto originals = original_rows(tx, ctx, order); !originals.empty()) {
        values.emplace("originals", std::move(originals));
    }
    const auto paper = TRY(issue_paper(orders.parts(), tx, ctx, order,
                                       documents::DocumentKind::suspension, std::move(values)));
    orders.save(tx, ctx, order, "order.suspended",
                act_body({{"cause", std::string(name_of(why.cause))},
                          {"from", std::string(name_of(*order.paused_from))},
                          {"number", paper.number}}));
    tell_citizen(orders.parts(), tx, ctx, order, "order.suspended", {}, true);
    return {};
}

Result<void> refused(Orders& orders, db::Tx& tx, const Context& ctx, Order& order,
                     const Halt& why) {
    order.state = TRY(after(order.state, OrderAct::refuse));
    order.due_at.reset();
    documents::Values values{
        {"reason", why.reason}, {"where_to", why.then_what}, {"approved_by", ctx.actor.name}};
    const auto paper = TRY(issue_paper(orders.parts(), tx, ctx, order,
                                       documents::DocumentKind::refusal_to_act, std::move(values)));
    orders.save(tx, ctx, order, "order.refused",
                act_body({{"ground", std::string(name_of(why.cause))}, {"number", paper.number}}));
    tell_citizen(orders.parts(), tx, ctx, order, "order.refused", {}, true);
    return {};
}

Result<OrderView> propose(Orders& orders, db::Tx& tx, const Context& ctx, Order order, Halt why) {
    if (order.proposed) {
        return refuse(order_proposal_open, "state");
    }
    order.proposed = true;
    store::add_halt(tx, ctx.county, order.id, why);
    orders.save(tx, ctx, order, "order.proposed",
                act_body({{"kind", std::string(name_of(why.kind))},
                          {"cause", std::string(name_of(why.cause))}}));
    tell_heads(orders.parts(), tx, ctx, order, "order.proposed");
    return orders.view_of(tx, ctx, order);
}
}  // namespace

Result<OrderView> suspend(Orders& orders, db::Tx& tx, const Context& ctx, const Suspend& in) {
    const Reached at = TRY(reach(orders, tx, ctx, in.order, in.version));
    Order order = at.order;
    const Cause cause = at.side == Side::citizen || in.signature ? Cause::wish : Cause::office;
    TRY(halt_allowed(HaltKind::suspension, cause, at.side, in.signature.has_value()));
    TRY(after(order.state, OrderAct::suspend));
    Halt why = halt(orders, ctx, HaltKind::suspension, cause, in.reason);
    why.then_what = in.resume;
    if (needs_head(HaltKind::suspension, at.side, in.signature.has_value())) {
        return propose(orders, tx, ctx, std::move(order), std::move(why));
    }
    if (in.signature) {
        TRY(orders.bind_upload(tx, ctx, *in.signature, order.id.text, "signature"));
    }
    store::end_proposals(tx, ctx.county, order.id);
    order.proposed = false;
    why.state = HaltState::in_force;
    store::add_halt(tx, ctx.county, order.id, why);
    TRY(suspended(orders, tx, ctx, order, why));
    if (order.agent && order.agent->text != ctx.actor.id) {
        tell_staff(orders.parts(), tx, ctx, *order.agent, order, "order.stopped", {});
    }
    return orders.view_of(tx, ctx, order);
}

Result<OrderView> refuse_to_act(Orders& orders, db::Tx& tx, const Context& ctx,
                                const RefuseToAct& in) {
    const Reached at = TRY(reach(orders, tx, ctx, in.order, in.version));
    TRY(halt_allowed(HaltKind::refusal, in.ground, at.side, false));
    TRY(after(at.order.state, OrderAct::refuse));
    Halt why = halt(orders, ctx, HaltKind::refusal, in.ground, in.reason);
    why.then_what = in.where_to;
    return propose(orders, tx, ctx, at.order, std::move(why));
}

Result<OrderView> decide_proposal(Orders& orders, db::Tx& tx, const Context& ctx,
                                  const DecideProposal& in) {
    Order order = TRY(reach(orders, tx, ctx, in.order, in.version)).order;
    if (!ctx.actor.may("order.dispatch", order.unit_path)) {
        return refuse(order_head_needed, "agree");
    }
    auto why = store::halt_of(tx, ctx.county, order.id);
    if (!order.proposed || !why || why->state != HaltState::proposed) {
        return refuse(order_no_proposal, "state");
    }
    if (why->by == ctx.actor.id) {
        return refuse(order_own_proposal, "agree");
    }
    if (!in.agree && in.answer.value_or("").empty()) {
        return refuse(order_answer_missing, "answer");
    }
    why->state = in.agree ? HaltState::in_force : HaltState::rejected;
    why->decided_by = ctx.actor.name;
    why->decided_at = ctx.now;
    why->answer = in.answer.value_or("");
    store::save_halt(tx, ctx.county, order.id, *why);
    order.proposed = false;
    if (!in.agree) {
        orders.save(tx, ctx, order, "order.proposal_rejected",
                    act_body({{"kind", std::string(name_of(why->kind))}}));
    } else if (why->kind == HaltKind::suspension) {
        TRY(suspended(orders, tx, ctx, order, *why));
    } else {
        TRY(refused(orders, tx, ctx, order, *why));
    }
    if (order.agent) {
        tell_staff(orders.parts(), tx, ctx, *order.agent, order, "order.proposal_decided",
                   {{"result", in.agree ? "同意" : "没同意"}});
    }
    return orders.view_of(tx, ctx, order);
}

Result<OrderView> terminate(Orders& orders, db::Tx& tx, const Context& ctx, const Terminate& in) {
    Reached at = TRY(reach(orders, tx, ctx, in.order, in.version));
    // A head who also is the order's agent knows of a death or of false data as the head.
    if (at.side == Side::agent && in.cause != Cause::revoked &&
        ctx.actor.may("order.dispatch", at.order.unit_path)) {
        at.side = Side::head;
    }
    TRY(halt_allowed(HaltKind::termination, in.cause, at.side, in.signature.has_value()));
    if (in.cause == Cause::revoked && !orders.mandate(tx, ctx, at.order.id)) {
        return refuse(mandate_required, "cause");  // before the mandate the order is withdrawn
    }
    if (in.signature) {
        TRY(orders.bind_upload(tx, ctx, *in.signature, at.order.id.text, "signature"));
    }
    return orders.view_of(tx, ctx,
                          TRY(ended_order(orders, tx, ctx, at.order, in.cause, in.reason)));
}

}  // namespace ortoo::orders
