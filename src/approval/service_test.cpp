// SPDX-License-Identifier: MulanPSL-2.0
#include "approval/service.h"

#include <algorithm>

#include "cases/service_test_journey.h"

namespace ortoo::approval {

namespace {
struct Desk : cases::World {
    Approval approval{{cases}};

    cases::CaseView reviewed(const cases::CaseView& before) {
        return run(approval, &Approval::review, approver(),
                   {before.item.id, before.item.version, "材料齐全，建议准予",
                    ReviewOutcome::agree})
            .value();
    }
    Result<cases::CaseView> decide(const Context& by, const cases::CaseView& before,
                                   DecideOutcome outcome, std::optional<std::string> reasons = {}) {
        return run(
            approval, &Approval::decide, by,
            {before.item.id, before.item.version, outcome, std::move(reasons), std::nullopt});
    }
    TaskList tasks(const Context& by, std::optional<duty::LightState> light = {},
                   std::optional<std::string> q = {}) {
        return approval.tasks(*reader, by, {light, std::move(q), std::nullopt}).value();
    }
};

bool has(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}
}  // namespace

TEST_CASE("review, decision and result carry the case to its delivery") {
    Desk desk;
    const auto accepted = desk.accepted(desk.walked_in(desk.bureau_item));
    const auto reviewed = desk.reviewed(accepted);
    CHECK(reviewed.item.state == cases::CaseState::to_decide);
    CHECK(reviewed.opinions.size() == 1);
    CHECK(reviewed.opinions[0].by == "approver");
    desk.pass_days(1);
    const auto granted = desk.decide(desk.decider(), reviewed, DecideOutcome::grant).value();
    CHECK(granted.item.state == cases::CaseState::granted);
    CHECK(granted.item.decided_at == desk.now);
    CHECK(to_text(*granted.item.due) == "2026-12-03");  // ten working days to deliver
    CHECK(has(granted.allowed, "issue"));
    const auto decision = desk.approval.decision(*desk.reader, desk.system(), "JD20261119-0001");
    REQUIRE(decision.has_value());
    CHECK(decision->reviewer == "approver");
    CHECK(decision->decider == "decider");
    cases::IssueResult issue{granted.item.id, granted.item.version, "乌民许〔2026〕7号",
                             parse_date("2026-11-18")};
    CHECK(cases::code_of(desk.run(desk.approval, &Approval::issue, desk.approver(), issue)) ==
          "case.valid_until_past");
    issue.valid_until = parse_date("2031-11-18");
    const auto ready = desk.run(desk.approval, &Approval::issue, desk.approver(), issue).value();
    CHECK(ready.item.state == cases::CaseState::ready);
    CHECK(ready.result->number == "乌民许〔2026〕7号");
    CHECK(desk.kinds(ready.item.id.text) ==
          std::vector<std::string>{"case.received", "case.checked", "case.accepted",
                                   "case.reviewed", "case.granted", "case.issued"});
    CHECK(desk.letters().front().find("无定河镇") != std::string::npos);
    CHECK(cases::code_of(desk.run(desk.cases, &cases::Cases::deliver, desk.clerk(),
                                  {ready.item.id, ready.item.version, std::nullopt})) ==
          "case.signature_missing");
    const auto closed = desk.run(desk.cases, &cases::Cases::deliver, desk.clerk(),
                                 {ready.item.id, ready.item.version, desk.picture(desk.clerk())})
                            .value();
    CHECK(closed.item.state == cases::CaseState::closed);
    CHECK(closed.item.invitation == cases::Invitation::open);
    CHECK(closed.light.sentence == "已办结");
    CHECK(desk.ledger.verify_all(*desk.reader).faults.empty());
}

TEST_CASE("a permit asks for four eyes: the reviewer may not decide it") {
    Desk desk;
    const auto accepted = desk.accepted(desk.walked_in(desk.bureau_item));
    const Context alone = desk.decider();
    const auto reviewed =
        desk.run(desk.approval, &Approval::review, alone,
                 {accepted.item.id, accepted.item.version, "建议准予", ReviewOutcome::agree})
            .value();
    CHECK_FALSE(has(reviewed.allowed, "decide"));
    CHECK(cases::code_of(desk.decide(alone, reviewed, DecideOutcome::grant)) ==
          "approval.same_person");
    const auto second = desk.staff("other", identity::Role::decider, desk.bureau_path());
    CHECK(desk.decide(second, reviewed, DecideOutcome::grant).has_value());
}

TEST_CASE("a denial needs reasons, names the remedies, and its letter is handed over") {
    Desk desk;
    const auto reviewed = desk.reviewed(desk.accepted(desk.walked_in(desk.bureau_item)));
    CHECK(cases::code_of(desk.decide(desk.decider(), reviewed, DecideOutcome::deny, "不行")) ==
          "approval.reason_missing");
    const auto denied = desk.decide(desk.decider(), reviewed, DecideOutcome::deny,
                                    "申请地点位于基本草原保护范围之内")
                            .value();
    CHECK(denied.item.state == cases::CaseState::denied);
    CHECK(denied.opinions.back().opinion.find("行政复议") != std::string::npos);
    CHECK(denied.item.tab == cases::Tab::ready);
    const auto told = desk.run(desk.cases, &cases::Cases::deliver, desk.clerk(),
                               {denied.item.id, denied.item.version, desk.picture(desk.clerk())})
                          .value();
    CHECK(told.item.state == cases::CaseState::denied);
    CHECK(told.item.tab == cases::Tab::done);
    CHECK(told.light.sentence == "不予办理");
    CHECK(told.item.invitation == cases::Invitation::open);
}

TEST_CASE("nothing is decided before its time, by others, or against an old version") {
    Desk desk;
    const auto accepted = desk.accepted(desk.walked_in(desk.bureau_item));
    CHECK(cases::code_of(desk.decide(desk.decider(), accepted, DecideOutcome::grant)) ==
          "case.not_open");
    const Review review{accepted.item.id, accepted.item.version, "同意", ReviewOutcome::agree};
    CHECK(cases::code_of(desk.run(desk.approval, &Approval::review, desk.clerk(), review)) ==
          "auth.out_of_scope");
    const auto other = desk.staff("x", identity::Role::approver, "150626.B99.");
    CHECK(cases::code_of(desk.run(desk.approval, &Approval::review, other, review)) ==
          "case.not_found");
    CHECK(cases::code_of(desk.decide(desk.approver(), desk.reviewed(accepted),
                                     DecideOutcome::grant)) == "auth.out_of_scope");
    CHECK(cases::code_of(desk.run(desk.approval, &Approval::review, desk.approver(), review)) ==
          "case.stale");
}

TEST_CASE("the to-do list is cut by light, and each count equals its list") {
    Desk desk;
    const auto late = desk.accepted(desk.walked_in(desk.bureau_item));
    desk.pass_days(5);
    const auto today = desk.accepted(desk.walked_in(desk.bureau_item));
    desk.pass_days(5);
    const auto ahead = desk.accepted(desk.walked_in(desk.bureau_item));
    desk.accepted(desk.walked_in(desk.town_item));  // the town's own: not on this desk
    desk.now = local_at(*today.item.due, 10 * 60);
    const TaskList all = desk.tasks(desk.approver());
    REQUIRE(all.rows.size() == 3);
    CHECK(all.rows[0].id == late.item.id);
    CHECK(all.counts.red == 1);
    CHECK(all.counts.gold == 1);
    CHECK(all.counts.green == 1);
    CHECK(all.counts.grey == 0);
    const std::pair<duty::LightState, const cases::CaseView*> rows[] = {
        {duty::LightState::red, &late},
        {duty::LightState::gold, &today},
        {duty::LightState::green, &ahead}};
    for (const auto& [light, expected] : rows) {
        const TaskList some = desk.tasks(desk.approver(), light);
        REQUIRE(some.rows.size() == 1);
        CHECK(some.rows[0].id == expected->item.id);
        CHECK(some.rows[0].light.state == light);
    }
    CHECK(desk.tasks(desk.approver(), {}, today.item.number).rows.size() == 1);
    CHECK(desk.tasks(desk.staff("t", identity::Role::approver, "150626.104.")).rows.size() == 1);
    CHECK(desk.tasks(desk.staff("b", identity::Role::approver, "150626.B99.")).rows.empty());
    CHECK(desk.tasks(desk.clerk()).rows.empty());
}

}  // namespace ortoo::approval
