// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/service.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "base/seeded_random.h"
#include "db/database.h"
#include "ledger/routes.h"

namespace ortoo::ledger {

namespace {

const Instant noon = parse_instant("2026-09-18T12:00:00+08:00").value();

Context context_of(const std::string& actor, int minute = 0) {
    Context ctx;
    ctx.county = "150626";
    ctx.now = noon.plus_minutes(minute);
    ctx.actor.kind = ActorKind::staff;
    ctx.actor.id = actor;
    ctx.actor.name = "代办员" + actor;
    ctx.actor.unit = {"150626100201"};
    return ctx;
}

struct World {
    SeededRandom random{1};
    Ledger ledger{random};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();

    void append(const Context& ctx, const Act& act) {
        REQUIRE(database->write([&](db::Tx& tx) -> Result<Nothing> {
            ledger.append(tx, ctx, act);
            return Nothing{};
        }));
    }
    void append(const std::string& subject, const std::string& kind = "case.received",
                int minute = 0) {
        append(context_of("S1", minute), {kind, SubjectKind::item_case, subject, "", "{\"a\":1}"});
    }
    VerifyReport verify() { return ledger.verify_all(*reader); }
};

}  // namespace

TEST_CASE("an entry tells who did what, when, where and follows the last one") {
    World world;
    world.append("01A");
    world.append("01A", "case.accepted", 5);
    const auto trail = world.ledger.trail(*world.reader, "150626", "01A");
    REQUIRE(trail.size() == 2);
    CHECK(trail[0].seq == 1);
    CHECK(trail[1].seq == 2);
    CHECK(trail[1].kind == "case.accepted");
    CHECK(trail[1].subject_kind == SubjectKind::item_case);
    CHECK(trail[1].actor == "S1");
    CHECK(trail[1].actor_kind == "staff");
    CHECK(trail[1].actor_name == "代办员S1");
    CHECK(trail[1].unit == "150626100201");
    CHECK(trail[1].at == noon.plus_minutes(5));
    CHECK(trail[1].body == "{\"a\":1}");
    CHECK(trail[1].hash.size() == 64);
    CHECK(world.ledger.trail(*world.reader, "150626", "01A", 1).size() == 1);
    CHECK(world.ledger.trail(*world.reader, "150627", "01A").empty());
}

TEST_CASE("a citizen stands in the ledger by id, his name masked") {
    World world;
    Context ctx = context_of("P1");
    ctx.actor.kind = ActorKind::citizen;
    ctx.actor.name = "巴特尔";
    ctx.actor.unit = {};
    world.append(ctx, {"order.placed", SubjectKind::order, "01O", "150626100202", "{}"});
    const auto trail = world.ledger.trail(*world.reader, "150626", "01O");
    REQUIRE(trail.size() == 1);
    CHECK(trail[0].actor_name == "巴*");
    CHECK(trail[0].actor_kind == "citizen");
    CHECK(trail[0].unit == "150626100202");
}

TEST_CASE("a transaction that refuses leaves nothing in the ledger") {
    World world;
    constexpr RefusalCode no{"test.no", Kind::conflict};
    const auto result = world.database->write([&](db::Tx& tx) -> Result<Nothing> {
        world.ledger.append(tx, context_of("S1"), {"case.received", SubjectKind::item_case, "01A"});
        return refuse(no);
    });
    CHECK_FALSE(result);
    CHECK(world.verify().entries == 0);
    world.append("01A");
    CHECK(world.verify().faults.empty());
}

TEST_CASE("two entries of one subject in one transaction are chained") {
    World world;
    REQUIRE(world.database->write([&](db::Tx& tx) -> Result<Nothing> {
        for (const char* kind : {"case.received", "case.accepted", "case.assigned"}) {
            world.ledger.append(tx, context_of("S1"), {kind, SubjectKind::item_case, "01A"});
        }
        return Nothing{};
    }));
    const VerifyReport report = world.verify();
    CHECK(report.entries == 3);
    CHECK(report.faults.empty());
}

TEST_CASE("the work log holds one actor's acts of a period in order of time") {
    World world;
    world.append(context_of("S1", 10), {"b", SubjectKind::order, "01B"});
    world.append(context_of("S2", 5), {"x", SubjectKind::order, "01C"});
    world.append(context_of("S1", 0), {"a", SubjectKind::order, "01D"});
    world.append(context_of("S1", 20), {"c", SubjectKind::order, "01A"});
    const auto acts =
        world.ledger.acts_of(*world.reader, "150626", "S1", noon, noon.plus_minutes(20));
    REQUIRE(acts.size() == 2);
    CHECK(acts[0].kind == "a");
    CHECK(acts[1].kind == "b");
}

TEST_CASE("any sequence of acts on any subjects verifies, one by one and all together") {
    CHECK(rc::check([] {
        World world;
        const auto subjects = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5));
        for (const int each : subjects) {
            const std::string body = *rc::gen::string<std::string>();
            world.append(context_of("S1", each), {"case.noted", SubjectKind::item_case,
                                                  "01" + std::to_string(each), "", body});
        }
        const VerifyReport all = world.verify();
        RC_ASSERT(all.faults.empty());
        RC_ASSERT(all.entries == static_cast<std::int64_t>(subjects.size()));
        std::int64_t entries = 0;
        for (int each = 0; each < 5; ++each) {
            const auto one =
                world.ledger.verify_subject(*world.reader, "150626", "01" + std::to_string(each));
            RC_ASSERT(one.faults.empty());
            entries += one.entries;
        }
        RC_ASSERT(entries == all.entries);
    }));
}

