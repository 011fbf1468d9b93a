// SPDX-License-Identifier: MulanPSL-2.0
#include "approval/service.h"
#include "identity/rules.h"

#include "approval/store.h"
#include "base/text.h"
#include "crypto/hash.h"

namespace ortoo::approval {

namespace {
constexpr std::string_view may_review = "approval.review";
constexpr std::string_view may_decide = "approval.decide";

std::vector<cases::CaseBrief> found(cases::Cases& cases, db::Session& session, const Context& ctx,
                                    const cases::Sight& sight, const std::string& q,
                                    const std::optional<Decision>& decision) {
    if (decision) {
        const auto item = cases.find(session, ctx, decision->item);
        if (item && item->bureau.path.starts_with(sight.path)) {
            return cases.briefs(session, ctx, {*item});
        }
    }
    return cases.search(session, ctx, sight, q);
}
}  // namespace

Result<TaskList> Approval::tasks(db::Session& session, const Context& ctx, const TaskQuery& in) {
    TaskList out;
    out.page = in.page.value_or(0);
    const auto path = identity::widest_scope(ctx.actor, may_review);
    if (!path) {
        return out;
    }
    const cases::Sight sight = sight_of(*path);
    if (in.q && !in.q->empty()) {
        out.rows = found(parts_.cases, session, ctx, sight, *in.q, decision(session, ctx, *in.q));
    } else {
        const cases::Band band =
            in.light ? cases::band_of(*in.light, ctx.now) : cases::every_rank();
        auto page = parts_.cases.listed(session, ctx, sight, cases::Tab::open, band, out.page);
        out.rows = std::move(page.rows);
        out.more = page.more;
    }
    const auto count = [&](duty::LightState light) {
        return parts_.cases.counted(session, ctx, sight, cases::Tab::open,
                                    cases::band_of(light, ctx.now));
    };
    out.counts = {count(duty::LightState::red), count(duty::LightState::gold),
                  count(duty::LightState::green), count(duty::LightState::grey)};
    return out;
}

Result<cases::CaseView> Approval::review(db::Tx& tx, const Context& ctx, const Review& in) {
    cases::Case item = TRY(parts_.cases.for_bureau(tx, ctx, in.id, in.version, may_review));
    const cases::Opinion opinion{
        cases::Step::review,
        ctx.actor.id,
        ctx.actor.name,
        ctx.now,
        in.opinion,
        in.outcome == ReviewOutcome::agree ? cases::Outcome::agree : cases::Outcome::disagree};
    item = TRY(parts_.cases.pushed_reviewed(tx, ctx, std::move(item), opinion));
    return parts_.cases.view_of(tx, ctx, item);
}

Result<cases::CaseView> Approval::decide(db::Tx& tx, const Context& ctx, const Decide& in) {
    cases::Case item = TRY(parts_.cases.for_bureau(tx, ctx, in.id, in.version, may_decide));
    const bool grant = in.outcome == DecideOutcome::grant;
    TRY(cases::after(item.state, grant ? cases::CaseAct::grant : cases::CaseAct::deny));
    const auto opinions = parts_.cases.opinions(tx, ctx, item.id);
    TRY(four_eyes(item, opinions, ctx.actor.id));
    const std::string words = TRY(decision_text(in));
    const std::string number = parts_.cases.number(tx, ctx, "JD");
    store::add(tx, ctx.county,
               {number, item.id, in.outcome, reviewer_of(opinions), ctx.actor.id, ctx.now,
                hex(crypto::sm3(words))});
    const cases::Opinion opinion{cases::Step::decide,
                                 ctx.actor.id,
                                 ctx.actor.name,
                                 ctx.now,
                                 words,
                                 grant ? cases::Outcome::grant : cases::Outcome::deny};
    item = TRY(parts_.cases.pushed_decided(tx, ctx, std::move(item), opinion, number));
    return parts_.cases.view_of(tx, ctx, item);
}

// Accepted, decided and, with a number, issued in one session: what waits for nobody.
Result<cases::CaseView> Approval::grant_at_once(db::Tx& tx, const Context& ctx,
                                                const GrantAtOnce& in) {
    cases::Case item = TRY(parts_.cases.for_grant_at_once(tx, ctx, in.id, in.version));
    const std::string words = in.opinion && !trim(*in.opinion).empty() ? *in.opinion : "同意";
    const std::string number = parts_.cases.number(tx, ctx, "JD");
    const cases::Opinion opinion{cases::Step::decide,  ctx.actor.id, ctx.actor.name, ctx.now, words,
                                 cases::Outcome::grant};
    item = TRY(parts_.cases.pushed_at_once(tx, ctx, std::move(item), opinion, number));
    store::add(tx, ctx.county,
               {number,
                item.id,
                DecideOutcome::grant,
                {},
                ctx.actor.id,
                ctx.now,
                hex(crypto::sm3(words))});
    if (in.result_number) {
        item = TRY(parts_.cases.pushed_issued(
            tx, ctx, std::move(item), {item.id, item.version, *in.result_number, in.valid_until}));
    }
    return parts_.cases.view_of(tx, ctx, item);
}

Result<cases::CaseView> Approval::issue(db::Tx& tx, const Context& ctx,
                                        const cases::IssueResult& in) {
    cases::Case item = TRY(parts_.cases.for_bureau(tx, ctx, in.id, in.version, may_review));
    TRY(cases::after(item.state, cases::CaseAct::make_result));
    item = TRY(parts_.cases.pushed_issued(tx, ctx, std::move(item), in));
    return parts_.cases.view_of(tx, ctx, item);
}

std::optional<Decision> Approval::decision(db::Session& session, const Context& ctx,
                                           const std::string& number) {
    return store::find(session, ctx.county, number);
}

}  // namespace ortoo::approval
