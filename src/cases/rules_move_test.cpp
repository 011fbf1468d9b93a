// SPDX-License-Identifier: MulanPSL-2.0
// What one act writes on the case, and when it comes too late.
#include <doctest/doctest.h>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
using A = CaseAct;
constexpr auto working = duty::DayUnit::working_days;

Instant at(std::string_view day) {
    return parse_instant(std::string(day) + "T09:30:00+08:00").value();
}
const Instant monday = at("2026-11-23");

Case some_case() {
    Case item;
    item.promised = {10, working};
    item.statutory = Allowance{20, working};
    item.extension_days = 10;
    item.may_commit = true;
    item.may_follow = true;
    return item;
}

Position after_acts(Case item, std::initializer_list<A> acts, const Detail& detail = {}) {
    Position out = received({}, std::move(item), {}, monday);
    for (const A act : acts) {
        out = moved({}, out, act, {}, monday, detail).value();
    }
    return out;
}

std::string extended(const Position& from, std::int64_t days, std::string_view day) {
    Detail detail;
    detail.days = days;
    const auto answer = moved({}, from, A::extend, {}, at(day), detail);
    if (answer) {
        return to_text(*answer->item.due);
    }
    return answer.error().code + " " + answer.error().field + " " +
           (answer.error().params.empty() ? "" : answer.error().params.front().second);
}
}  // namespace

TEST_CASE("one day of extension is one day, and where one is allowed two are not") {
    Case item = some_case();
    item.extension_days = 1;
    const Position now = after_acts(item, {A::accept, A::assign});
    CHECK(to_text(*now.item.due) == "2026-12-07");
    CHECK(extended(now, 1, "2026-12-01") == "2026-12-08");
    CHECK(extended(now, 0, "2026-12-01") == "case.extension_days days 1");
    CHECK(extended(now, 2, "2026-12-01") == "case.extension_days days 1");
    CHECK(extended(now, 1, "2026-12-07") == "2026-12-08");  // the last day is not too late
    CHECK(extended(now, 1, "2026-12-08") == "case.extension_late days 2026-12-07");
}

TEST_CASE("past the limit of the law nothing is extended, though the promise stood still") {
    Case item = some_case();
    item.statutory = Allowance{10, working};
    Position now = after_acts(item, {A::accept, A::assign, A::ask_more});
    now = moved({}, now, A::bring_more, {}, at("2026-12-04")).value();
    CHECK(to_text(*now.item.due) > "2026-12-08");  // the promise goes on
    CHECK(extended(now, 5, "2026-12-08") == "case.extension_late days 2026-12-07");
}

TEST_CASE("a running 补正 or 容缺 that is late does not forbid to extend the decision") {
    Case item = some_case();
    item.promised = {30, working};
    item.statutory = Allowance{40, working};
    const Position now = after_acts(item, {A::accept_incomplete, A::assign});
    CHECK(to_text(running(now.clocks, ClockKind::completion)->due.date) == "2026-12-21");
    CHECK(extended(now, 1, "2026-12-22") == "2027-01-05");
}

TEST_CASE("each act leaves its time and its kind on the case, and nothing else") {
    Position now = after_acts(some_case(), {});
    CHECK(now.item.received_at == monday);
    CHECK_FALSE(now.item.accepted_at);
    CHECK(now.item.submissions == 1);
    CHECK(now.item.tab == Tab::received);
    now = moved({}, now, A::notify, {}, at("2026-11-24")).value();
    now = moved({}, now, A::supplement, {}, at("2026-11-25")).value();
    CHECK(now.item.submissions == 2);
    CHECK(now.item.received_at == monday);
    now = moved({}, now, A::accept, {}, at("2026-11-26")).value();
    CHECK(now.item.accepted_at == at("2026-11-26"));
    CHECK(now.item.acceptance == Acceptance::ordinary);
    now = moved({}, now, A::assign, {}, at("2026-11-26")).value();
    now = moved({}, now, A::review, {}, at("2026-11-27")).value();
    CHECK_FALSE(now.item.decided_at);
    now = moved({}, now, A::grant, {}, at("2026-11-30")).value();
    CHECK(now.item.decided_at == at("2026-11-30"));
    CHECK(now.item.changed_at == at("2026-11-30"));
    now = moved({}, now, A::make_result, {}, at("2026-12-01")).value();
    CHECK_FALSE(now.item.issued_at);
    now = moved({}, now, A::issue, {}, at("2026-12-02")).value();
    CHECK(now.item.issued_at == at("2026-12-02"));
    CHECK_FALSE(now.item.delivered_at);
    now = moved({}, now, A::deliver, {}, at("2026-12-03")).value();
    CHECK(now.item.delivered_at == at("2026-12-03"));
    CHECK(now.item.accepted_at == at("2026-11-26"));
    CHECK(now.item.tab == Tab::done);
    CHECK_FALSE(now.item.due);
    CHECK(now.item.rank_at == at("2026-12-03"));
}

TEST_CASE("how it was accepted: on a promise, with papers to follow") {
    Detail promise;
    promise.commitment = true;
    CHECK(after_acts(some_case(), {A::accept}, promise).item.acceptance == Acceptance::commitment);
    const Position follow = after_acts(some_case(), {A::accept_incomplete});
    CHECK(follow.item.acceptance == Acceptance::incomplete);
    CHECK(follow.item.accepted_at == monday);
    Case strict = some_case();
    strict.may_commit = false;
    const auto refused =
        moved({}, received({}, strict, {}, monday), A::accept, {}, monday, promise);
    CHECK(refused.error().code == "case.not_open");
    CHECK(refused.error().field == "state");
}

TEST_CASE("the ground of a special procedure stands on the case as long as it lasts") {
    Detail visit;
    visit.ground = ProcedureKind::site_visit;
    Position now = after_acts(some_case(), {A::accept, A::assign});
    now = moved({}, now, A::pause, {}, monday, visit).value();
    CHECK(now.item.procedure == ProcedureKind::site_visit);
    CHECK(now.item.tab == Tab::open);
    now = moved({}, now, A::resume, {}, at("2026-11-24"), visit).value();
    CHECK_FALSE(now.item.procedure);
    now = moved({}, now, A::ask_more, {}, at("2026-11-24"), visit).value();
    CHECK(now.item.procedure == ProcedureKind::supplement);  // whatever ground was sent along
    CHECK(now.item.submissions == 1);
    now = moved({}, now, A::bring_more, {}, at("2026-11-25")).value();
    CHECK(now.item.submissions == 2);
    CHECK_FALSE(now.item.procedure);
}

TEST_CASE("a denial is decided and waits to be handed over once") {
    Position now = after_acts(some_case(), {A::accept, A::assign, A::review, A::deny});
    CHECK(now.item.decided_at == monday);
    CHECK(now.item.tab == Tab::ready);
    now = moved({}, now, A::deliver, {}, at("2026-11-24")).value();
    CHECK(now.item.tab == Tab::done);
    CHECK(moved({}, now, A::deliver, {}, at("2026-11-25")).error().code == "case.not_open");
}

}  // namespace ortoo::cases
