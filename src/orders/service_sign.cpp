// SPDX-License-Identifier: MulanPSL-2.0
// 委托单 is signed: by the citizen or who may act for him, never by the agent.
#include <fmt/format.h>

#include "orders/rules.h"
#include "orders/service.h"
#include "orders/service_sign.h"
#include "orders/service_words.h"
#include "orders/store_halt.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

namespace {
// The pictures and the recording behind the signature.
Result<void> bind_proofs(Orders& orders, db::Tx& tx, const Context& ctx, const Order& order,
                         const SignMandate& in) {
    TRY(orders.bind_upload(tx, ctx, in.signature, order.id.text, "signature"));
    if (!in.terms) {
        return {};
    }
    for (const UploadId& each : in.terms->scans) {
        TRY(orders.bind_upload(tx, ctx, each, order.id.text, "terms.scans"));
    }
    if (in.terms->audio) {
        TRY(orders.bind_upload(tx, ctx, *in.terms->audio, order.id.text, "terms.audio"));
        const auto sound = store::upload(tx, ctx.county, *in.terms->audio);
        if (!sound || !sound->view.content_type.starts_with("audio/")) {
            return refuse(upload_not_a_recording, "terms.audio");
        }
    }
    const auto picture = store::upload(tx, ctx.county, in.signature);
    if (!picture || !picture->view.content_type.starts_with("image/")) {
        return refuse(upload_not_a_picture, "signature");
    }
    return {};
}

// Each purpose and each other handler apart, for as long as the mandate holds.
Result<void> write_consents(const OrdersParts& parts, db::Tx& tx, const Context& ctx,
                            const Order& order, const Mandate& mandate) {
    people::Agreement agreement;
    agreement.person = order.applicant;
    agreement.valid_until = mandate.valid_until;
    agreement.document = mandate.number;
    if (mandate.terms) {
        agreement.by = mandate.terms->by;
    }
    const auto agree = [&](people::Purpose purpose, const std::string& handler) -> Result<void> {
        agreement.purpose = purpose;
        agreement.handler = handler;
        TRY(parts.people.consents().consent(tx, ctx, agreement));
        return {};
    };
    TRY(agree(people::Purpose::data_use, ""));
    if (!mandate.terms) {
        return {};
    }
    const ConsentClauses& clauses = mandate.terms->consents;
    if (clauses.shared_query) {
        TRY(agree(people::Purpose::shared_query, ""));
    }
    if (clauses.photos) {
        TRY(agree(people::Purpose::photos, ""));
    }
    if (!clauses.bank.empty()) {
        TRY(agree(people::Purpose::forward_bank, clauses.bank));
    }
    if (!clauses.post.empty()) {
        TRY(agree(people::Purpose::forward_post, clauses.post));
    }
    return {};
}

// Everything that can be refused before the first row is written.
Result<void> signable(const OrdersParts& parts, db::Session& session, const Context& ctx,
                      const Order& order, const SignMandate& in) {
    const CivilDate today = local_date(ctx.now);
    TRY(mandate_complete(in, today));
    TRY(terms_complete(in.terms.value_or(MandateTerms{}), in.terms ? in.mode : MandateMode::full,
                       in.delivery, ctx.actor.name));
    if (in.signature.empty()) {
        return refuse(mandate_signature_missing, "signature");
    }
    TRY(parts.people.relations().may_act(session, ctx, order.applicant,
                                         in.terms ? in.terms->by : std::nullopt));
    if (const auto other = store::overlapping(session, ctx.county, order, today)) {
        return refuse(mandate_overlaps, "mandate", {{"number", *other}});
    }
    return {};
}
}  // namespace

Result<OrderView> Orders::sign_mandate(db::Tx& tx, const Context& ctx, const SignMandate& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    const auto item = parts_.catalogue.item(tx, ctx.county, order.item, order.item_version);
    if (!item) {
        return refuse(item_not_found, "item");
    }
    const OrderState next = TRY(after(order.state, OrderAct::sign_mandate));
    TRY(delegable(*item, Mode::act));
    TRY(signable(parts_, tx, ctx, order, in));
    TRY(bind_proofs(*this, tx, ctx, order, in));
    Mandate mandate;
    mandate.id = new_id<MandateTag>(ctx.now, parts_.random);
    const std::string day = compact_date(local_date(ctx.now));
    mandate.number = fmt::format("WT{}-{:04}", day, tx.next_number(ctx.county, "mandate-" + day));
    mandate.mode = in.mode;
    mandate.scope = in.scope;
    mandate.delivery = in.delivery;
    mandate.valid_until = in.valid_until;
    mandate.signature = in.signature;
    mandate.agent_name = ctx.actor.name;
    mandate.signed_at = ctx.now;
    mandate.terms = in.terms;
    store::add_mandate(tx, ctx.county, order, mandate, ctx.actor.id);
    TRY(write_consents(parts_, tx, ctx, order, mandate));
    TRY(issue_mandate(parts_, tx, ctx, order, mandate));
    order.state = next;
    order.mode = Mode::act;
    order.delivery = in.delivery;
    if (order.proposed) {  // a refusal was proposed, and overtaken by the signature
        order.proposed = false;
        store::end_proposals(tx, ctx.county, order.id);
    }
    const auto signature = store::upload(tx, ctx.county, in.signature);
    save(tx, ctx, order, "mandate.signed",
         act_body({{"mandate", mandate.id.text},
                   {"number", mandate.number},
                   {"mode", std::string(name_of(mandate.mode))},
                   {"valid_until", to_text(mandate.valid_until)},
                   {"form", std::string(name_of(in.terms ? in.terms->form : SignForm::drawn))},
                   {"signature_sm3", signature ? signature->view.sm3 : std::string()}}));
    tell_citizen(parts_, tx, ctx, order, "mandate.signed", {{"number", mandate.number}}, false);
    return view_of(tx, ctx, order);
}

}  // namespace ortoo::orders
