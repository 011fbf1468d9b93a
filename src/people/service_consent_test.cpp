// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_test_world.h"

namespace ortoo::people {

namespace {

bool allows(World& world, const PersonId& person, Purpose purpose,
            const std::string& handler = "") {
    return world.people.consents().allows(*world.reader, world.system(), person, purpose, handler);
}

Relate guardianship(const PersonId& person) {
    return {person, mother, RelationKind::guardian, "proof", parse_date("2026-01-01").value()};
}

}  // namespace

TEST_CASE("a consent is for one purpose, for its term, until it is withdrawn") {
    World world;
    const PersonId id = world.tied(qiqige);
    CHECK_FALSE(allows(world, id, Purpose::photos));
    const auto given = world.agree(id, Purpose::photos);
    REQUIRE(given);
    CHECK(given->text_sm3.size() == 64);
    CHECK(given->given_by == "ACC");
    CHECK(allows(world, id, Purpose::photos));
    CHECK_FALSE(allows(world, id, Purpose::data_use));
    world.day("2027-09-18");
    CHECK(allows(world, id, Purpose::photos));  // its last day
    world.day("2027-09-19");
    CHECK_FALSE(allows(world, id, Purpose::photos));
    world.day("2026-09-18");
    REQUIRE(world.agree(id, Purpose::photos));
    // Withdrawing one withdraws the purpose, whichever of the rows is pressed; twice is harmless.
    for (int i = 0; i < 2; ++i) {
        const auto left = world.write([&](db::Tx& tx) {
            return world.people.consents().withdraw(tx, world.citizen(), {id, given->id});
        });
        REQUIRE(left);
        CHECK(left->rows.size() == 2);
        CHECK(left->rows.front().withdrawn_at);
        CHECK_FALSE(allows(world, id, Purpose::photos));
    }
    CHECK(world.kinds(id) == std::vector<std::string>{"person.registered", "person.tied",
                                                      "consent.given", "consent.given",
                                                      "consent.withdrawn"});
}

TEST_CASE("what is not a consent is refused: not pressed, another text, no paper, not his person") {
    World world;
    const PersonId id = world.tied(qiqige);
    const auto give = [&](const Context& by, const GiveConsent& in) {
        const auto answer =
            world.write([&](db::Tx& tx) { return world.people.consents().give(tx, by, in); });
        return answer ? "ok" : answer.error().code + " " + answer.error().field;
    };
    GiveConsent in;
    in.person = id;
    in.purpose = Purpose::data_use;
    in.valid_until = local_date(world.now);
    in.text_sm3 = Consents::words({Purpose::data_use, {}}).sm3;
    CHECK(give(world.citizen(), in) == "consent.not_agreed agreed");
    in.agreed = true;
    CHECK(give(world.citizen("OTHER"), in) == "person.unknown id");
    CHECK(give(world.clerk("150626.105."), in) == "person.unknown id");
    CHECK(give(world.clerk(), in) == "consent.document_missing document");
    in.text_sm3[0] = in.text_sm3[0] == '0' ? '1' : '0';
    CHECK(give(world.citizen(), in) == "consent.text_changed text_sm3");
    in.text_sm3 = Consents::words({Purpose::data_use, {}}).sm3;
    in.by = PersonId{"nobody"};
    CHECK(give(world.citizen(), in) == "relation.none by");
    in.by.reset();
    in.handler = "农商银行";
    CHECK(give(world.citizen(), in) == "consent.handler_unwanted handler");
    in.handler.reset();
    in.document = "WT20260918-0001";
    CHECK(give(world.clerk(), in) == "ok");
    CHECK(allows(world, id, Purpose::data_use));
}

TEST_CASE("each other handler needs its own consent") {
    World world;
    const PersonId id = world.tied(qiqige);
    REQUIRE(world.agree(id, Purpose::forward_bank, "农商银行"));
    CHECK(allows(world, id, Purpose::forward_bank, "农商银行"));
    CHECK(allows(world, id, Purpose::forward_bank, " 农商银行 "));
    CHECK_FALSE(allows(world, id, Purpose::forward_bank, "农业银行"));
    CHECK_FALSE(allows(world, id, Purpose::forward_bank));
    CHECK_FALSE(allows(world, id, Purpose::forward_post, "农商银行"));
}

TEST_CASE("a child agrees through the guardian, while the guardianship is in force") {
    World world;
    const PersonId id = world.tied(child);
    CHECK(world.agree(id, Purpose::data_use).error().code == "person.guardian_needed");
    const PersonId parent = world.add(mother)->id;
    CHECK(world.agree(id, Purpose::data_use, "", parent).error().code == "person.guardian_needed");
    const auto relations = world.relate(guardianship(id));
    REQUIRE(relations);
    REQUIRE(relations->rows.size() == 1);
    CHECK(relations->rows.front().other == parent);
    CHECK(relations->rows.front().other_name == "娜仁");
    const auto given = world.agree(id, Purpose::data_use, "", parent);
    REQUIRE(given);
    CHECK(given->given_by == parent.text);
    CHECK(world.people.relations().may_act(*world.reader, world.system(), id, parent));
    CHECK_FALSE(world.people.relations().may_act(*world.reader, world.system(), id, {}));
    const EndRelation end{id, relations->rows.front().id, "监护权变更"};
    REQUIRE(world.write(
        [&](db::Tx& tx) { return world.people.relations().end(tx, world.clerk(), end); }));
    CHECK(
        world
            .write([&](db::Tx& tx) { return world.people.relations().end(tx, world.clerk(), end); })
            .error()
            .code == "relation.ended");
    CHECK(world.agree(id, Purpose::photos, "", parent).error().code == "person.guardian_needed");
    // Fourteen: from now on by himself.
    world.day("2028-05-04");
    CHECK(world.agree(id, Purpose::photos));
    world.kinds(id);
}

TEST_CASE("a relation needs its proof, and is entered once") {
    World world;
    const PersonId id = world.tied(child);
    Relate in = guardianship(id);
    in.evidence = "lost";
    CHECK(world.relate(in).error().code == "relation.evidence_unknown");
    CHECK(world.people.relations().of(*world.reader, "150626", id).empty());
    REQUIRE(world.relate(guardianship(id)));
    CHECK(world.relate(guardianship(id)).error().code == "relation.exists");
    Relate faulty = guardianship(id);
    faulty.acting.phone = "1";
    CHECK(world.relate(faulty).error().field == "acting.phone");
    CHECK(world
              .write([&](db::Tx& tx) {
                  return world.people.relations().end(tx, world.clerk(), {id, {"none"}, "无"});
              })
              .error()
              .code == "relation.unknown");
}

}  // namespace ortoo::people
