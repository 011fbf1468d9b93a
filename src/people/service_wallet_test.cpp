// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_test_world.h"

namespace ortoo::people {

namespace {

const std::vector<std::string> wanted{"household_register", "id_card"};

Given register_of(const PersonId& person) {
    Given in{person, "household_register", "户口簿"};
    in.uploads = {"u1", "u2"};
    in.sm3s = {"aa", "bb"};
    in.valid_until = parse_date("2026-12-31");
    in.from_subject = "C1";
    return in;
}

Result<Paper> use(World& world, const PaperId& id) {
    return world.write([&](db::Tx& tx) {
        return world.people.wallet().use(tx, world.clerk(), id, "C2", "免交：户口簿");
    });
}

// Answers as told and counts how often it was asked.
struct Port : SharedData {
    SharedAnswer answer;
    mutable int asked = 0;
    [[nodiscard]] SharedAnswer ask(const SharedQuestion& question) const override {
        asked += 1;
        CHECK(question.id_number == qiqige.id_number);
        return answer;
    }
};

Result<SharedResult> ask(World& world, const PersonId& person, const Port& port) {
    const AskShared in{person, "id_card", "核对身份", "C1"};
    const auto answer = world.people.shared().ask(*world.reader, world.clerk(), in, port);
    if (!answer) {
        return tl::unexpected<Refusal>(answer.error());
    }
    return world.write(
        [&](db::Tx& tx) { return world.people.shared().record(tx, world.clerk(), in, *answer); });
}

}  // namespace

TEST_CASE("without consent nothing is kept and nothing is offered") {
    World world;
    const PersonId id = world.tied(qiqige);
    CHECK_FALSE(world.give(register_of(id)));
    REQUIRE(world.agree(id, Purpose::photos));
    CHECK_FALSE(world.give(register_of(id)));
    CHECK(world.offers(id, wanted).empty());
}

TEST_CASE("a paper given once is offered again while it is valid, and using it is shown") {
    World world;
    const PersonId id = world.tied(qiqige);
    REQUIRE(world.agree(id, Purpose::keep_papers));
    const auto kept = world.give(register_of(id));
    REQUIRE(kept);
    // The same pictures again are the same paper.
    CHECK(world.give(register_of(id))->id == kept->id);
    const auto offers = world.offers(id, wanted);
    REQUIRE(offers.size() == 1);
    CHECK(offers.front().paper_id == kept->id);
    CHECK(offers.front().valid_until == parse_date("2026-12-31"));
    CHECK(world.offers(id, {"id_card"}).empty());
    const auto used = use(world, kept->id);
    REQUIRE(used);
    CHECK(used->person == id);
    CHECK(used->uploads == std::vector<std::string>{"u1", "u2"});
    const ReadList reads = world.people.reads_of_me(*world.reader, world.citizen(), {}).value();
    REQUIRE(reads.rows.size() == 1);
    CHECK(reads.rows.front().what == ReadWhat::paper);
    CHECK(reads.rows.front().subject == "C2");
    CHECK(reads.rows.front().purpose == "免交：户口簿");
    CHECK(world.kinds(id) == std::vector<std::string>{"person.registered", "person.tied",
                                                      "consent.given", "paper.kept", "paper.used"});
}

TEST_CASE("an expired paper is neither offered nor used") {
    World world;
    const PersonId id = world.tied(qiqige);
    REQUIRE(world.agree(id, Purpose::keep_papers));
    const PaperId paper = world.give(register_of(id))->id;
    world.day("2026-12-31");
    CHECK(world.offers(id, wanted).size() == 1);
    CHECK(use(world, paper));
    // New Year, one minute after midnight in Shanghai; in Greenwich it is still the old year.
    world.now = parse_instant("2027-01-01T00:01:00+08:00").value();
    CHECK(world.offers(id, wanted).empty());
    CHECK(use(world, paper).error().code == "wallet.paper_expired");
    CHECK(use(world, {"none"}).error().code == "wallet.paper_unknown");
}

TEST_CASE("withdrawing the consent empties the wallet") {
    World world;
    const PersonId id = world.tied(qiqige);
    const auto consent = world.agree(id, Purpose::keep_papers);
    const PaperId paper = world.give(register_of(id))->id;
    REQUIRE(world.write([&](db::Tx& tx) {
        return world.people.consents().withdraw(tx, world.citizen(), {id, consent->id});
    }));
    CHECK(world.offers(id, wanted).empty());
    CHECK(use(world, paper).error().code == "wallet.paper_unknown");
    REQUIRE(world.agree(id, Purpose::keep_papers));
    CHECK(world.offers(id, wanted).empty());
}

TEST_CASE("a consent that ran out stops the use of what is still there") {
    World world;
    const PersonId id = world.tied(qiqige);
    REQUIRE(world.agree(id, Purpose::keep_papers));
    Given in = register_of(id);
    in.valid_until.reset();
    const PaperId paper = world.give(in)->id;
    world.day("2027-09-19");
    CHECK(world.offers(id, wanted).empty());
    CHECK(use(world, paper).error().code == "consent.needed");
}

TEST_CASE("the citizen takes a paper out; nobody else's, and not through another person") {
    World world;
    const PersonId id = world.tied(qiqige);
    const PersonId other = world.tied(mother);
    REQUIRE(world.agree(id, Purpose::keep_papers));
    const PaperId paper = world.give(register_of(id))->id;
    const auto remove = [&](const Context& by, const PersonId& person) {
        return world.write(
            [&](db::Tx& tx) { return world.people.wallet().remove(tx, by, {person, paper}); });
    };
    CHECK(remove(world.citizen("OTHER"), id).error().code == "person.unknown");
    CHECK(remove(world.citizen(), other).error().code == "wallet.paper_unknown");
    CHECK(world.people.wallet().list(*world.reader, world.citizen(), {id, {}})->rows.size() == 1);
    CHECK(remove(world.citizen(), id)->rows.empty());
    CHECK(world.offers(id, wanted).empty());
}

TEST_CASE("another authority is asked only with consent, and every question is written down") {
    World world;
    const PersonId id = world.tied(qiqige);
    Port port;
    port.answer = {SharedOutcome::found, "1.2.156.3005", "居民身份证", parse_date("2036-01-01"),
                   std::string(64, 'a')};
    CHECK(ask(world, id, port).error().code == "consent.needed");
    CHECK(port.asked == 0);
    REQUIRE(world.agree(id, Purpose::shared_query));
    const auto found = ask(world, id, port);
    REQUIRE(found);
    CHECK(found->outcome == SharedOutcome::found);
    CHECK_FALSE(found->upload_instead);
    REQUIRE(found->offer);
    CHECK(world.offers(id, wanted).front().paper_id == found->offer->paper_id);
    const auto paper =
        world.people.wallet().find(*world.reader, world.system(), found->offer->paper_id);
    CHECK(paper->reference == "1.2.156.3005");
    CHECK(paper->uploads.empty());
    const ReadList reads = world.people.reads_of_me(*world.reader, world.citizen(), {}).value();
    CHECK(reads.rows.front().what == ReadWhat::shared);
    CHECK(reads.rows.front().reader_name == "王强");
    CHECK(world.kinds(id).back() == "paper.kept");
}

TEST_CASE("an authority that does not answer never blocks: the paper is asked for") {
    World world;
    const PersonId id = world.tied(qiqige);
    REQUIRE(world.agree(id, Purpose::shared_query));
    for (const SharedOutcome outcome : {SharedOutcome::not_found, SharedOutcome::unavailable}) {
        Port port;
        port.answer.outcome = outcome;
        const auto answer = ask(world, id, port);
        REQUIRE(answer);
        CHECK(answer->outcome == outcome);
        CHECK(answer->upload_instead);
        CHECK_FALSE(answer->offer);
    }
    CHECK(world.offers(id, wanted).empty());
    const AskShared path{id, "../keys", "核对身份", "C1"};
    CHECK(world.people.shared().ask(*world.reader, world.clerk(), path, Port()).error().code ==
          "wallet.kind_wrong");
}

}  // namespace ortoo::people
