// SPDX-License-Identifier: MulanPSL-2.0
// 续办委托书: a suspended order goes on, or a running one gets a later end.
#include <utility>

#include "orders/rules.h"
#include "orders/service_end.h"
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

// The mandate's own paper, which the renewal takes the place of: whoever checks the old one by its
// code learns that there is a newer.
std::optional<documents::DocumentId> paper_of(const OrdersParts& parts, db::Session& session,
                                              const Context& ctx, const Order& order,
                                              const std::string& number) {
    for (const auto& each : parts.documents.all_of(session, ctx, order.id.text).rows) {
        const bool mandate = each.kind == documents::DocumentKind::mandate ||
                             each.kind == documents::DocumentKind::renewal;
        if (mandate && each.number == number && !each.successor) {
            return each.id;
        }
    }
    return std::nullopt;
}

struct Renewed {
    CivilDate valid_until;
    UploadId signature;
    std::string changes = {};
    identity::StaffId agent;
    std::string agent_name;
};

// What both ways to a 续办委托书 share: its paper, the order that goes on, the mandate that holds
// now.
Result<OrderView> renewed(Orders& orders, db::Tx& tx, const Context& ctx, Order order,
                          Mandate mandate, const Renewed& in) {
    const OrdersParts& parts = orders.parts();
    const bool resumes = order.state == OrderState::suspended;
    TRY(orders.bind_upload(tx, ctx, in.signature, order.id.text, "signature"));
    documents::Values values{{"mandate", mandate.number},
                             {"resumed_on", local_date(ctx.now)},
                             {"valid_until", in.valid_until}};
    if (!in.changes.empty()) {
        values.emplace("changes", in.changes);
    }
    const auto paper =
        TRY(issue_paper(parts, tx, ctx, order, documents::DocumentKind::renewal, std::move(values),
                        {}, paper_of(parts, tx, ctx, order, mandate.number)));
    if (resumes) {
        TRY(go_on(orders, tx, ctx, order));
    }
    mandate.id = new_id<MandateTag>(ctx.now, parts.random);
    mandate.renews = std::exchange(mandate.number, paper.number);
    mandate.valid_until = in.valid_until;
    mandate.signature = in.signature;
    mandate.agent_name = in.agent_name;
    mandate.signed_at = ctx.now;
    store::end_mandates(tx, ctx.county, order.id);
    store::add_mandate(tx, ctx.county, order, mandate, in.agent.text);
    const auto signature = store::upload(tx, ctx.county, in.signature);
    orders.save(tx, ctx, order, resumes ? "order.resumed" : "mandate.renewed",
                act_body({{"mandate", mandate.id.text},
                          {"number", mandate.number},
                          {"renews", mandate.renews},
                          {"valid_until", to_text(mandate.valid_until)},
                          {"to", std::string(name_of(order.state))},
                          {"due", order.due_at ? to_text(local_date(*order.due_at)) : ""},
                          {"signature_sm3", signature ? signature->view.sm3 : std::string()}}));
    tell_citizen(parts, tx, ctx, order, "mandate.renewed", {{"paper", mandate.number}}, true);
    if (order.agent && order.agent->text != ctx.actor.id) {
        tell_staff(parts, tx, ctx, *order.agent, order, "order.resumed", {});
    }
    return orders.view_of(tx, ctx, order);
}
}  // namespace

Result<OrderView> renew(Orders& orders, db::Tx& tx, const Context& ctx, const Renew& in) {
    Order order = TRY(orders.handled(tx, ctx, in.order, in.version));
    if (order.state != OrderState::suspended) {
        TRY(after(order.state, OrderAct::renew));
    }
    auto mandate = orders.mandate(tx, ctx, order.id);
    if (!mandate) {
        return refuse(mandate_required, "mandate");
    }
    TRY(renewal_complete(in, local_date(ctx.now)));
    return renewed(orders, tx, ctx, std::move(order), std::move(*mandate),
                   {in.valid_until, in.signature, in.changes.value_or(""),
                    identity::StaffId{ctx.actor.id}, ctx.actor.name});
}

Result<OrderView> resume_mine(Orders& orders, db::Tx& tx, const Context& ctx,
                              const ResumeMine& in) {
    Order order = TRY(reach(orders, tx, ctx, in.order, in.version)).order;
    TRY(after(order.state, OrderAct::resume, order.paused_from));
    auto mandate = orders.mandate(tx, ctx, order.id);
    if (!mandate) {
        return refuse(mandate_required, "mandate");
    }
    // He signed in with his own phone and draws his name: nobody has to compare a card with him.
    TRY(renewal_complete({in.order, in.version, in.valid_until, in.signature, true},
                         local_date(ctx.now)));
    const identity::StaffId agent = order.agent.value_or(identity::StaffId{});
    const std::string agent_name = order.agent_name;
    return renewed(orders, tx, ctx, std::move(order), std::move(*mandate),
                   {in.valid_until, in.signature, {}, agent, agent_name});
}

}  // namespace ortoo::orders
