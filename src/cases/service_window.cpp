// SPDX-License-Identifier: MulanPSL-2.0
// The one window: check list, one-time notice, acceptance, refusal of acceptance.
#include "base/text.h"
#include "cases/service_material.h"
#include "cases/service_order.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

Result<CaseView> Cases::check(db::Tx& tx, const Context& ctx, const CheckMaterials& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.check"));
    const auto before = store::materials(tx, ctx.county, item.id);
    auto list = TRY(checked(before, in.materials, item.submissions));
    if (const auto papers = named(in.materials); !papers.empty()) {
        if (const auto guide =
                parts_.catalogue.item(tx, ctx.county, item.item, item.item_version)) {
            TRY(use_papers(tx, ctx, item, *guide, papers, list));
        }
    }
    const UnitId town = item.town.id;
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::check},
                    {"case.checked", town, {{"materials", states_of(list)}}, {}}));
    save_changed(tx, ctx, item.id, before, list);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::accept(db::Tx& tx, const Context& ctx, const CaseStep& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.accept"));
    if (!item.agent.empty() && item.agent == ctx.actor.id) {
        return refuse(case_own_agent, "agent");
    }
    return view_of(tx, ctx, TRY(accepted(tx, ctx, std::move(item))));
}

Result<Case> Cases::pushed_accepted(db::Tx& tx, const Context& ctx, const CaseStep& in) {
    return accepted(tx, ctx, TRY(at_partner(tx, ctx, in.id, in.version)));
}

Result<Case> Cases::accepted(db::Tx& tx, const Context& ctx, Case item) {
    TRY(after(item.state, CaseAct::accept));
    const auto before = store::materials(tx, ctx.county, item.id);
    const auto list = TRY(complete(before));
    item.acceptance_number = number(tx, ctx, "SL");
    const UnitId town = item.acceptor().id;
    boost::json::object body = hand_over(town, item.bureau.id, item.acceptance_number);
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::accept, CaseAct::assign},
                    {"case.accepted", town, std::move(body), {}}));
    save_changed(tx, ctx, item.id, before, list);
    give_to_wallet(tx, ctx, item, list);
    TRY(parts_.documents.issue(tx, ctx, acceptance_paper(item)));
    const std::string date = item.due ? to_text(*item.due) : std::string();
    tell_citizen(parts_, tx, ctx, item, "case.accepted", {{"date", date}}, true);
    return item;
}

Result<CaseView> Cases::refuse_acceptance(db::Tx& tx, const Context& ctx,
                                          const RefuseAcceptance& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.accept"));
    if (!item.agent.empty() && item.agent == ctx.actor.id) {
        return refuse(case_own_agent, "agent");
    }
    const std::string where_to = in.where_to.value_or("");
    if (in.kind == RefusalKind::not_ours && trim(where_to).empty()) {
        return refuse(case_where_to_missing, "where_to");
    }
    const CaseAct act =
        in.kind == RefusalKind::not_ours ? CaseAct::refuse_not_ours : CaseAct::refuse_not_required;
    TRY(after(item.state, act));
    item.acceptance_number = number(tx, ctx, "BS");
    if (alone(parts_, tx, ctx,
              item)) {  // with an order the invitation opens when the agent has brought it all back
        item.invitation = Invitation::open;
        item.invited_at = ctx.now;
    }
    const UnitId town = item.town.id;
    boost::json::object body{{"kind", name_of(in.kind)},
                             {"number", item.acceptance_number},
                             {"reason", in.reason},
                             {"where_to", where_to}};
    item = TRY(move(tx, ctx, std::move(item), {act},
                    {"case.acceptance_refused", town, std::move(body), {}}));
    if (item.invitation == Invitation::open) {
        invited(tx, ctx, item);
    }
    TRY(parts_.documents.issue(tx, ctx, refusal_paper(item, in)));
    TRY(tell_order_ended(tx, ctx, item));
    tell_citizen(parts_, tx, ctx, item, "case.refused", {{"reason", shortened(in.reason, 20)}},
                 true);
    return view_of(tx, ctx, item);
}

}  // namespace ortoo::cases
