// SPDX-License-Identifier: MulanPSL-2.0
// 告知承诺 and 即办: accepted on a signed promise, granted in the same session.
#include "cases/service.h"
#include "cases/service_material.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"
#include "identity/rules.h"

namespace ortoo::cases {

namespace {
documents::Draft commitment_paper(const Case& item, const catalogue::Item& guide) {
    documents::Draft draft = draft_of(item, documents::DocumentKind::commitment, item.acceptor());
    documents::Rows conditions;
    for (const std::string& each : guide.conditions) {
        conditions.push_back(
            documents::Row{{"no", std::to_string(conditions.size() + 1)}, {"text", each}});
    }
    draft.values["conditions"] = std::move(conditions);
    draft.values["inspection"] = "作出决定后核查；与承诺不符的，撤销决定并记入信用记录";
    return draft;
}
}  // namespace

Result<CaseView> Cases::accept_commitment(db::Tx& tx, const Context& ctx,
                                          const AcceptCommitment& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.accept"));
    if (!item.agent.empty() && item.agent == ctx.actor.id) {
        return refuse(case_own_agent, "agent");
    }
    TRY(after(item.state, CaseAct::accept));
    const auto guide = parts_.catalogue.item(tx, ctx.county, item.item, item.item_version);
    if (!item.may_commit || !guide) {
        return refuse(case_commitment_not_allowed, "item", {{"item", item.item_name}});
    }
    const auto before = store::materials(tx, ctx.county, item.id);
    const auto list = TRY(committed(before, may_follow(tx, ctx, item)));
    TRY(parts_.orders.bind_upload(tx, ctx, in.signature, item.id.text, "signature"));
    item.acceptance_number = number(tx, ctx, "SL");
    const UnitId unit = item.acceptor().id;
    boost::json::object body = hand_over(unit, item.bureau.id, item.acceptance_number);
    body["signature"] = in.signature.text;
    Saying saying{"case.accepted", unit, std::move(body), {}};
    saying.detail.commitment = true;
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::accept, CaseAct::assign}, saying));
    save_changed(tx, ctx, item.id, before, list);
    give_to_wallet(tx, ctx, item, list);
    TRY(parts_.documents.issue(tx, ctx, acceptance_paper(item)));
    TRY(parts_.documents.issue(tx, ctx, commitment_paper(item, *guide)));
    const std::string date = item.due ? to_text(*item.due) : std::string();
    tell_citizen(parts_, tx, ctx, item, "case.accepted", {{"date", date}}, true);
    return view_of(tx, ctx, item);
}

Result<Case> Cases::for_grant_at_once(db::Session& session, const Context& ctx, const CaseId& id,
                                      std::int64_t version) {
    Case item = TRY(seen(session, ctx, id));
    const bool untouched = item.state == CaseState::received;
    if (untouched) {
        item = TRY(at_window(session, ctx, id, version, "case.accept"));
        if (!item.agent.empty() && item.agent == ctx.actor.id) {
            return refuse(case_own_agent, "agent");
        }
    }
    if (!untouched || !town_decides(item)) {
        item = TRY(for_bureau(session, ctx, id, version, "approval.decide"));
    }
    TRY(after(item.state, untouched ? CaseAct::accept : CaseAct::grant_at_once));
    if (!item.is_instant && item.acceptance != Acceptance::commitment) {
        return refuse(case_not_at_once, "item", {{"item", item.item_name}});
    }
    if (item.four_eyes && (untouched || handled_by(session, ctx, item, ctx.actor.id))) {
        return refuse(case_at_once_four_eyes, "by");
    }
    return item;
}

Result<Case> Cases::pushed_at_once(db::Tx& tx, const Context& ctx, Case item,
                                   const Opinion& opinion, const std::string& number_in) {
    const UnitId bureau = item.bureau.id;
    const auto earlier = store::opinions(tx, ctx.county, item.id);
    const bool untouched = item.state == CaseState::received;
    if (untouched) {
        const auto before = store::materials(tx, ctx.county, item.id);
        const auto list = TRY(complete(before));
        item.acceptance_number = number(tx, ctx, "SL");
        const UnitId unit = item.acceptor().id;
        item =
            TRY(move(tx, ctx, std::move(item), {CaseAct::accept, CaseAct::assign},
                     {"case.accepted", unit, hand_over(unit, bureau, item.acceptance_number), {}}));
        save_changed(tx, ctx, item.id, before, list);
        give_to_wallet(tx, ctx, item, list);
        TRY(parts_.documents.issue(tx, ctx, acceptance_paper(item)));
    }
    boost::json::object body{{"number", number_in}, {"at_once", true}};
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::grant_at_once},
                    {"case.granted", bureau, std::move(body), {}}));
    store::add_opinion(tx, ctx.county, item.id, static_cast<std::int64_t>(earlier.size()) + 1,
                       opinion);
    TRY(parts_.documents.issue(tx, ctx, decision_paper(item, opinion, number_in)));
    return item;
}

}  // namespace ortoo::cases
