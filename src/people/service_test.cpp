// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service.h"

#include "people/routes.h"
#include "people/service_test_world.h"

namespace ortoo::people {

namespace {

const db::Sql select_raw{"people_test.select_raw",
                         "SELECT id_number, phone, address, id_blind, phone_blind FROM persons "
                         "WHERE county = $1"};
const db::Sql swap_sealed{"people_test.swap_sealed",
                          "UPDATE persons SET phone = id_number WHERE county = $1"};

}  // namespace

TEST_CASE("what is stored about a person is sealed and found by blind index only") {
    World world;
    REQUIRE(world.add(qiqige));
    const db::Value values[] = {"150626"};
    int rows = 0;
    world.reader->query(select_raw, values, [&](const db::Row& row) {
        ++rows;
        for (int column = 0; column < 5; ++column) {
            CHECK(row.view(column).find("13800001234") == std::string_view::npos);
            CHECK(row.view(column).find("19491231") == std::string_view::npos);
            CHECK(row.view(column).find("嘎鲁图") == std::string_view::npos);
        }
    });
    CHECK(rows == 1);
}

TEST_CASE("the same number under the same account is the same person, brought up to date") {
    World world;
    const auto first = world.add(qiqige);
    REQUIRE(first);
    CHECK(first->phone_masked == "138****1234");
    PersonInput moved = qiqige;
    moved.phone = "139 0000 5678";
    moved.id_number = "11010519491231002x";
    const auto second = world.add(moved);
    REQUIRE(second);
    CHECK(second->id == first->id);
    CHECK(world.people.person(*world.reader, world.system(), first->id)->phone_masked ==
          "139****5678");
    REQUIRE(world.add(moved));
    CHECK(world.kinds(first->id) ==
          std::vector<std::string>{"person.registered", "person.changed"});
    // Another account may care for the same person; neither sees the other's record.
    CHECK(world.add(qiqige, "OTHER")->id != first->id);
    CHECK(world.add(qiqige, "")->id != first->id);
    CHECK(world.add(qiqige, "")->id == world.add(qiqige, "")->id);
}

TEST_CASE("a faulty person is refused by field and stores nothing") {
    World world;
    PersonInput bad = qiqige;
    bad.id_number = "110105194912310021";
    const auto refused = world.add(bad);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "person.id_checksum");
    CHECK(refused.error().field == "applicant.id_number");
    const db::Value values[] = {"150626"};
    world.reader->query(select_raw, values, [](const db::Row&) { FAIL("a row was stored"); });
}

TEST_CASE("the last four digits of the phone are compared, not shown") {
    World world;
    const PersonId id = world.add(qiqige)->id;
    CHECK(world.people.phone_matches(*world.reader, "150626", id, "1234"));
    CHECK_FALSE(world.people.phone_matches(*world.reader, "150626", id, "4321"));
    CHECK_FALSE(world.people.phone_matches(*world.reader, "150626", id, ""));
    CHECK_FALSE(world.people.phone_matches(*world.reader, "150626", id, "13800001234"));
    CHECK_FALSE(world.people.phone_matches(*world.reader, "150626", {"nobody"}, "1234"));
    CHECK(world.people.phone_for_message(*world.reader, "150626", id) == "13800001234");
}

TEST_CASE("the whole is shown only where the person's business is handled, and every time noted") {
    World world;
    const PersonId id = world.add(qiqige)->id;
    CHECK(world.reveal(id, "150626.104.").error().code == "person.unknown");
    world.tie(id, "150626.104.213.");
    world.tie(id, "150626.104.213.");
    CHECK(world.reveal(id, "150626.105.").error().code == "person.unknown");
    CHECK(world.reveal(id, "").error().code == "person.unknown");
    CHECK(world.reveal({"nobody"}, "150626.").error().code == "person.unknown");
    const auto whole = world.reveal(id, "150626.104.");
    REQUIRE(whole);
    CHECK(whole->id_number == qiqige.id_number);
    CHECK(whole->phone == qiqige.phone);
    CHECK(whole->address == qiqige.address);
    CHECK(world.kinds(id) ==
          std::vector<std::string>{"person.registered", "person.tied", "person.read"});
}

TEST_CASE("people see who read their data, and nobody else's") {
    World world;
    const PersonId id = world.add(qiqige)->id;
    world.tie(id, "150626.104.");
    for (int i = 0; i < 21; ++i) {
        REQUIRE(world.reveal(id, "150626.104."));
    }
    const auto reads = [&](const std::string& account, std::int64_t page) {
        return world.people.reads_of_me(*world.reader, world.citizen(account), {page}).value();
    };
    const ReadList first = reads("ACC", 0);
    CHECK(first.rows.size() == 20);
    CHECK(first.more);
    CHECK(first.rows.front().reader_name == "王强");
    CHECK(first.rows.front().purpose == "核对材料");
    CHECK(first.rows.front().person_name == "其其格");
    CHECK(reads("ACC", 1).rows.size() == 1);
    CHECK_FALSE(reads("ACC", 1).more);
    CHECK(reads("OTHER", 0).rows.empty());
}

TEST_CASE("a sealed value moved to another field does not open") {
    World world;
    const PersonId id = world.add(qiqige)->id;
    REQUIRE(world.write([&](db::Tx& tx) -> Result<Nothing> {
        tx.put(swap_sealed, {"150626"});
        return Nothing{};
    }));
    CHECK_THROWS_AS(static_cast<void>(world.people.person(*world.reader, world.system(), id)),
                    db::Fault);
}

TEST_CASE("what shows the whole is never stored for a retry, and nothing is open to everyone") {
    struct Silent : SharedData {
        [[nodiscard]] SharedAnswer ask(const SharedQuestion&) const override { return {}; }
    };
    World world;
    const Silent silent;
    const BindEvidence bind;
    std::size_t not_stored = 0;
    for (const http::Route& each : routes(world.people, silent, bind)) {
        CAPTURE(each.path);
        const bool whole =
            each.path.ends_with("/reveal") || each.path.find("/copy") != std::string::npos;
        CHECK(each.idempotent_key == (each.method == http::Method::post && !whole));
        not_stored += whole ? 1U : 0U;
        CHECK((each.access.who == http::Access::Who::everyone) ==
              (each.path == "/api/v1/consent-texts"));
    }
    CHECK(not_stored == 3);
}

TEST_CASE("a reading of masks is logged too, and staff elsewhere do not see the person at all") {
    World world;
    const PersonId id = world.tied(child);
    const auto look = [&](const std::string& path) {
        return world.write(
            [&](db::Tx& tx) { return world.people.look(tx, world.clerk(path), {id, "咨询"}); });
    };
    CHECK(look("150626.105.").error().code == "person.unknown");
    const auto seen = look("150626.104.");
    REQUIRE(seen);
    CHECK(seen->child);
    CHECK(seen->id_number_masked.find("20140504") == std::string::npos);
    const ReadList reads = world.people.reads_of_me(*world.reader, world.citizen(), {}).value();
    REQUIRE(reads.rows.size() == 1);
    CHECK(reads.rows.front().what == ReadWhat::masked);
    CHECK(world.people.mine(*world.reader, world.citizen())->rows.size() == 1);
    CHECK(world.people.mine(*world.reader, world.citizen("OTHER"))->rows.empty());
}

}  // namespace ortoo::people
