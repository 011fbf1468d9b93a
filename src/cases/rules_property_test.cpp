// SPDX-License-Identifier: MulanPSL-2.0
// Whatever people press in whatever order: the case stays inside the law.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
std::int64_t running(const Position& at, ClockKind kind) {
    return std::count_if(at.clocks.begin(), at.clocks.end(),
                         [&](const Clock& clock) { return clock.kind == kind && clock.runs(); });
}

void check_invariants(const Position& at) {
    const CaseState state = at.item.state;
    // K1 runs exactly while the case lies on the table, K4 exactly while the citizen is awaited.
    RC_ASSERT(running(at, ClockKind::acceptance) == (state == CaseState::received ? 1 : 0));
    const bool waits =
        state == CaseState::correction || at.item.procedure == ProcedureKind::supplement;
    RC_ASSERT(running(at, ClockKind::correction) == (waits ? 1 : 0));
    // K2 and K3 run from acceptance to the decision, K6 from the decision to delivery.
    const bool deciding = state == CaseState::accepted || state == CaseState::review ||
                          state == CaseState::special || state == CaseState::to_decide;
    RC_ASSERT(running(at, ClockKind::promise) == (deciding ? 1 : 0));
    RC_ASSERT(running(at, ClockKind::statutory) == (deciding && at.item.statutory ? 1 : 0));
    RC_ASSERT(running(at, ClockKind::delivery) ==
              (at.item.decided_at && !at.item.delivered_at && state != CaseState::voided ? 1 : 0));
    // What has ended and been handed over runs no clock at all.
    if (at.item.tab == Tab::done) {
        RC_ASSERT(std::none_of(at.clocks.begin(), at.clocks.end(),
                               [](const Clock& clock) { return clock.runs(); }));
    }
    // No clock disappears, none is numbered twice, and none ends before it began.
    for (std::size_t i = 0; i < at.clocks.size(); ++i) {
        RC_ASSERT(at.clocks[i].seq == static_cast<std::int64_t>(i) + 1);
        RC_ASSERT(!at.clocks[i].stopped || *at.clocks[i].stopped >= at.clocks[i].started);
        RC_ASSERT(local_date(at.clocks[i].started) <= at.clocks[i].due.date);
    }
    // A decision follows an acceptance, a delivery follows a decision.
    RC_ASSERT(!at.item.decided_at || at.item.accepted_at);
    RC_ASSERT(!at.item.delivered_at || at.item.decided_at);
    RC_ASSERT(at.item.due.has_value() == (at.item.tab != Tab::done));
}
}  // namespace

TEST_CASE("random acts never reach an undeclared state, and the clocks keep their rules") {
    CHECK(rc::check([] {
        const auto act_names = names(CaseAct{});
        const duty::Calendar calendar;
        Case item;
        item.promised = {*rc::gen::inRange(0, 60), *rc::gen::element(duty::DayUnit::working_days,
                                                                     duty::DayUnit::natural_days)};
        item.may_follow = *rc::gen::arbitrary<bool>();
        item.extension_days = *rc::gen::inRange(0, 20);
        if (*rc::gen::arbitrary<bool>()) {
            item.statutory = Allowance{*rc::gen::inRange(1, 90), duty::DayUnit::working_days};
        }
        Instant now = parse_instant("2026-01-05T09:00:00+08:00").value();
        Position at = received(calendar, item, {}, now);
        check_invariants(at);
        const auto presses = *rc::gen::container<std::vector<int>>(
            rc::gen::inRange(0, static_cast<int>(act_names.size())));
        for (const int press : presses) {
            const CaseAct act = act_names[static_cast<std::size_t>(press)].first;
            now = now.plus_minutes(*rc::gen::inRange(0, 20'000));
            const CaseState before = at.item.state;
            const auto clocks_before = at.clocks.size();
            auto next = moved(calendar, at, act, {}, now, {"王", "理由", {}, 5});
            if (!next) {
                continue;
            }
            RC_ASSERT(declared(before, act) == std::optional(next->item.state));
            RC_ASSERT(next->clocks.size() >= clocks_before);
            at = std::move(*next);
            check_invariants(at);
        }
    }));
}

}  // namespace ortoo::cases