TEST_CASE("long chains are verified across pages, with progress") {
    World world;
    REQUIRE(world.database->write([&](db::Tx& tx) -> Result<Nothing> {
        for (int i = 0; i < 2500; ++i) {
            world.ledger.append(tx, context_of("S1"), {"n", SubjectKind::unit, "01A"});
        }
        world.ledger.append(tx, context_of("S1"), {"n", SubjectKind::unit, "01B"});
        return Nothing{};
    }));
    std::vector<std::int64_t> seen;
    const VerifyReport report =
        world.ledger.verify_all(*world.reader, [&](std::int64_t done, std::int64_t total) {
            CHECK(total == 2501);
            seen.push_back(done);
        });
    CHECK(report.faults.empty());
    CHECK(report.subjects == 2);
    CHECK(report.entries == 2501);
    CHECK(seen == std::vector<std::int64_t>{1000, 2000, 2501, 2501});
    CHECK(world.ledger.verify_subject(*world.reader, "150626", "01A").entries == 2500);
}

TEST_CASE("a trail is read by who may, and does not exist for others") {
    World world;
    world.append("01A");
    Context ctx = context_of("H1");
    CHECK(world.ledger.read_trail(*world.reader, ctx, "01A").error().code == no_such_subject.code);
    ctx.actor.grants = {{"station_head", "150626.100.201.", {may_read}}};
    CHECK(world.ledger.read_trail(*world.reader, ctx, "01A")->rows.size() == 1);
    CHECK(world.ledger.read_proof(*world.reader, ctx, "01A")->entries == 1);
    CHECK(world.ledger.read_proof(*world.reader, ctx, "01Z").error().kind == Kind::not_found);
    ctx.actor.grants = {{"supervisor", "150626.", {may_read}}};
    CHECK(world.ledger.read_proof(*world.reader, ctx, "01A")->faults.empty());
    CHECK_FALSE(world.ledger.read_proof(*world.reader, ctx, "01Z"));
    ctx.county = "150627";
    CHECK_FALSE(world.ledger.read_trail(*world.reader, ctx, "01A"));
}

TEST_CASE("a long trail says that there is more") {
    World world;
    REQUIRE(world.database->write([&](db::Tx& tx) -> Result<Nothing> {
        for (int i = 0; i < 501; ++i) {
            world.ledger.append(tx, context_of("S1"), {"n", SubjectKind::unit, "01A"});
        }
        return Nothing{};
    }));
    Context ctx = context_of("H1");
    ctx.actor.grants = {{"supervisor", "150626.", {may_read}}};
    const auto trail = world.ledger.read_trail(*world.reader, ctx, "01A");
    REQUIRE(trail);
    CHECK(trail->rows.size() == 500);
    CHECK(trail->more);
}

TEST_CASE("the routes ask for the permission to read the ledger") {
    World world;
    const crypto::Signer signer(std::string(32, 'k'));
    const LedgerTree tree(signer, "/nonexistent/heads");
    const http::Routes table = routes(world.ledger, tree);
    REQUIRE(table.size() == 4);
    for (const http::Route& each : table) {
        if (each.path == "/api/v1/ledger/head") {
            CHECK(each.access.who == http::Access::Who::everyone);
            continue;
        }
        CHECK(each.method == http::Method::get);
        CHECK(each.access.who == http::Access::Who::permission);
        CHECK(each.access.permission == "ledger.read");
        CHECK(each.tag == "ledger");
    }
}

}  // namespace ortoo::ledger
