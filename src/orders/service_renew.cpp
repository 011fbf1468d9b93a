// SPDX-License-Identifier: MulanPSL-2.0
// 续办委托书: a suspended order goes on, or a running one gets a later end.
#include <utility>

#include "orders/rules.h"
#include "orders/service_halt.h"
#include "orders/service_paper.h"
#include "orders/service_words.h"
#include "orders/store_halt.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

namespace {
// The suspended order goes back to where it stood, and its transport clock is given the days back.
Result<void> go_on(Orders& orders, db::Tx& tx, const Context& ctx, Order& order) {
    order.state = TRY(after(order.state, OrderAct::resume, order.paused_from));
    if (order.state == OrderState::preparing && order.due_at && order.paused_at) {
        const auto calendar = orders.parts().duty.calendar(tx, ctx.county, order.unit_path);
        order.due_at = resumed_due(*calendar, *order.due_at, *order.paused_at, ctx.now);
    }
    order.paused_from.reset();
    order.paused_at.reset();
    if (auto why = store::halt_of(tx, ctx.county, order.id)) {
        why->state = HaltState::over;
        store::save_halt(tx, ctx.county, order.id, *why);
    }
    return {};
}
}  // namespace

Result<OrderView> renew(Orders& orders, db::Tx& tx, const Context& ctx, const Renew& in) {
    const OrdersParts& parts = orders.parts();
    Order order = TRY(orders.handled(tx, ctx, in.order, in.version));
    const bool resumes = order.state == OrderState::suspended;
    if (!resumes) {
        TRY(after(order.state, OrderAct::renew));
    }
    auto mandate = orders.mandate(tx, ctx, order.id);
    if (!mandate) {
        return refuse(mandate_required, "mandate");
    }
    const CivilDate today = local_date(ctx.now);
    TRY(renewal_complete(in, today));
    TRY(orders.bind_upload(tx, ctx, in.signature, order.id.text, "signature"));
    documents::Values values{
        {"mandate", mandate->number}, {"resumed_on", today}, {"valid_until", in.valid_until}};
    if (!in.changes.value_or("").empty()) {
        values.emplace("changes", *in.changes);
    }
    const auto paper = TRY(
        issue_paper(parts, tx, ctx, order, documents::DocumentKind::renewal, std::move(values)));
    if (resumes) {
        TRY(go_on(orders, tx, ctx, order));
    }
    mandate->id = new_id<MandateTag>(ctx.now, parts.random);
    mandate->renews = std::exchange(mandate->number, paper.number);
    mandate->valid_until = in.valid_until;
    mandate->signature = in.signature;
    mandate->agent_name = ctx.actor.name;
    mandate->signed_at = ctx.now;
    store::end_mandates(tx, ctx.county, order.id);
    store::add_mandate(tx, ctx.county, order, *mandate, ctx.actor.id);
    const auto signature = store::upload(tx, ctx.county, in.signature);
    orders.save(tx, ctx, order, resumes ? "order.resumed" : "mandate.renewed",
                act_body({{"mandate", mandate->id.text},
                          {"number", mandate->number},
                          {"renews", mandate->renews},
                          {"valid_until", to_text(mandate->valid_until)},
                          {"to", std::string(name_of(order.state))},
                          {"due", order.due_at ? to_text(local_date(*order.due_at)) : ""},
                          {"signature_sm3", signature ? signature->view.sm3 : std::string()}}));
    tell_citizen(parts, tx, ctx, order, "mandate.renewed", {{"paper", mandate->number}}, true);
    return orders.view_of(tx, ctx, order);
}

}  // namespace ortoo::orders
