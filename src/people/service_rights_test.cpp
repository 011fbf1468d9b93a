// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_test_world.h"

#include "ledger/service.h"

namespace ortoo::people {

namespace {

const db::Sql select_left{
    "people_test.select_left",
    "SELECT name, id_number, id_blind, phone, phone_blind, address, birth, representative "
    "FROM persons WHERE county = $1 AND id = $2"};

template <class T>
std::string code(const Result<T>& result) {
    return result ? "ok" : result.error().code;
}

Result<Erasure> erase(World& world, const PersonId& id, bool sure = true) {
    return world.write(
        [&](db::Tx& tx) { return world.people.rights().erase(tx, world.citizen(), {id, sure}); });
}

void opened(World& world, const PersonId& id, const std::string& subject) {
    world.must([&](db::Tx& tx) {
        world.people.retention().opened(tx, world.system(), id, subject, "public_service");
    });
}

void closed(World& world, const PersonId& id, const std::string& subject) {
    world.must(
        [&](db::Tx& tx) { world.people.retention().closed(tx, world.system(), id, subject); });
}

bool erase_next(World& world) {
    return world
        .write([&](db::Tx& tx) { return world.people.rights().erase_next(tx, world.system()); })
        .value();
}

void check_gone(World& world, const PersonId& id) {
    const db::Value values[] = {"150626", id};
    int rows = 0;
    world.reader->query(select_left, values, [&](const db::Row& row) {
        ++rows;
        CHECK(row.text(0).empty());
        for (const int column : {1, 3, 5, 6, 7}) {
            CHECK(row.view(column).empty());
        }
        CHECK(row.text(2) == "erased:" + id.text);
        CHECK(row.text(4) == "erased:" + id.text);
    });
    CHECK(rows == 1);
}

}  // namespace

TEST_CASE("people take away everything that is held about them, and that is logged as well") {
    World world;
    const PersonId id = world.tied(qiqige);
    REQUIRE(world.agree(id, Purpose::keep_papers));
    REQUIRE(world.give({id, "id_card", "身份证复印件"}));
    opened(world, id, "C1");
    REQUIRE(world.reveal(id, "150626.104."));
    const auto copy = world.write(
        [&](db::Tx& tx) { return world.people.rights().copy(tx, world.citizen(), {id}); });
    REQUIRE(copy);
    CHECK(copy->whole.id_number == qiqige.id_number);
    CHECK(copy->whole.birth == parse_date("1949-12-31"));
    CHECK(copy->consents.size() == 1);
    CHECK(copy->papers.size() == 1);
    CHECK(copy->business.size() == 1);
    CHECK(copy->units == std::vector<std::string>{"150626.104."});
    REQUIRE(copy->reads.size() == 2);
    CHECK(copy->reads.front().what == ReadWhat::copy);
    const auto letter = world.write(
        [&](db::Tx& tx) { return world.people.rights().letter(tx, world.citizen(), {id}); });
    for (const char* words :
         {"其其格", "11010519491231002X", "13800001234", "身份证复印件", "核对材料", "材料库"}) {
        CAPTURE(words);
        CHECK(letter->find(words) != std::string::npos);
    }
    CHECK(code(world.write([&](db::Tx& tx) {
              return world.people.rights().copy(tx, world.citizen("OTHER"), {id});
          })) == "person.unknown");
}

TEST_CASE("a correction is a new entry that names the fields and not the words") {
    World world;
    const PersonId id = world.tied(qiqige);
    Correct in{id, 1, {}, "139 0000 5678", "图克镇", {}};
    const auto correct = [&] {
        return world.write(
            [&](db::Tx& tx) { return world.people.rights().correct(tx, world.citizen(), in); });
    };
    const auto corrected = correct();
    REQUIRE(corrected);
    CHECK(corrected->phone_masked == "139****5678");
    CHECK(corrected->version == 2);
    CHECK(code(correct()) == "person.stale");
    in.version = 2;
    in.phone = "12";
    CHECK(code(correct()) == "person.phone_invalid");
    const auto trail = world.ledger.trail(*world.reader, "150626", id.text);
    CHECK(trail.back().kind == "person.corrected");
    CHECK(trail.back().body == R"({"fields":["phone","address"]})");
}

TEST_CASE("nobody is erased while a case is open, nor while the law keeps its file") {
    World world;
    const PersonId id = world.tied(qiqige);
    opened(world, id, "C1");
    opened(world, id, "C1");
    opened(world, id, "C2");
    CHECK(code(erase(world, id, false)) == "person.erasure_unsure");
    CHECK(code(erase(world, id)) == "person.erasure_open");
    closed(world, id, "C1");
    CHECK(code(erase(world, id)) == "person.erasure_open");
    closed(world, id, "C2");
    closed(world, id, "C2");
    const auto kept = erase(world, id);
    CHECK(code(kept) == "person.erasure_kept");
    CHECK(kept.error().params.front().second == "2036-09-18");
    CHECK_FALSE(erase_next(world));
    world.day("2036-09-18");
    CHECK_FALSE(erase_next(world));
    world.day("2036-09-19");
    CHECK(erase_next(world));
    CHECK_FALSE(erase_next(world));
    check_gone(world, id);
}

TEST_CASE("who has no business left is erased on request; the ledger stays whole") {
    World world;
    const PersonId id = world.tied(qiqige);
    REQUIRE(world.agree(id, Purpose::keep_papers));
    REQUIRE(world.give({id, "id_card", "身份证复印件", {"u1"}, {"aa"}}));
    REQUIRE(world.relate(
        {id, mother, RelationKind::family_proxy, "proof", parse_date("2026-01-01").value()}));
    REQUIRE(world.reveal(id, "150626.104."));
    const auto erased = erase(world, id);
    REQUIRE(erased);
    CHECK(erased->papers == 1);
    check_gone(world, id);
    CHECK(world.people.person(*world.reader, world.system(), id)->erased);
    CHECK_FALSE(world.people.phone_for_message(*world.reader, "150626", id));
    CHECK(code(world.reveal(id, "150626.104.")) == "person.unknown");
    CHECK(code(erase(world, id)) == "person.unknown");
    const ReadList reads = world.people.reads_of_me(*world.reader, world.citizen(), {}).value();
    CHECK(reads.rows.size() == 1);
    for (const PersonRead& each : reads.rows) {
        CHECK(each.person_name.empty());
    }
    const auto report = world.ledger.verify_all(*world.reader);
    CHECK(report.faults.empty());
    // The same citizen may come again, as a new person.
    const PersonId again = world.add(qiqige)->id;
    CHECK(again != id);
    // Pictures of the proof and of the paper go too: first unreadable, then gone.
    std::vector<std::string> marked;
    const auto mark = [&] {
        return world
            .write([&](db::Tx& tx) {
                return world.people.retention().mark_next(
                    tx, world.system(), [&](db::Tx&, const Context&, const std::string& upload) {
                        marked.push_back(upload);
                    });
            })
            .value();
    };
    CHECK(mark());
    CHECK(mark());
    CHECK_FALSE(mark());
    std::sort(marked.begin(), marked.end());
    CHECK(marked == std::vector<std::string>{"proof", "u1"});
    for (int i = 0; i < 2; ++i) {
        const auto next = world.people.retention().next_marked(*world.reader, world.system());
        REQUIRE(next);
        world.must([&](db::Tx& tx) { world.people.retention().gone(tx, world.system(), *next); });
    }
    CHECK_FALSE(world.people.retention().next_marked(*world.reader, world.system()));
}

TEST_CASE("terms are settings with a first day, changed by whoever holds the county") {
    World world;
    const auto change = [&](const Context& by, const ChangeRetention& in) {
        return world.write([&](db::Tx& tx) { return world.people.retention().change(tx, by, in); });
    };
    const CivilDate today = local_date(world.now);
    CHECK(code(change(world.clerk(), {"public_service", today, 0})) == "auth.out_of_scope");
    CHECK(code(change(world.clerk("150626."), {"public_service", today, 7})) == "retention.years");
    REQUIRE(change(world.clerk("150626."), {"public_service", today, 0}));
    const PersonId id = world.tied(qiqige);
    opened(world, id, "C1");
    closed(world, id, "C1");
    world.day("2150-01-01");
    CHECK_FALSE(erase_next(world));
    // Reopened business takes the end back.
    world.day("2026-09-18");
    opened(world, id, "C1");
    CHECK(code(erase(world, id)) == "person.erasure_open");
}

}  // namespace ortoo::people
