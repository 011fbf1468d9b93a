// SPDX-License-Identifier: MulanPSL-2.0
#include "partners/service.h"

#include <doctest/doctest.h>

#include "base/json_encode.h"
#include "partners/service_test_world.h"

namespace ortoo::partners {

using ortoo::cases::code_of;

TEST_CASE("a visit at the bank: taken in, accepted there, decided by the office, in the ledger") {
    World world;
    world.agree(all_fields);
    const auto taken = world.take(world.clerk_a, world.visit(world.clerk_a, true));
    REQUIRE(taken);
    CHECK(taken->number == "HZ20261118-0001");
    REQUIRE(taken->cases.size() == 1);
    CHECK(taken->appointments.front().state == AppointmentState::booked);
    const PartnerCase item = taken->cases.front();
    CHECK(item.allowed == std::vector<std::string>{"accept"});
    const auto accepted =
        world.run(world.partners, &Partners::accept, world.clerk_a, {item.id, item.version});
    REQUIRE(accepted);
    CHECK(accepted->state == cases::CaseState::review);
    CHECK(world.view(item.id).item.source == cases::Origin::partner);
    CHECK(world.kinds(item.id.text) == std::vector<std::string>{"case.received", "case.accepted"});
    CHECK(world.kinds(taken->id.text) ==
          std::vector<std::string>{"partner.intake_taken", "partner.passed"});
}

TEST_CASE("outside the agreement nothing new is taken; what runs goes on") {
    World world;
    CHECK(code_of(world.take(world.clerk_a, world.visit(world.clerk_a, false))) ==
          "partner.agreement_none");
    const Agreement one = world.agree(all_fields);
    const auto taken = world.take(world.clerk_a, world.visit(world.clerk_a, false)).value();
    REQUIRE(world.run(world.partners, &Partners::end_agreement, world.admin, {one.id, "到期"}));
    CHECK(code_of(world.take(world.clerk_a, world.visit(world.clerk_a, false))) ==
          "partner.agreement_over");
    CHECK(world.run(world.partners, &Partners::accept, world.clerk_a,
                    {taken.cases[0].id, taken.cases[0].version}));
    CHECK(code_of(world.run(world.partners, &Partners::end_agreement, world.admin,
                            {one.id, "再一次"})) == "partner.agreement_over_already");
}

TEST_CASE("what is not flagged, chosen twice or without the citizen's consent is refused") {
    World world;
    world.agree(all_fields);
    TakeIntake in = world.visit(world.clerk_a, false);
    in.package.reset();
    in.wishes.clear();
    in.matters.front().item = world.bureau_item;
    CHECK(code_of(world.take(world.clerk_a, in)) == "partner.item_not_flagged");
    in.matters.front().item = world.town_item;
    in.matters.push_back(in.matters.front());
    CHECK(code_of(world.take(world.clerk_a, in)) == "partner.item_twice");
    in.matters.pop_back();
    in.wishes = {{"account", local_date(world.now)}};
    CHECK(code_of(world.take(world.clerk_a, in)) == "partner.service_unknown");
    in.wishes.clear();
    in.government->agreed = false;
    CHECK(code_of(world.take(world.clerk_a, in)) == "partner.consent_government");
    in.government->agreed = true;
    in.government->text_sm3 = std::string(64, '0');
    CHECK(code_of(world.take(world.clerk_a, in)) == "partner.consent_text");
    CHECK(world.partners.cases(*world.reader, world.clerk_a, {}).value().rows.empty());
}

TEST_CASE("another point, another role and the office's own routes are closed to a clerk") {
    World world;
    world.agree(all_fields);
    const auto taken = world.take(world.clerk_a, world.visit(world.clerk_a, true)).value();
    const cases::CaseId id = taken.cases[0].id;
    const auto& reader = *world.reader;
    (void)reader;
    CHECK(code_of(world.partners.view_case(*world.reader, world.clerk_b, {id})) ==
          "partner.case_not_found");
    CHECK(code_of(world.partners.intake(*world.reader, world.clerk_b, {taken.id})) ==
          "partner.intake_not_found");
    CHECK(code_of(world.run(world.partners, &Partners::accept, world.clerk_b, {id, 1})) ==
          "partner.case_not_found");
    CHECK(code_of(world.run(world.partners, &Partners::look, world.clerk_b,
                            {taken.appointments[0].id})) == "partner.appointment_not_found");
    CHECK(world.partners.cases(*world.reader, world.clerk_b, {}).value().rows.empty());
    CHECK(code_of(world.cases.view(*world.reader, world.clerk_a, {id})) == "case.not_found");
    CHECK(code_of(world.run(world.cases, &cases::Cases::accept, world.clerk_a, {id, 1})) ==
          "case.not_found");
    CHECK(code_of(world.partners.desk(*world.reader, world.clerk(), {})) == "partner.no_post");
    CHECK(code_of(world.run(world.partners, &Partners::add, world.clerk_a,
                            {PartnerKind::bank, "另一家", "91150626MA0N00002M", "", ""})) ==
          "auth.out_of_scope");
}

TEST_CASE("the agreement's fields are in the reply, no other, and never number or address") {
    for (const bool wide : {false, true}) {
        World world;
        world.agree(wide ? all_fields : std::vector<Field>{});
        const auto taken = world.take(world.clerk_a, world.visit(world.clerk_a, true)).value();
        const std::string text = json::serialize(encode(taken));
        CHECK((text.find("巴特尔") != std::string::npos) == wide);
        CHECK((text.find("138****1234") != std::string::npos) == wide);
        CHECK((text.find("申请书") != std::string::npos) == wide);
        for (const char* word : {"13800001234", "110105194912", "乌审旗无定河镇", "样例路"}) {
            CHECK_MESSAGE(text.find(word) == std::string::npos, word);
        }
        CHECK(taken.appointments[0].needs.size() == (wide ? 2U : 0U));
    }
}

TEST_CASE("two consents: without the bank's nothing leaves; each is taken back by itself") {
    World world;
    world.agree(all_fields);
    const auto taken = world.take(world.clerk_a, world.visit(world.clerk_a, false)).value();
    CHECK(taken.appointments[0].state == AppointmentState::waiting);
    const auto look = [&] {
        return world.run(world.partners, &Partners::look, world.clerk_a,
                         {taken.appointments[0].id});
    };
    CHECK(code_of(look()) == "partner.consent_partner");
    CHECK(world.passings().empty());
    const auto later = world.run(
        world.partners, &Partners::consent_later, world.clerk_a,
        {taken.id, world.consent(world.clerk_a, people::Purpose::forward_bank, "样例银行")});
    REQUIRE(later);
    CHECK(later->appointments[0].state == AppointmentState::booked);
    const auto seen = look();
    REQUIRE(seen);
    REQUIRE(seen->values.size() == 2);
    CHECK(seen->values[1].value == "13800001234");
    CHECK(world.passings().size() == 2);
    const auto back =
        world.run(world.partners, &Partners::withdraw, world.clerk_a, {taken.id, Side::partner});
    REQUIRE(back);
    CHECK(back->consents[0].in_force);
    CHECK_FALSE(back->consents[1].in_force);
    CHECK(code_of(look()) == "partner.consent_partner");
    CHECK_FALSE(back->cases[0].closed);
    REQUIRE(world.run(world.partners, &Partners::withdraw, world.clerk_a,
                      {taken.id, Side::government}));
    const auto closed =
        world.partners.view_case(*world.reader, world.clerk_a, {taken.cases[0].id}).value();
    CHECK(closed.closed);
    CHECK(code_of(world.run(world.partners, &Partners::accept, world.clerk_a,
                            {closed.id, closed.version})) == "partner.consent_ended");
}

TEST_CASE("when its service is done or its person erased, what was passed is gone") {
    World world;
    world.agree(all_fields);
    const auto taken = world.take(world.clerk_a, world.visit(world.clerk_a, true)).value();
    const AppointmentView row = taken.appointments[0];
    CHECK(code_of(world.run(world.partners, &Partners::done, world.clerk_a,
                            {row.id, row.version + 1})) == "partner.stale");
    REQUIRE(world.run(world.partners, &Partners::done, world.clerk_a, {row.id, row.version}));
    CHECK(code_of(world.run(world.partners, &Partners::look, world.clerk_a, {row.id})) ==
          "partner.consent_partner");
    CHECK(code_of(world.run(world.partners, &Partners::done, world.clerk_a,
                            {row.id, row.version + 1})) == "partner.appointment_state");
}

TEST_CASE("agreements overlap never, and a point belongs to one partner of its kind") {
    World world;
    world.agree(all_fields);
    const auto again = [&](const char* number, const char* from) {
        return code_of(world.run(world.partners, &Partners::make_agreement, world.admin,
                                 {world.bank.id,
                                  number,
                                  "局、银行",
                                  parse_date(from).value(),
                                  parse_date("2027-12-31").value(),
                                  {},
                                  {},
                                  {}}));
    };
    CHECK(again("新", "2026-12-31") == "partner.agreement_overlaps");
    CHECK(again("协议 2026-01-01", "2027-01-01") == "partner.agreement_number");
    CHECK(again("新", "2027-01-01").empty());
    AddBranch branch;
    branch.partner = world.bank.id;
    branch.point = world.bank.branches[0].point.id;
    CHECK(code_of(world.run(world.partners, &Partners::add_branch, world.admin, branch)) ==
          "partner.point_taken");
}

}  // namespace ortoo::partners
