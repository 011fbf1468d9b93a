// SPDX-License-Identifier: MulanPSL-2.0
// The papers that follow: after a notice, after acceptance, or promised (容缺).
#include <algorithm>

#include "cases/service.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

namespace {
CaseAct supplies(const Case& item) {
    if (item.procedure == ProcedureKind::supplement) {
        return CaseAct::bring_more;
    }
    return item.state == CaseState::correction || item.acceptance != Acceptance::incomplete
               ? CaseAct::supplement
               : CaseAct::complete;
}

bool awaits_papers(const std::vector<Clock>& clocks) {
    return running(clocks, ClockKind::correction) != nullptr ||
           running(clocks, ClockKind::completion) != nullptr;
}
}  // namespace

Result<Case> Cases::bring(db::Tx& tx, const Context& ctx, Case item,
                          const std::vector<Supplied>& materials, const std::string& subject) {
    const CaseAct act = supplies(item);
    TRY(after(item.state, act));
    const auto before = store::materials(tx, ctx.county, item.id);
    auto list = TRY(act == CaseAct::complete ? followed(before, materials, item.submissions + 1)
                                             : supplied(before, materials, item.submissions + 1));
    TRY(bind(tx, ctx, materials, subject));
    if (const auto guide = parts_.catalogue.item(tx, ctx.county, item.item, item.item_version)) {
        TRY(use_papers(tx, ctx, item, *guide, named(materials), list));
    }
    const UnitId unit = item.order ? item.unit.id : item.town.id;
    const std::string receipt = number(tx, ctx, "SJ");
    const UnitId to = act == CaseAct::supplement ? item.acceptor().id : item.bureau.id;
    boost::json::object body = hand_over(unit, to, receipt);
    body["materials"] = materials.size();
    body["by"] = subject == item.id.text ? "window" : "agent";
    body["at"] = subject == item.id.text ? item.town.id.text : unit.text;
    const std::int64_t submission = item.submissions + 1;
    item = TRY(move(tx, ctx, std::move(item), {act},
                    {act == CaseAct::complete ? "case.completed" : "case.supplemented",
                     unit,
                     std::move(body),
                     {}}));
    std::vector<Material> brought;
    for (const Material& each : list) {
        if (each.supplied_in == submission) {
            store::save_material(tx, ctx.county, item.id, each);
            brought.push_back(each);
        }
    }
    if (act != CaseAct::complete) {
        store::answer_notices(tx, ctx.county, item.id, ctx.now);
    }
    TRY(parts_.documents.issue(tx, ctx, receipt_paper(item, receipt, brought, true, ctx.now)));
    return item;
}

Result<CaseView> Cases::supplement(db::Tx& tx, const Context& ctx, const Supplement& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.receive"));
    if (item.order && parts_.orders.live(tx, ctx, *item.order)) {
        return refuse(case_has_order, "order", {{"order", item.order_number}});
    }
    const std::string subject = item.id.text;
    item = TRY(bring(tx, ctx, std::move(item), in.materials, subject));
    const auto order = item.order ? parts_.orders.find(tx, ctx, *item.order) : std::nullopt;
    if (order && order->reopened) {
        TRY(parts_.orders.pushed_supplied(tx, ctx, *order));
    }
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::supplement_order(db::Tx& tx, const Context& ctx,
                                         const SupplementOrder& in) {
    const orders::Order order = TRY(parts_.orders.handled(tx, ctx, in.order, in.version));
    TRY(parts_.orders.mandate_for(tx, ctx, order, orders::Power::supplement));
    std::optional<Case> waiting;
    for (Case& each : store::of_order(tx, ctx.county, order.id)) {
        if (awaits_papers(store::clocks(tx, ctx.county, each.id))) {
            waiting = std::move(each);
        }
    }
    if (!waiting) {
        return refuse(case_not_open, "state", {{"state", std::string(name_of(order.state))}});
    }
    const Case item = TRY(bring(tx, ctx, std::move(*waiting), in.materials, order.id.text));
    if (order.reopened) {  // papers promised at acceptance come while it is handed in
        TRY(parts_.orders.pushed_submitted(tx, ctx, order));
    }
    return view_of(tx, ctx, item);
}

}  // namespace ortoo::cases
