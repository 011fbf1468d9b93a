// SPDX-License-Identifier: MulanPSL-2.0
// From the errand to the rating and what follows it.
#pragma once

#include "approval/service.h"
#include "queue/service_test_world.h"
#include "ratings/service_loop.h"

namespace ortoo::ratings {

struct Bed : queue::World {
    approval::Approval approval{{cases}};
    RatingsParts parts{random, vault,  ledger,    outbox, identity, outlets,
                       duty,   people, documents, orders, cases,    queue};
    Ratings ratings{parts};
    Loop loop{parts, ratings};

    Bed() {
        cases.on_invited([this](db::Tx& tx, const Context& ctx, const cases::Case& item) {
            ratings.note_invited(tx, ctx, item);
        });
    }

    // From the submitted case to the result in the citizen's hand.
    orders::OrderView delivered(const cases::CaseView& submitted) {
        auto seen = run(cases, &cases::Cases::check, clerk(),
                        {submitted.item.id,
                         submitted.item.version,
                         {{2, cases::MaterialState::ok, "当场出示"}}})
                        .value();
        seen = accepted(seen);
        seen = issued(seen);
        auto mine = order(*submitted.item.order);
        mine = run(orders, &orders::Orders::collect, agent(), {mine.id, mine.version}).value();
        return run(cases, &cases::Cases::deliver_order, agent(),
                   {mine.id, mine.version, picture(agent()), {mine.papers.front().id}})
            .value();
    }
    cases::CaseView issued(cases::CaseView seen) {
        const Context reviewer = staff("t", identity::Role::approver, "150626.104.");
        const Context decider = staff("h", identity::Role::decider, "150626.104.");
        seen = run(approval, &approval::Approval::review, reviewer,
                   {seen.item.id, seen.item.version, "同意", approval::ReviewOutcome::agree})
                   .value();
        seen = run(approval, &approval::Approval::decide, decider,
                   {seen.item.id, seen.item.version, approval::DecideOutcome::grant, {}, {}})
                   .value();
        return run(approval, &approval::Approval::issue, reviewer,
                   {seen.item.id, seen.item.version, "无民字 7 号", std::nullopt})
            .value();
    }
    // Walked in at the town's window, and the result handed over there.
    cases::CaseView fetched() {
        const auto seen = issued(accepted(walked_in(town_item)));
        cases::DeliverCase in;
        in.id = seen.item.id;
        in.version = seen.item.version;
        in.signature = picture(clerk());
        return run(cases, &cases::Cases::deliver, clerk(), in).value();
    }
    std::vector<Invitation> open(const std::string& number) {
        return ratings.open(*reader, guest(), {number, last4}).value().invitations;
    }
    Result<Thanks> rate(const Context& by, const InvitationId& id, Level level) {
        return run(ratings, &Ratings::rate, by, {id, level, {"态度好"}, "谢谢"});
    }
    bool close_unrated() {
        return write([&](db::Tx& tx) { return ratings.close_unrated_next(tx, system()); }).value();
    }

    identity::Staff hire(const std::string& login, identity::Role role, const char* unit) {
        const auto place = outlets.place(*reader, county, UnitId{unit}).value();
        const identity::NewStaff new_one{
            login,        "样例 " + login, place, "0477-7580000", {{role, place.id, place.path}},
            "no password"};
        return write([&](db::Tx& tx) { return identity.add_staff(tx, system(), new_one); }).value();
    }
    [[nodiscard]] Context as(const identity::Staff& who) const {
        Context out = staff(who.id.text, who.roles.front().role, who.roles.front().path);
        out.actor.name = who.name;
        return out;
    }
    // One run of a step of the loop, at the version that is stored now.
    template <class In>
    Result<MatterView> step(Result<MatterView> (Matters::*use_case)(db::Tx&, const Context&,
                                                                    const In&) const,
                            const Context& by, const cases::CaseId& id, In in) {
        const auto now_is = loop.matters.view(*reader, supervisor(), {id}).value();
        in.item_case = id;
        in.version = now_is.matter.version;
        return write([&](db::Tx& tx) { return (loop.matters.*use_case)(tx, by, in); });
    }
    std::vector<std::string> told(const std::string& who) {
        std::vector<std::string> out;
        for (const auto& each : outbox.letters(*reader, county, who, 0).rows) {
            out.push_back(each.text);
        }
        return out;
    }
};

}  // namespace ortoo::ratings
