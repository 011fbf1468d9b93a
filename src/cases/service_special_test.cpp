// SPDX-License-Identifier: MulanPSL-2.0
// 特别程序, 延长, 转报, 补正 after acceptance, and the words of supervisors.
#include <algorithm>

#include "cases/service_test_journey.h"

namespace ortoo::cases {

namespace {
bool has(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

struct Desk : World {
    Result<CaseView> pause(const Context& by, const CaseView& seen, ProcedureKind kind) {
        return run(
            cases, &Cases::pause, by,
            {seen.item.id, seen.item.version, kind, "需要到现场看", "《行政许可法》第四十五条", 5});
    }
    Result<CaseView> resume(const CaseView& seen) {
        return run(cases, &Cases::resume, approver(),
                   {seen.item.id, seen.item.version, "现场符合要求"});
    }
    Result<CaseView> allow(const Context& by, const CaseView& seen, OverrideKind kind,
                           std::optional<ProcedureKind> ground = {}) {
        return run(cases, &Cases::allow, by,
                   {seen.item.id, seen.item.version, kind, ground, "情况有变化，确有必要"});
    }
};
}  // namespace

TEST_CASE("a special procedure is told in writing, stops the limits, and is opened once") {
    Desk desk;
    const CaseView mine = desk.accepted(desk.walked_in(desk.bureau_item));
    CHECK(code_of(desk.pause(desk.approver(), mine, ProcedureKind::site_visit)) ==
          "auth.out_of_scope");
    CHECK(code_of(desk.pause(desk.decider(), mine, ProcedureKind::supplement)) ==
          "case.procedure_kind");
    const CaseView still = desk.pause(desk.decider(), mine, ProcedureKind::site_visit).value();
    CHECK(still.item.state == CaseState::special);
    CHECK(still.light.sentence == "现场勘验，暂停计时");
    REQUIRE(still.procedures.size() == 1);
    CHECK(to_text(still.procedures[0].planned_end) == "2026-11-25");
    CHECK(still.procedures[0].paper == "TB20261118-0001");
    CHECK(has(desk.papers(mine.item.id), "special_procedure"));
    CHECK(code_of(desk.pause(desk.decider(), still, ProcedureKind::test)) == "case.not_open");
    desk.pass_days(5);
    const CaseView again = desk.resume(still).value();
    CHECK(again.item.state == CaseState::review);
    CHECK(to_text(*again.item.due) == "2026-12-04");  // two working days later
    CHECK(again.clocks[1].sentence.find("现场勘验暂停 2 个工作日") != std::string::npos);
    CHECK(again.clocks[1].history.size() == 2);
    CHECK(again.procedures[0].result == "现场符合要求");
    SUBCASE("a second for the same ground needs a supervisor's word, which serves once") {
        CHECK(code_of(desk.pause(desk.decider(), again, ProcedureKind::site_visit)) ==
              "case.procedure_again");
        CHECK(code_of(desk.allow(desk.decider(), again, OverrideKind::procedure,
                                 ProcedureKind::site_visit)) == "auth.out_of_scope");
        CHECK(code_of(desk.allow(desk.supervisor(), again, OverrideKind::procedure)) ==
              "case.override_kind");
        const CaseView allowed =
            desk.allow(desk.supervisor(), again, OverrideKind::procedure, ProcedureKind::site_visit)
                .value();
        const CaseView twice =
            desk.pause(desk.decider(), allowed, ProcedureKind::site_visit).value();
        CHECK(twice.overrides.front().used == desk.now);
        const CaseView back = desk.resume(twice).value();
        CHECK(code_of(desk.pause(desk.decider(), back, ProcedureKind::site_visit)) ==
              "case.procedure_again");
        CHECK(desk.pause(desk.decider(), back, ProcedureKind::hearing).has_value());
    }
    CHECK(desk.ledger.verify_all(*desk.reader).faults.empty());
}

TEST_CASE("an extension moves the last day once, with the head's word and a paper") {
    Desk desk;
    const CaseView mine = desk.accepted(desk.walked_in(desk.bureau_item));
    const auto extend = [&](const Context& by, const CaseView& seen, std::int64_t days) {
        return desk.run(desk.cases, &Cases::extend, by,
                        {seen.item.id, seen.item.version, days, "案情复杂"});
    };
    CHECK(code_of(extend(desk.approver(), mine, 5)) == "auth.out_of_scope");
    CHECK(code_of(extend(desk.decider(), mine, 11)) == "case.extension_days");
    const CaseView longer = extend(desk.decider(), mine, 10).value();
    CHECK(to_text(*longer.item.due) == "2026-12-16");
    CHECK(has(desk.papers(mine.item.id), "extension"));
    CHECK(code_of(extend(desk.decider(), longer, 1)) == "case.extended_before");
}

TEST_CASE("a transfer ends the matter here") {
    Desk desk;
    const CaseView mine = desk.accepted(desk.walked_in(desk.bureau_item));
    const CaseView gone = desk.run(desk.cases, &Cases::transfer, desk.decider(),
                                   {mine.item.id, mine.item.version, "鄂尔多斯市民政局",
                                    "属市级权限，材料齐全", "市收〔2026〕12号"})
                              .value();
    CHECK(gone.item.state == CaseState::transferred);
    CHECK(has(desk.papers(mine.item.id), "transfer"));
    for (const ClockView& clock : gone.clocks) {
        CHECK(clock.stopped.has_value());
    }
}

TEST_CASE(
    "R21: a second notice for an old defect passes only with a supervisor's reason, counted") {
    Desk desk;
    const CaseView mine = desk.walked_in(desk.town_item);
    const auto notify = [&](const CaseView& seen, std::vector<Defect> defects) {
        return desk.run(desk.cases, &Cases::notify, desk.clerk(),
                        {seen.item.id, seen.item.version, std::move(defects), std::nullopt});
    };
    const CaseView told = notify(mine, {{1, "没有签名", "本人签名"}}).value();
    const CaseView back = desk.run(desk.cases, &Cases::supplement, desk.clerk(),
                                   {told.item.id, told.item.version, {{1, {}, true, {}}}})
                              .value();
    CHECK(code_of(notify(back, {{2, "照片模糊", "换一张"}})) == "case.notice_repeated");
    CHECK(code_of(desk.allow(desk.clerk(), back, OverrideKind::notice)) == "auth.out_of_scope");
    const CaseView allowed = desk.allow(desk.supervisor(), back, OverrideKind::notice).value();
    const CaseView again = notify(allowed, {{2, "照片模糊", "换一张"}}).value();
    CHECK(again.notices.back().override_reason == "情况有变化，确有必要");
    CHECK(again.overrides.size() == 1);
    CHECK(again.overrides[0].used.has_value());
    const auto kinds = desk.kinds(mine.item.id.text);
    CHECK(std::count(kinds.begin(), kinds.end(), "case.overridden") == 1);
}

TEST_CASE("补正 after acceptance waits for the applicant, and only the promise stands still") {
    Desk desk;
    const CaseView mine = desk.accepted(desk.submitted(desk.bureau_item));
    const CaseView asked =
        desk.run(desk.cases, &Cases::ask_more, desk.approver(),
                 {mine.item.id, mine.item.version, {{1, "少一页", "补全"}}, std::nullopt})
            .value();
    CHECK(asked.item.state == CaseState::special);
    CHECK(asked.notices.back().after_acceptance);
    CHECK(asked.next.who == "agent");
    CHECK(asked.clocks[1].state == ClockState::paused);
    CHECK(asked.clocks[2].state == ClockState::running);
    CHECK(code_of(desk.resume(asked)) == "case.wait_running");
    const orders::OrderView order = desk.order(*mine.item.order);
    CHECK(order.state == orders::OrderState::preparing);
    desk.pass_days(2);
    const CaseView back =
        desk.run(desk.cases, &Cases::supplement_order, desk.agent(),
                 {order.id, order.version, {{1, {desk.picture(desk.agent())}, false, {}}}})
            .value();
    CHECK(back.item.state == CaseState::review);
    CHECK(to_text(*back.item.due) == "2026-12-03");
    CHECK(desk.order(*mine.item.order).state == orders::OrderState::submitted);
    CHECK(has(desk.kinds(mine.item.id.text), "case.asked_more"));
}

}  // namespace ortoo::cases
