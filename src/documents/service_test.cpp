// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/service_test_world.h"

namespace ortoo::documents {

namespace {
const db::Sql select_sealed{"documents_test.sealed",
                            "SELECT snapshot, to_masked FROM documents WHERE county = $1"};
const db::Sql break_sealed{
    "documents_test.break",
    "UPDATE documents SET snapshot = (SELECT max(snapshot) FROM documents WHERE county = $1) "
    "WHERE county = $1"};
}  // namespace

TEST_CASE("a paper gets the number of the local day, a code, and an entry on the subject's chain") {
    World world;
    const Issued first = world.issue(World::draft()).value();
    const Issued second = world.issue(World::draft("CASE2")).value();
    CHECK(first.number == "BX20261118-0001");
    CHECK(second.number == "BX20261118-0002");
    CHECK(normal_code(first.code) == first.code);
    CHECK(first.code != second.code);
    world.now = world.now.plus_micros(micros_per_day);
    CHECK(world.issue(World::draft()).value().number == "BX20261119-0001");
    const auto trail = world.ledger.trail(*world.reader, "150626", "CASE1");
    REQUIRE(trail.size() == 2);
    CHECK(trail[0].kind == "document.issued");
    CHECK(trail[0].body.find("BX20261118-0001") != std::string::npos);
    CHECK(trail[0].body.find("巴特尔") == std::string::npos);
    const auto stored = world.documents.find(*world.reader, world.clerk(), first.id);
    REQUIRE(stored.has_value());
    CHECK(trail[0].body.find(stored->snapshot_sm3) != std::string::npos);
    CHECK(stored->paths == std::vector<std::string>{"150626.104.", "150626.B01."});
}

TEST_CASE("a number of the caller's is kept, and a second paper with it is refused") {
    World world;
    Draft mine = World::draft();
    mine.number = "BS20261118-0009";
    CHECK(world.issue(mine).value().number == "BS20261118-0009");
    CHECK(world.code_of_refusal(mine) == "document.number_taken");
    // Another kind may bear it: a decision and its notice of delivery.
    mine.kind = DocumentKind::acceptance_refusal;
    CHECK(world.code_of_refusal(mine).empty());
}

TEST_CASE("what a paper says is sealed, and does not open in another row's place") {
    World world;
    REQUIRE(world.issue(World::draft()).has_value());
    const Issued second = world.issue(World::draft("CASE2")).value();
    world.reader->all(select_sealed, {"150626"}, [](const db::Row& row) {
        CHECK(row.text(0).find("不需要许可") == std::string::npos);
        CHECK(row.text(1) == "巴*");
        return 0;
    });
    const Document paper = world.documents.find(*world.reader, world.clerk(), second.id).value();
    const Values values = values_of(paper.snapshot).value();
    CHECK(std::get<std::string>(values.at("to")) == "巴特尔");
    CHECK(std::get<std::string>(values.at("by")) == "王强");
    CHECK(std::get<CivilDate>(values.at("date")) == civil(2026, 11, 18));
    REQUIRE(world.database->write([&](db::Tx& tx) -> Result<Nothing> {
        tx.run(break_sealed, {"150626"});
        return Nothing{};
    }));
    int faults = 0;
    for (const char* subject : {"CASE1", "CASE2"}) {
        const auto id = world.documents.all_of(*world.reader, world.clerk(), subject).rows.at(0).id;
        try {
            (void)world.documents.find(*world.reader, world.clerk(), id);
        } catch (const db::Fault&) {
            ++faults;
        }
    }
    CHECK(faults == 1);
}

TEST_CASE("a paper takes the place of another of its subject, once") {
    World world;
    const Issued first = world.issue(World::draft()).value();
    Draft next = World::draft();
    next.replaces = first.id;
    const Issued second = world.issue(next).value();
    CHECK(world.code_of_refusal(next) == "document.replaced");
    Draft foreign = World::draft("CASE2");
    foreign.replaces = second.id;
    CHECK(world.code_of_refusal(foreign) == "document.replaced");
    next.replaces = DocumentId{"nothing"};
    CHECK(world.code_of_refusal(next) == "document.replaced");
    const auto rows = world.documents.all_of(*world.reader, world.clerk(), "CASE1").rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].successor == second.id);
    CHECK_FALSE(rows[1].successor.has_value());
}

