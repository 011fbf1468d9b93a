// SPDX-License-Identifier: MulanPSL-2.0
// 委托单, papers and photos: nothing is done for the citizen before he has signed.
#include <fmt/format.h>

#include <algorithm>

#include "duty/rules.h"
#include "orders/rules.h"
#include "orders/service.h"
#include "orders/service_words.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

Result<OrderView> Orders::sign_mandate(db::Tx& tx, const Context& ctx, const SignMandate& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    const auto item = parts_.catalogue.item(tx, ctx.county, order.item, order.item_version);
    if (!item) {
        return refuse(item_not_found, "item");
    }
    const OrderState next = TRY(after(order.state, OrderAct::sign_mandate));
    TRY(delegable(*item, Mode::act));
    const CivilDate today = local_date(ctx.now);
    TRY(mandate_complete(in, today));
    if (in.signature.empty()) {
        return refuse(mandate_signature_missing, "signature");
    }
    TRY(bind_upload(tx, ctx, in.signature, order.id.text, "signature"));
    Mandate mandate;
    mandate.id = new_id<MandateTag>(ctx.now, parts_.random);
    const std::string day = compact_date(today);
    mandate.number = fmt::format("WT{}-{:04}", day, tx.next_number(ctx.county, "mandate-" + day));
    mandate.mode = in.mode;
    mandate.scope = in.scope;
    mandate.delivery = in.delivery;
    mandate.valid_until = in.valid_until;
    mandate.signature = in.signature;
    mandate.agent_name = ctx.actor.name;
    mandate.signed_at = ctx.now;
    store::add_mandate(tx, ctx.county, order, mandate, ctx.actor.id);
    order.state = next;
    order.mode = Mode::act;
    order.delivery = in.delivery;
    const auto signature = store::upload(tx, ctx.county, in.signature);
    save(tx, ctx, order, "mandate.signed",
         act_body({{"mandate", mandate.id.text},
                   {"number", mandate.number},
                   {"mode", std::string(name_of(mandate.mode))},
                   {"valid_until", to_text(mandate.valid_until)},
                   {"signature_sm3", signature ? signature->view.sm3 : std::string()}}));
    tell_citizen(parts_, tx, ctx, order, "mandate.signed", {{"number", mandate.number}}, false);
    return view_of(tx, ctx, order);
}

namespace {
// K8: from the taking over to the handing in; longer where a courier comes once a week. It runs
// from the first paper on, and papers that follow do not prolong it.
void start_transport(const OrdersParts& parts, db::Session& session, const Context& ctx,
                     Order& order) {
    if (order.due_at) {
        return;
    }
    const auto days = parts.duty.setting(session, ctx.county, duty::Setting::transport_days,
                                         local_date(ctx.now), order.unit_path);
    const auto calendar = parts.duty.calendar(session, ctx.county, order.unit_path);
    const auto due = duty::due(*calendar, duty::DayUnit::working_days, ctx.now, days);
    order.due_at = local_end(due.date);
}
}  // namespace

Result<OrderView> Orders::hand_over(db::Tx& tx, const Context& ctx, const HandOver& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    order.state = TRY(after(order.state, OrderAct::hand_over));
    TRY(mandate_allows(mandate(tx, ctx, order.id), Power::fill, local_date(ctx.now))
            .or_else([&](const Refusal& refusal) -> Result<void> {
                // Carrying papers is part of handing them in.
                if (refusal.code != mandate_scope.code) {
                    return tl::unexpected<Refusal>(refusal);
                }
                return mandate_allows(mandate(tx, ctx, order.id), Power::submit,
                                      local_date(ctx.now));
            }));
    std::int64_t originals = 0;
    for (const PaperInput& each : in.papers) {
        originals += each.form == PaperForm::original ? 1 : 0;
        store::add_paper(tx, ctx.county, order.id,
                         Paper{make_id(ctx.now, parts_.random), each.name, each.form, each.pages,
                               each.to_return, ctx.now, std::nullopt});
    }
    start_transport(parts_, tx, ctx, order);
    save(tx, ctx, order, "papers.taken",
         act_body({{"papers", std::to_string(in.papers.size())},
                   {"originals", std::to_string(originals)},
                   {"due", order.due_at ? to_text(local_date(*order.due_at)) : std::string()}}));
    return view_of(tx, ctx, order);
}

Result<OrderView> Orders::attach(db::Tx& tx, const Context& ctx, const AttachMaterial& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    if (order.state != OrderState::mandated && order.state != OrderState::preparing) {
        return refuse(order_not_open, "state", {{"state", std::string(name_of(order.state))}});
    }
    const auto list = materials(tx, ctx, order);
    const auto known = std::any_of(list.begin(), list.end(),
                                   [&](const OrderMaterial& m) { return m.no == in.material; });
    if (!known) {
        return refuse(order_material_unknown, "material",
                      {{"material", std::to_string(in.material)}});
    }
    for (const UploadId& each : in.uploads) {
        TRY(bind_upload(tx, ctx, each, order.id.text, "uploads"));
    }
    store::attach(tx, ctx.county, order.id, {in.material, in.uploads, in.note.value_or("")},
                  ctx.now);
    save(tx, ctx, order, "material.attached",
         act_body({{"material", std::to_string(in.material)},
                   {"photos", std::to_string(in.uploads.size())}}));
    return view_of(tx, ctx, order);
}

std::optional<Mandate> Orders::mandate(db::Session& session, const Context& ctx,
                                       const OrderId& order) {
    return store::mandate_of(session, ctx.county, order);
}

Result<Mandate> Orders::mandate_for(db::Session& session, const Context& ctx, const Order& order,
                                    Power power) {
    auto found = mandate(session, ctx, order.id);
    TRY(mandate_allows(found, power, local_date(ctx.now)));
    return std::move(*found);
}

Result<void> Orders::bind_upload(db::Tx& tx, const Context& ctx, const UploadId& id,
                                 const std::string& subject, std::string_view field) {
    const auto upload = store::upload(tx, ctx.county, id);
    // A photo of somebody else, or one that proves another order, is no photo here.
    if (!upload || (upload->owner != ctx.actor.id && upload->subject != subject) ||
        (!upload->subject.empty() && upload->subject != subject)) {
        return refuse(upload_not_found, field, {{"upload", id.text}});
    }
    if (upload->subject.empty()) {
        store::bind_upload(tx, ctx.county, id, subject);
    }
    return {};
}

}  // namespace ortoo::orders
