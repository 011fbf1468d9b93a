// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules.h"

#include <doctest/doctest.h>

#include <set>

namespace ortoo::oversight {

TEST_CASE("every clock has its cause, and every automatic record its words") {
    std::set<Cause> seen;
    for (const auto& [kind, name] : cases::clock_kind_names) {
        seen.insert(cause_of(kind, false));
    }
    CHECK(seen.size() == cases::clock_kind_names.size());
    CHECK(cause_of(cases::ClockKind::acceptance, true) == Cause::deemed_accepted);
    for (const auto& [cause, name] : cause_names) {
        CAPTURE(name);
        const bool manual = cause == Cause::staff || cause == Cause::citizen;
        const std::string words = record_words(cause, parse_date("2026-11-25").value());
        CHECK(words.empty() == manual);
        CHECK((manual || words.find("2026-11-25") != std::string::npos));
    }
}

TEST_CASE("the office that has a case is the town, the deciding unit, then the town again") {
    cases::Case item;
    item.town.path = "t";
    item.bureau.path = "b";
    const std::pair<cases::CaseState, const char*> rows[] = {
        {cases::CaseState::received, "t"},  {cases::CaseState::correction, "t"},
        {cases::CaseState::accepted, "b"},  {cases::CaseState::review, "b"},
        {cases::CaseState::to_decide, "b"}, {cases::CaseState::granted, "b"},
        {cases::CaseState::ready, "t"},     {cases::CaseState::closed, "t"}};
    for (const auto& [state, path] : rows) {
        CAPTURE(name_of(state));
        item.state = state;
        CHECK(office_of(item).path == path);
        CHECK((hearers(item).front() == identity::Role::approver) == (std::string(path) == "b"));
    }
    item.state = cases::CaseState::review;  // 补正 after acceptance is the reviewers'
    CHECK(office_of(item, cases::ClockKind::correction).path == "b");
    CHECK(office_of(item, cases::ClockKind::acceptance).path == "t");  // deemed accepted
    item.state = cases::CaseState::correction;
    CHECK(office_of(item, cases::ClockKind::correction).path == "t");
    CHECK(office_of(item, cases::ClockKind::acceptance).path == "t");
    CHECK(office_of(item, cases::ClockKind::statutory).path == "b");
    CHECK(office_of(item, cases::ClockKind::completion).path == "b");
    CHECK(office_of(item, cases::ClockKind::delivery).path == "t");
    // Where the organ's own hall accepts, the waiting before it is the organ's, too.
    item.bureau_accepts = true;
    CHECK(office_of(item, cases::ClockKind::acceptance).path == "b");
    CHECK(office_of(item, cases::ClockKind::correction).path == "b");
    item.state = cases::CaseState::received;
    CHECK(office_of(item).path == "b");
    CHECK(hearers(item).front() == identity::Role::approver);
    item.state = cases::CaseState::withdrawn;
    CHECK(office_of(item).path == "t");
}

TEST_CASE("a quota is used up by as many as it says") {
    CHECK(check_quota(1, 2));
    const auto refused = check_quota(2, 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "supervision.too_many");
    CHECK(refused.error().params.front().second == "2");
}

TEST_CASE("each of the five chapters is asked for, blanks do not count") {
    const Chapters all{"a", "b", "c", "d", "e"};
    CHECK(complete(all));
    for (std::string Chapters::* part :
         {&Chapters::concept_text, &Chapters::scope, &Chapters::principles, &Chapters::duties,
          &Chapters::procedure}) {
        Chapters four = all;
        four.*part = " \n";
        CHECK(complete(four).error().code == "regulation.incomplete");
    }
    const auto none = complete({});
    CHECK(none.error().field == "chapters.concept");
    CHECK(none.error().params.front().second == "工作概念、服务范围、代办原则、职能职责、服务流程");
}

TEST_CASE("a regulation is open to all once published, public and in force") {
    Regulation regulation;
    const CivilDate today = parse_date("2026-11-18").value();
    regulation.state = RegulationState::published;
    regulation.open_to_all = true;
    CHECK_FALSE(open_now(regulation, today));  // no first day yet
    regulation.effective = today.plus_days(1);
    CHECK_FALSE(open_now(regulation, today));
    regulation.effective = today;
    CHECK(open_now(regulation, today));
    regulation.open_to_all = false;
    CHECK_FALSE(open_now(regulation, today));
    regulation.open_to_all = true;
    regulation.state = RegulationState::draft;
    CHECK_FALSE(open_now(regulation, today));
}

TEST_CASE("whoever holds the permission over one of the places is concerned") {
    Actor actor;
    actor.kind = ActorKind::staff;
    actor.grants.push_back({"supervisor", "150626.104.", {"supervision.issue"}});
    const std::vector<std::string> paths{"150626.B09.", "150626.104.213."};
    CHECK(concerned(actor, "supervision.issue", paths));
    CHECK_FALSE(concerned(actor, "oversight.read", paths));
    CHECK_FALSE(concerned(actor, "supervision.issue", std::span(paths).first(1)));
    CHECK_FALSE(concerned(actor, "supervision.issue", {}));
}

TEST_CASE("the alarm counts the provisional dates, a thousand and more roughly") {
    CHECK(alarm_words(2027, 0).chinese() == "2027 年节假日安排尚未导入，0 个时限是暂定的");
    CHECK(alarm_words(2027, 999).chinese() == "2027 年节假日安排尚未导入，999 个时限是暂定的");
    CHECK(alarm_words(2027, 1000).chinese() ==
          "2027 年节假日安排尚未导入，1000 个以上的时限是暂定的");
}

}  // namespace ortoo::oversight
