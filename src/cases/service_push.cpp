// SPDX-License-Identifier: MulanPSL-2.0
// What the slices above push onto a case: opinions and decisions, the result, the rating. The case
// never asks them.
#include "base/text.h"
#include "cases/service_order.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"
#include "crypto/hash.h"

namespace ortoo::cases {

namespace {
// The words themselves may name people, so the entry holds their digest.
boost::json::object opinion_body(const Opinion& opinion, std::string_view number) {
    return {{"step", name_of(opinion.step)},
            {"outcome", name_of(opinion.outcome)},
            {"number", number},
            {"opinion_sm3", hex(crypto::sm3(opinion.opinion))}};
}
}  // namespace

std::vector<Opinion> Cases::opinions(db::Session& session, const Context& ctx, const CaseId& id) {
    return store::opinions(session, ctx.county, id);
}

Result<Case> Cases::pushed_reviewed(db::Tx& tx, const Context& ctx, Case item,
                                    const Opinion& opinion) {
    const auto earlier = store::opinions(tx, ctx.county, item.id);
    const UnitId bureau = item.bureau.id;
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::review},
                    {"case.reviewed", bureau, opinion_body(opinion, ""), {}}));
    store::add_opinion(tx, ctx.county, item.id, static_cast<std::int64_t>(earlier.size()) + 1,
                       opinion);
    return item;
}

Result<Case> Cases::pushed_decided(db::Tx& tx, const Context& ctx, Case item,
                                   const Opinion& opinion, const std::string& number) {
    const bool granted = opinion.outcome == Outcome::grant;
    const auto earlier = store::opinions(tx, ctx.county, item.id);
    const UnitId bureau = item.bureau.id;
    item = TRY(move(
        tx, ctx, std::move(item), {granted ? CaseAct::grant : CaseAct::deny},
        {granted ? "case.granted" : "case.denied", bureau, opinion_body(opinion, number), {}}));
    store::add_opinion(tx, ctx.county, item.id, static_cast<std::int64_t>(earlier.size()) + 1,
                       opinion);
    TRY(parts_.documents.issue(tx, ctx, decision_paper(item, opinion, number)));
    if (granted) {
        tell_citizen(parts_, tx, ctx, item, "case.decided", {}, false);
    } else {
        tell_citizen(parts_, tx, ctx, item, "case.refused",
                     {{"reason", shortened(opinion.opinion, 20)}}, true);
        TRY(tell_order_ended(tx, ctx, item));
    }
    return item;
}

Result<Case> Cases::pushed_issued(db::Tx& tx, const Context& ctx, Case item,
                                  const IssueResult& in) {
    if (in.valid_until && *in.valid_until < local_date(ctx.now)) {
        return refuse(case_valid_until_past, "valid_until");
    }
    item.result_number = in.result_number;
    item.result_valid_until = in.valid_until;
    const UnitId bureau = item.bureau.id;
    boost::json::object body =
        hand_over(bureau, item.order ? item.unit.id : item.town.id, in.result_number);
    if (in.valid_until) {
        body["valid_until"] = to_text(*in.valid_until);
    }
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::make_result, CaseAct::issue},
                    {"case.issued", bureau, std::move(body), {}}));
    TRY(tell_order_ended(tx, ctx, item));
    const std::string where = item.order ? "代办员 " + item.agent_name + " 会送到您手上"
                                         : "请到 " + item.town.name + " 窗口领取";
    tell_citizen(parts_, tx, ctx, item, "result.ready", {{"where", where}}, true);
    return item;
}

Result<Case> Cases::pushed_rated(db::Tx& tx, const Context& ctx, Case item, Invitation outcome,
                                 std::string_view level) {
    const auto clocks = store::clocks(tx, ctx.county, item.id);
    item.invitation = outcome;
    const UnitId unit = item.unit.id;
    Position at{std::move(item), clocks};
    const bool rated = outcome == Invitation::rated;
    boost::json::object body;
    if (rated) {
        body["level"] = level;
    }
    save(tx, ctx, clocks, at, {rated ? "case.rated" : "case.not_rated", unit, std::move(body), {}});
    if (at.item.order) {
        TRY(close_order(parts_, tx, ctx, *at.item.order));
    }
    return std::move(at.item);
}

std::vector<Case> Cases::invited_of(db::Session& session, const Context& ctx,
                                    const identity::AccountId& account, Instant since) {
    return store::invited_of(session, ctx.county, account.text, since);
}

std::optional<Case> Cases::invited_before(db::Session& session, const Context& ctx,
                                          Instant before) {
    return store::invited_before(session, ctx.county, before);
}

}  // namespace ortoo::cases