TEST_CASE("a field that the kind does not know is a fault and leaves nothing") {
    World world;
    Draft bad = World::draft();
    bad.values["colour"] = std::string("red");
    CHECK_THROWS_AS((void)world.issue(bad), std::logic_error);
    bad = World::draft();
    bad.values.clear();
    CHECK_THROWS_AS((void)world.issue(bad), std::logic_error);
    bad = World::draft();
    bad.subject.clear();
    CHECK_THROWS_AS((void)world.issue(bad), std::logic_error);
    CHECK(world.documents.all_of(*world.reader, world.clerk(), "CASE1").rows.empty());
}

TEST_CASE("remedies are filled in where the law opens them, and nowhere else") {
    World world;
    Draft refused = World::draft();
    refused.kind = DocumentKind::acceptance_refusal;
    refused.remedies = Remedies{"", "乌审旗人民法院"};
    const Issued issued = world.issue(refused).value();
    const auto values =
        values_of(world.documents.find(*world.reader, world.clerk(), issued.id)->snapshot).value();
    CHECK(std::get<std::string>(values.at("review_organ")) == "本级人民政府");
    CHECK(std::get<std::string>(values.at("court")) == "乌审旗人民法院");
    const Issued plain = world.issue(World::draft()).value();
    CHECK_FALSE(values_of(world.documents.find(*world.reader, world.clerk(), plain.id)->snapshot)
                    ->contains("review_organ"));
}

TEST_CASE("lists hold what the reader may see") {
    World world;
    REQUIRE(world.issue(World::draft()).has_value());
    const auto seen = [&](const Context& by) {
        return world.documents.of(*world.reader, by, "CASE1").rows.size();
    };
    CHECK(seen(world.clerk()) == 1);
    CHECK(seen(world.ctx(ActorKind::citizen, "ACC")) == 1);
    CHECK(seen(world.ctx(ActorKind::citizen, "OTHER")) == 0);
    CHECK(seen(world.ctx(ActorKind::staff, "S2", "150626.105.")) == 0);
    CHECK(seen(world.ctx(ActorKind::staff, "S3", "150626.B01.")) == 1);
    CHECK(seen(world.ctx(ActorKind::guest, "")) == 0);
}

TEST_CASE("the register of a day holds the papers issued below the reader's unit, page by page") {
    World world;
    for (int i = 0; i < 52; ++i) {
        REQUIRE(world.issue(World::draft("CASE" + std::to_string(i))).has_value());
    }
    const auto page = [&](const Context& by, std::int64_t number_of) {
        return world.documents.day_register(*world.reader, by, {{}, {}, number_of});
    };
    CHECK(page(world.clerk(), 0)->rows.size() == 50);
    CHECK(page(world.clerk(), 0)->more);
    CHECK(page(world.clerk(), 1)->rows.size() == 2);
    CHECK_FALSE(page(world.clerk(), 1)->more);
    CHECK(page(world.clerk(), 0)->rows.front().number == "BX20261118-0001");
    CHECK(page(world.ctx(ActorKind::staff, "S2", "150626.105."), 0)->rows.empty());
    CHECK(page(world.ctx(ActorKind::staff, "S3"), 0).error().code == "auth.out_of_scope");
    CHECK(
        world.documents.day_register(*world.reader, world.clerk(), {{}, UnitId{"150626999000"}, {}})
            .error()
            .code == "unit.not_found");
    const auto other_day =
        world.documents.day_register(*world.reader, world.clerk(), {civil(2026, 11, 17), {}, {}});
    CHECK(other_day->rows.empty());
}

}  // namespace ortoo::documents
