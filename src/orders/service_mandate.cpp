// SPDX-License-Identifier: MulanPSL-2.0
// 委托单, papers and photos: nothing is done for the citizen before he has signed.
#include <algorithm>

#include "duty/rules.h"
#include "orders/rules.h"
#include "orders/service.h"
#include "orders/service_paper.h"
#include "orders/service_words.h"
#include "orders/store_custody.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

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

namespace {
// 材料交接清单 with its move from the citizen to the agent.
Result<std::string> list_papers(const OrdersParts& parts, db::Tx& tx, const Context& ctx,
                                const Order& order, const HandOver& in) {
    Move move;
    move.id = new_id<MoveTag>(ctx.now, parts.random);
    move.bag = in.bag.value_or("");
    move.from = Custodian::client;
    move.from_name = order.applicant_name;
    move.to = Custodian::agent;
    move.to_holder = ctx.actor.id;
    move.to_name = ctx.actor.name;
    move.given_by = order.applicant.text;
    move.given_name = order.applicant_name;
    move.given_at = ctx.now;
    move.taken_by = ctx.actor.id;
    move.taken_name = ctx.actor.name;
    move.taken_at = ctx.now;
    move.signature = in.signature.value_or(UploadId{});
    documents::Rows rows;
    for (const PaperInput& each : in.papers) {
        Paper paper{make_id(ctx.now, parts.random),
                    each.name,
                    each.form,
                    each.pages,
                    each.to_return,
                    ctx.now,
                    std::nullopt};
        paper.condition = each.condition.value_or("");
        paper.bag = move.bag;
        paper.holder = ctx.actor.id;
        paper.holder_name = ctx.actor.name;
        store::add_paper(tx, ctx.county, order.id, paper);
        move.papers.push_back(paper.id);
        rows.push_back({{"no", std::to_string(rows.size() + 1)},
                        {"name", each.name},
                        {"form", each.form == PaperForm::original ? "原件" : "复印件"},
                        {"pages", std::to_string(each.pages)},
                        {"condition", paper.condition.empty() ? "完好" : paper.condition},
                        {"to_return", each.to_return ? "要退" : "不退"}});
    }
    store::add_move(tx, ctx.county, order.id, move);
    documents::Values values{{"giver", order.applicant_name},
                             {"receiver", ctx.actor.name},
                             {"at", ctx.now},
                             {"materials", std::move(rows)}};
    if (!move.bag.empty()) {
        values.emplace("envelope", move.bag);
    }
    return TRY(issue_paper(parts, tx, ctx, order, documents::DocumentKind::papers,
                           std::move(values)))
        .number;
}
}  // namespace

Result<OrderView> Orders::hand_over(db::Tx& tx, const Context& ctx, const HandOver& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    order.state = TRY(after(order.state, OrderAct::hand_over));
    TRY(mandate_carries(mandate(tx, ctx, order.id), local_date(ctx.now)));
    if (in.signature) {
        TRY(bind_upload(tx, ctx, *in.signature, order.id.text, "signature"));
    } else if (needs_signature(in.papers)) {
        return refuse(papers_signature_missing, "signature");
    }
    const auto originals = std::count_if(in.papers.begin(), in.papers.end(), [](const auto& each) {
        return each.form == PaperForm::original;
    });
    std::string number;
    if (!in.papers.empty()) {
        number = TRY(list_papers(parts_, tx, ctx, order, in));
    }
    start_transport(parts_, tx, ctx, order);
    save(tx, ctx, order, "papers.taken",
         act_body({{"papers", std::to_string(in.papers.size())},
                   {"originals", std::to_string(originals)},
                   {"number", number},
                   {"bag", in.bag.value_or("")},
                   {"due", order.due_at ? to_text(local_date(*order.due_at)) : std::string()}}));
    return view_of(tx, ctx, order);
}

namespace {
// Asked and not agreed, or withdrawn since: nothing may be photographed.
bool photos_agreed(const people::Consents& consents, db::Session& session, const Context& ctx,
                   const Order& order, const std::optional<Mandate>& mandate) {
    if (!mandate || !mandate->terms) {
        return true;  // signed before it was asked apart from the use of the data
    }
    return mandate->terms->consents.photos &&
           consents.allows(session, ctx, order.applicant, people::Purpose::photos);
}
}  // namespace

Result<OrderView> Orders::attach(db::Tx& tx, const Context& ctx, const AttachMaterial& in) {
    Order order = TRY(handled(tx, ctx, in.order, in.version));
    if (order.state != OrderState::mandated && order.state != OrderState::preparing) {
        return refuse(order_not_open, "state", {{"state", std::string(name_of(order.state))}});
    }
    const auto signed_one = mandate(tx, ctx, order.id);
    TRY(mandate_carries(signed_one, local_date(ctx.now)));
    if (!in.uploads.empty() &&
        !photos_agreed(parts_.people.consents(), tx, ctx, order, signed_one)) {
        return refuse(mandate_no_photos, "uploads");
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
