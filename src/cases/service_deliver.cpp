// SPDX-License-Identifier: MulanPSL-2.0
// C9 → C10: the result reaches the citizen, across the counter or by the agent; then the invitation
// to rate opens.
#include "cases/service_order.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

namespace {
bool to_hand_over(const Case& item) {
    return item.state == CaseState::ready ||
           (item.state == CaseState::denied && !item.delivered_at);
}

void invite(Case& item, Instant now) {
    item.invitation = Invitation::open;
    item.invited_at = now;
}
}  // namespace

Result<CaseView> Cases::deliver(db::Tx& tx, const Context& ctx, const DeliverCase& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.deliver"));
    // Without the power to receive it, or when the agent's errand is over, the applicant fetches
    // it.
    if (item.order && parts_.orders.agent_receives(tx, ctx, *item.order)) {
        return refuse(case_has_order, "order", {{"order", item.order_number}});
    }
    return view_of(tx, ctx, TRY(handed_over(tx, ctx, std::move(item), in)));
}

Result<Case> Cases::pushed_delivered(db::Tx& tx, const Context& ctx, const DeliverCase& in) {
    return handed_over(tx, ctx, TRY(at_partner(tx, ctx, in.id, in.version)), in);
}

Result<Case> Cases::handed_over(db::Tx& tx, const Context& ctx, Case item, const DeliverCase& in) {
    if (!to_hand_over(item)) {
        return refuse(case_not_open, "state", {{"state", std::string(name_of(item.state))}});
    }
    if (in.signature) {
        TRY(parts_.orders.bind_upload(tx, ctx, *in.signature, item.id.text, "signature"));
    } else if (signs_for_result(item.delivery)) {
        return refuse(case_signature_missing, "signature");
    }
    const UnitId town = item.town.id;
    const bool by_partner = ctx.actor.holds("partner.serve");
    boost::json::object body{{"from", town.text},
                             {"to", "applicant"},
                             {"by", by_partner ? "partner" : "window"},
                             {"at", (by_partner ? item.unit : item.town).id.text},
                             {"way", name_of(item.delivery)},
                             {"artefact", item.result_number},
                             {"signature", in.signature ? in.signature->text : std::string()}};
    invite(item, ctx.now);
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::deliver},
                    {"case.delivered", town, std::move(body), {}}));
    invited(tx, ctx, item);
    TRY(parts_.documents.issue(tx, ctx, delivery_paper(item, ctx.now)));
    tell_citizen(parts_, tx, ctx, item, "rating.invited", {}, true);
    TRY(tell_order_fetched(tx, ctx, item));
    return item;
}

Result<void> Cases::tell_order_fetched(db::Tx& tx, const Context& ctx, const Case& item) {
    const auto order = item.order ? parts_.orders.find(tx, ctx, *item.order) : std::nullopt;
    if (!order) {
        return {};
    }
    for (const Case& each : store::of_order(tx, ctx.county, order->id)) {
        if (to_hand_over(each) || !settled(each.state)) {
            return {};
        }
    }
    TRY(parts_.orders.pushed_fetched(tx, ctx, *order));
    return {};
}

Result<orders::OrderView> Cases::deliver_order(db::Tx& tx, const Context& ctx,
                                               const DeliverOrder& in) {
    const orders::Order order = TRY(parts_.orders.handled(tx, ctx, in.order, in.version));
    std::vector<Case> items = store::of_order(tx, ctx.county, order.id);
    for (const Case& each : items) {
        if (each.state == CaseState::ready) {
            TRY(parts_.orders.mandate_for(tx, ctx, order, orders::Power::receive_result));
        }
    }
    const orders::Order delivered =
        TRY(parts_.orders.pushed_delivered(tx, ctx, order, in.signature, in.returned));
    for (Case& each : items) {
        if (each.state == CaseState::voided) {
            continue;  // nothing that happened, so nothing to rate
        }
        const bool first = each.invitation == Invitation::none;
        if (first) {
            invite(each, ctx.now);
        }
        const UnitId unit = each.unit.id;
        boost::json::object body{{"from", unit.text},
                                 {"to", "applicant"},
                                 {"by", "agent"},
                                 {"way", name_of(each.delivery)},
                                 {"artefact", each.result_number},
                                 {"signature", in.signature.text}};
        if (to_hand_over(each)) {
            each = TRY(move(tx, ctx, std::move(each), {CaseAct::deliver},
                            {"case.delivered", unit, std::move(body), {}}));
            TRY(parts_.documents.issue(tx, ctx, delivery_paper(each, ctx.now)));
            tell_citizen(parts_, tx, ctx, each, "order.delivered", {}, false);
        } else {  // nothing to hand over but the papers: only the invitation opens
            const auto clocks = store::clocks(tx, ctx.county, each.id);
            Position at{std::move(each), clocks};
            save(tx, ctx, clocks, at, {"case.papers_returned", unit, std::move(body), {}});
            each = std::move(at.item);
        }
        if (first) {
            invited(tx, ctx, each);
        }
    }
    TRY(close_order(parts_, tx, ctx, delivered.id));  // all were voided: there is nothing to rate
    const auto now = parts_.orders.find(tx, ctx, delivered.id);
    return parts_.orders.view_of(tx, ctx, now.value_or(delivered));
}

}  // namespace ortoo::cases
