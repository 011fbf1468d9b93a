// SPDX-License-Identifier: MulanPSL-2.0
// 即办 and 告知承诺: one session from receipt to result, within the rules of who may.
#include <doctest/doctest.h>

#include <algorithm>

#include "approval/service.h"
#include "cases/service_test_journey.h"

namespace ortoo::approval {

namespace {
struct Counter : cases::World {
    Approval approval{{cases}};

    Result<cases::CaseView> grant(const Context& by, const cases::CaseView& seen,
                                  std::optional<std::string> number = {}) {
        return run(
            approval, &Approval::grant_at_once, by,
            {seen.item.id, seen.item.version, std::nullopt, std::move(number), std::nullopt});
    }
};

bool has(const std::vector<std::string>& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}
}  // namespace

TEST_CASE("即办: the town's window accepts, grants, issues and delivers in one session") {
    Counter counter;
    CHECK(cases::code_of(counter.grant(counter.clerk(), counter.walked_in(counter.town_item))) ==
          "case.not_at_once");
    counter.edit(counter.town_item, [](catalogue::Item& item) { item.is_instant = true; });
    const auto mine = counter.walked_in(counter.town_item);
    CHECK(has(counter.cases.view(*counter.reader, counter.clerk(), {mine.item.id}).value().allowed,
              "grant_at_once"));
    CHECK(cases::code_of(counter.grant(counter.approver(), mine)) == "case.not_found");
    const auto ready = counter.grant(counter.clerk(), mine, "镇批〔2026〕1号").value();
    CHECK(ready.item.state == cases::CaseState::ready);
    CHECK(
        counter.kinds(mine.item.id.text) ==
        std::vector<std::string>{"case.received", "case.accepted", "case.granted", "case.issued"});
    CHECK(counter.papers(mine.item.id) ==
          std::vector<std::string>{"acceptance", "grant", "receipt"});
    CHECK(counter.approval.decision(*counter.reader, counter.system(), "JD20261118-0001")
              .has_value());
    const auto closed =
        counter
            .run(counter.cases, &cases::Cases::deliver, counter.clerk(),
                 {ready.item.id, ready.item.version, counter.picture(counter.clerk())})
            .value();
    CHECK(closed.item.state == cases::CaseState::closed);
    CHECK(cases::code_of(counter.grant(counter.clerk(), closed)) == "auth.out_of_scope");
}

TEST_CASE("即办 stays within the materials and the powers") {
    Counter counter;
    counter.edit(counter.town_item, [](catalogue::Item& item) { item.is_instant = true; });
    cases::ReceiveCase in;
    in.item = counter.town_item;
    in.unit = {cases::World::town};
    in.applicant = cases::World::applicant();
    const auto empty =
        counter.run(counter.cases, &cases::Cases::receive, counter.clerk(), in).value();
    CHECK(cases::code_of(counter.grant(counter.clerk(), empty)) == "case.materials_missing");
    counter.edit(counter.bureau_item, [](catalogue::Item& item) { item.is_instant = true; });
    const auto theirs = counter.walked_in(counter.bureau_item);
    CHECK(cases::code_of(counter.grant(counter.clerk(), theirs)) == "auth.out_of_scope");
    const auto accepted = counter.accepted(theirs);
    CHECK(cases::code_of(counter.grant(counter.approver(), accepted)) == "auth.out_of_scope");
    CHECK(counter.grant(counter.decider(), accepted).value().item.state ==
          cases::CaseState::granted);
}

TEST_CASE("告知承诺: accepted on a signed promise, decided by another person at once") {
    Counter counter;
    const auto promise = [&](const cases::CaseView& seen) {
        return counter.run(counter.cases, &cases::Cases::accept_commitment, counter.clerk(),
                           {seen.item.id, seen.item.version, counter.picture(counter.clerk())});
    };
    CHECK(cases::code_of(promise(counter.walked_in(counter.bureau_item))) ==
          "case.commitment_not_allowed");
    counter.edit(counter.bureau_item, [](catalogue::Item& item) {
        item.commitment = true;
        item.four_eyes = true;
        item.materials[1].may_follow = true;
    });
    cases::ReceiveCase in;
    in.item = counter.bureau_item;
    in.unit = {cases::World::town};
    in.applicant = cases::World::applicant();
    in.materials = {{1, {}, true, {}}};
    const auto mine =
        promise(counter.run(counter.cases, &cases::Cases::receive, counter.clerk(), in).value())
            .value();
    CHECK(mine.item.acceptance == cases::Acceptance::commitment);
    CHECK(mine.materials[1].state == cases::MaterialState::exempt);
    CHECK(has(counter.papers(mine.item.id), "commitment"));
    const auto granted = counter.grant(counter.decider(), mine).value();
    CHECK(granted.item.state == cases::CaseState::granted);
    CHECK(has(counter.papers(mine.item.id), "grant"));
}

}  // namespace ortoo::approval
