// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/service_test_world.h"

namespace ortoo::ratings {

TEST_CASE("the whole errand ends with one press, and the order closes") {
    Bed bed;
    const auto mine = bed.submitted(bed.town_item);
    CHECK(bed.open(mine.item.number).empty());  // nothing to rate yet
    const auto order = bed.delivered(mine);
    CHECK(order.state == orders::OrderState::delivered);
    CHECK(bed.view(mine.item.id).item.state == cases::CaseState::closed);
    const auto invitations = bed.open(order.number);
    REQUIRE(invitations.size() == 1);
    CHECK(to_text(invitations[0].expires) == "2026-12-18");
    CHECK(bed.rate(bed.guest(), invitations[0].id, Level::dissatisfied).value().thanks);
    CHECK(bed.order(order.id).state == orders::OrderState::closed);
    const auto kinds = bed.kinds(mine.item.id.text);
    CHECK(std::ranges::count(kinds, "case.rated") == 1);
    CHECK(kinds.back() == "rating.matter_opened");
    CHECK(bed.kinds(order.id.text).back() == "order.closed");
    CHECK(bed.open(order.number).empty());
    CHECK(cases::code_of(bed.rate(bed.guest(), invitations[0].id, Level::satisfied)) ==
          "rating.already_given");
    CHECK(bed.ledger.verify_all(*bed.reader).faults.empty());
}

TEST_CASE("nobody rates with a guessed invitation, and no staff rate their own case") {
    Bed bed;
    const auto mine = bed.submitted(bed.town_item);
    const auto order = bed.delivered(mine);
    const InvitationId id = bed.open(order.number).front().id;
    InvitationId guessed = id;
    guessed.text.back() = guessed.text.back() == '0' ? '1' : '0';
    CHECK(cases::code_of(bed.rate(bed.guest(), guessed, Level::satisfied)) == "rating.not_found");
    CHECK(cases::code_of(bed.rate(bed.guest(), {mine.item.id.text}, Level::satisfied)) ==
          "rating.not_found");
    CHECK(cases::code_of(bed.rate(bed.agent(), id, Level::very_satisfied)) == "rating.own_case");
    CHECK(cases::code_of(bed.rate(bed.clerk(), id, Level::very_satisfied)) == "rating.own_case");
    const auto stranger = bed.staff("nobody", identity::Role::clerk, "150626.100.");
    CHECK(bed.rate(stranger, id, Level::satisfied).has_value());
}

TEST_CASE("an invitation that runs out becomes not rated, never a level") {
    Bed bed;
    const auto mine = bed.submitted(bed.town_item);
    const auto order = bed.delivered(mine);
    const InvitationId id = bed.open(order.number).front().id;
    bed.pass_days(30);
    CHECK_FALSE(bed.close_unrated());
    CHECK(bed.open(order.number).size() == 1);
    bed.pass_days(1);
    CHECK(bed.open(order.number).empty());
    CHECK(cases::code_of(bed.rate(bed.guest(), id, Level::satisfied)) == "rating.closed");
    CHECK(bed.close_unrated());
    CHECK_FALSE(bed.close_unrated());
    CHECK(bed.kinds(mine.item.id.text).back() == "case.not_rated");
    CHECK(bed.order(order.id).state == orders::OrderState::closed);
    const auto supervisor = bed.staff("s", identity::Role::supervisor, "150626.");
    CHECK(bed.ratings.list(*bed.reader, supervisor, {}).value().rows.empty());
}

TEST_CASE("what was said is read inside one's units; only supervisors see the number") {
    Bed bed;
    const auto order = bed.delivered(bed.submitted(bed.town_item));
    REQUIRE(bed.rate(bed.guest(), bed.open(order.number).front().id, Level::very_dissatisfied)
                .has_value());
    const auto list = [&](const Context& by, std::optional<UnitId> unit = {}) {
        return bed.ratings.list(*bed.reader, by, {std::move(unit), std::nullopt});
    };
    const auto supervisor = bed.staff("s", identity::Role::supervisor, "150626.");
    const RatingList whole = list(supervisor).value();
    REQUIRE(whole.rows.size() == 1);
    CHECK(whole.rows[0].level == Level::very_dissatisfied);
    CHECK(whole.rows[0].tags == std::vector<std::string>{"态度好"});
    CHECK(whole.rows[0].number.has_value());
    CHECK(list(supervisor, UnitId{Bed::village}).value().rows.size() == 1);
    const RatingList own = list(bed.agent()).value();
    REQUIRE(own.rows.size() == 1);
    CHECK_FALSE(own.rows[0].number.has_value());
    CHECK(cases::code_of(list(bed.agent(), UnitId{Bed::town})) == "auth.out_of_scope");
    CHECK(cases::code_of(list(supervisor, UnitId{"nowhere"})) == "unit.not_found");
}

TEST_CASE("the signed-in citizen finds his own invitations") {
    Bed bed;
    const auto mine = bed.submitted(bed.town_item);
    bed.delivered(mine);
    Context citizen = bed.guest();
    citizen.actor.kind = ActorKind::citizen;
    citizen.actor.id = bed.view(mine.item.id).item.account.text;
    const auto found = bed.ratings.mine(*bed.reader, citizen, {}).value().invitations;
    REQUIRE(found.size() == 1);
    CHECK(found[0].number == mine.item.number);
    CHECK(bed.cases.view(*bed.reader, citizen, {mine.item.id}).has_value());
    citizen.actor.id = "somebody-else";
    CHECK(bed.ratings.mine(*bed.reader, citizen, {}).value().invitations.empty());
}

}  // namespace ortoo::ratings
