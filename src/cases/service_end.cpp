// SPDX-License-Identifier: MulanPSL-2.0
// 退件, 撤回, 作废: the ends before a decision, and the one that undoes everything.
#include "base/text.h"
#include "cases/service_order.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"
#include "crypto/hash.h"
#include "identity/rules.h"

namespace ortoo::cases {

namespace {
using documents::DocumentKind;

Result<void> unchanged(const Case& item, std::int64_t version) {
    if (item.version != version) {
        return refuse(case_stale, "If-Match", {{"version", std::to_string(item.version)}});
    }
    return {};
}

// The paper that people show: the decision, else the acceptance, else the receipt. Whoever checks
// it by its code must learn that the case is void.
std::optional<documents::DocumentId> weightiest(const documents::DocumentList& papers) {
    for (const DocumentKind kind : {DocumentKind::grant, DocumentKind::denial,
                                    DocumentKind::acceptance, DocumentKind::receipt}) {
        for (const auto& each : papers.rows) {
            if (each.kind == kind && !each.successor) {
                return each.id;
            }
        }
    }
    return std::nullopt;
}
}  // namespace

Result<Case> Cases::end(db::Tx& tx, const Context& ctx, Case item, CaseAct act,
                        const Saying& saying) {
    const Invitation before = item.invitation;
    // With an order the invitation opens when the agent has brought everything back.
    if (act != CaseAct::make_void && alone(parts_, tx, ctx, item)) {
        item.invitation = Invitation::open;
        item.invited_at = ctx.now;
    } else if (act == CaseAct::make_void && item.invitation == Invitation::open) {
        item.invitation = Invitation::lapsed;
    }
    item = TRY(move(tx, ctx, std::move(item), {act}, saying));
    if (item.invitation != before) {
        invited(tx, ctx, item);
    }
    auto procedures = store::procedures(tx, ctx.county, item.id);
    if (!procedures.empty() && !procedures.back().ended) {
        procedures.back().ended = ctx.now;
        store::end_procedure(tx, ctx.county, item.id, procedures.back());
    }
    TRY(tell_order_ended(tx, ctx, item));
    if (item.order && act == CaseAct::make_void) {
        TRY(close_order(parts_, tx, ctx, *item.order));  // when it only waited for this rating
    }
    return item;
}

Result<CaseView> Cases::send_back(db::Tx& tx, const Context& ctx, const CaseReason& in) {
    Case item = TRY(seen(tx, ctx, in.id));
    TRY(after(item.state, CaseAct::send_back));
    const bool at_window = item.state == CaseState::correction && !item.bureau_accepts;
    TRY(identity::in_scope(ctx.actor, at_window ? "case.accept" : "approval.review",
                           at_window ? item.town.path : item.bureau.path));
    TRY(unchanged(item, in.version));
    const auto notices = store::notices(tx, ctx.county, item.id);
    const Place unit = at_window ? item.town : item.bureau;
    boost::json::object body{{"reason_sm3", hex(crypto::sm3(in.reason))}};
    item = TRY(end(tx, ctx, std::move(item), CaseAct::send_back,
                   {"case.returned", unit.id, std::move(body), {}}));
    documents::Draft draft = draft_of(item, DocumentKind::send_back, unit);
    draft.values["reason"] = in.reason;
    if (!notices.empty()) {
        draft.values["notice_number"] = notices.back().number;
    }
    draft.values["originals"] = originals_of(store::materials(tx, ctx.county, item.id));
    TRY(parts_.documents.issue(tx, ctx, draft));
    tell_citizen(parts_, tx, ctx, item, "case.returned", {{"reason", shortened(in.reason, 12)}},
                 true);
    return view_of(tx, ctx, item);
}

std::optional<std::string> Cases::mandate_to_withdraw(db::Session& session, const Context& ctx,
                                                      const Case& item) {
    if (item.agent.empty() || item.agent != ctx.actor.id || !item.order) {
        return std::nullopt;
    }
    const auto order = parts_.orders.find(session, ctx, *item.order);
    if (!order || !parts_.orders.live(session, ctx, *item.order)) {
        return std::nullopt;
    }
    const auto found = parts_.orders.mandate_for(session, ctx, *order, orders::Power::withdraw);
    return found ? std::optional(found->number) : std::nullopt;
}

Result<CaseView> Cases::withdraw(db::Tx& tx, const Context& ctx, const WithdrawCase& in) {
    Case item = TRY(seen(tx, ctx, in.id));
    const bool citizen = ctx.actor.kind == ActorKind::citizen;
    const auto mandate = mandate_to_withdraw(tx, ctx, item);
    const bool is_agent = !item.agent.empty() && item.agent == ctx.actor.id;
    if (!citizen && !mandate && (is_agent || !ctx.actor.may("case.receive", item.town.path))) {
        return refuse(case_withdraw_by_applicant, "by");
    }
    TRY(unchanged(item, in.version));
    TRY(after(item.state, CaseAct::withdraw));
    if (!citizen && !mandate && !in.signature) {
        return refuse(case_signature_missing, "signature");
    }
    if (in.signature) {
        TRY(parts_.orders.bind_upload(tx, ctx, *in.signature, item.id.text, "signature"));
    }
    const Place unit = item.acceptor();
    boost::json::object body{{"from", mandate ? "agent" : "applicant"},
                             {"to", unit.id.text},
                             {"mandate", mandate.value_or("")},
                             {"signature", in.signature ? in.signature->text : std::string()}};
    item = TRY(end(tx, ctx, std::move(item), CaseAct::withdraw,
                   {"case.withdrawn", unit.id, std::move(body), {}}));
    documents::Draft draft = draft_of(item, DocumentKind::withdrawal, unit);
    draft.values["requested_on"] = local_date(ctx.now);
    draft.values["requested_by"] =
        mandate ? item.agent_name + "（代办员，依据委托单 " + *mandate + "）" : item.applicant_name;
    draft.values["reason"] = in.reason.value_or("");
    draft.values["originals"] = originals_of(store::materials(tx, ctx.county, item.id));
    TRY(parts_.documents.issue(tx, ctx, draft));
    tell_citizen(parts_, tx, ctx, item, "case.withdrawn", {}, true);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::ask_void(db::Tx& tx, const Context& ctx, const CaseReason& in) {
    const Case item = TRY(for_bureau(tx, ctx, in.id, in.version, "approval.decide"));
    TRY(after(item.state, CaseAct::make_void));
    const auto words = store::overrides(tx, ctx.county, item.id);
    if (unused(words, OverrideKind::voiding) != nullptr) {
        return refuse(case_void_asked, "state");
    }
    TRY(add_word(tx, ctx, item, OverrideKind::voiding, {}, in.reason, "case.void_asked"));
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::confirm_void(db::Tx& tx, const Context& ctx, const CaseStep& in) {
    Case item = TRY(seen(tx, ctx, in.id));
    TRY(supervised(ctx, item));
    TRY(unchanged(item, in.version));
    const auto words = store::overrides(tx, ctx.county, item.id);
    TRY(voidable(words, ctx.actor.id));
    const Override& asked = *unused(words, OverrideKind::voiding);
    const Place bureau = item.bureau;
    boost::json::object body{{"asked_by", asked.by_id},
                             {"reason_sm3", hex(crypto::sm3(asked.reason))}};
    item = TRY(end(tx, ctx, std::move(item), CaseAct::make_void,
                   {"case.voided", bureau.id, std::move(body), {}}));
    store::use_override(tx, ctx.county, item.id, asked.seq, ctx.now);
    documents::Draft draft = draft_of(item, DocumentKind::voiding, bureau);
    draft.values["target"] = "办件“" + item.item_name + "”";
    draft.values["target_number"] = item.number;
    draft.replaces = weightiest(parts_.documents.all_of(tx, ctx, item.id.text));
    draft.values["reason"] = asked.reason;
    draft.values["approved_by"] = asked.by + "、" + ctx.actor.name;
    TRY(parts_.documents.issue(tx, ctx, draft));
    tell_citizen(parts_, tx, ctx, item, "case.voided", {{"reason", shortened(asked.reason, 12)}},
                 true);
    return view_of(tx, ctx, item);
}

}  // namespace ortoo::cases
