// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "base/seeded_random.h"
#include "notices/routes.h"
#include "notices/service.h"

namespace ortoo::notices {

namespace {

const Instant noon = parse_instant("2026-09-18T12:00:00+08:00").value();

Context context(const std::string& actor, int minute) {
    Context ctx;
    ctx.county = "150626";
    ctx.now = noon.plus_minutes(minute);
    ctx.actor.id = actor;
    return ctx;
}

struct World {
    SeededRandom random{1};
    crypto::Vault vault{std::string(32, 'k'), random};
    Outbox outbox{random, vault};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();

    void push_letter(const std::string& recipient, const std::string& number, int minute) {
        Message message;
        message.recipient = recipient;
        message.template_name = "case.received";
        message.params = {{"item", "社保卡"}, {"number", number}, {"phone", "12345"}};
        message.subject = "01C" + number;
        REQUIRE(database->write([&](db::Tx& tx) -> Result<Nothing> {
            outbox.push(tx, context("S1", minute), message);
            return Nothing{};
        }));
    }
};

}  // namespace

TEST_CASE("letters are there at once, newest first, for their reader only") {
    World world;
    world.push_letter("P1", "1", 0);
    world.push_letter("P1", "2", 1);
    world.push_letter("P2", "3", 2);
    const LetterList list = world.outbox.letters(*world.reader, "150626", "P1", 0);
    REQUIRE(list.rows.size() == 2);
    CHECK_FALSE(list.more);
    CHECK(list.rows[0].subject == "01C2");
    CHECK(list.rows[0].text ==
          "“社保卡”的材料已交到窗口，办件号2。凭这个号可查进度，也可打12345。");
    CHECK(list.rows[0].at == noon.plus_minutes(1));
    CHECK_FALSE(list.rows[0].read);
    CHECK(world.outbox.letters(*world.reader, "150627", "P1", 0).rows.empty());
}

TEST_CASE("letters come twenty a page") {
    World world;
    for (int i = 0; i < 41; ++i) {
        world.push_letter("P1", std::to_string(i), i);
    }
    const auto page = [&](std::int64_t n) {
        return world.outbox.letters(*world.reader, "150626", "P1", n);
    };
    CHECK(page(0).rows.size() == 20);
    CHECK(page(0).more);
    CHECK(page(1).rows.front().subject == "01C20");
    CHECK(page(2).rows.size() == 1);
    CHECK_FALSE(page(2).more);
    CHECK(page(2).page == 2);
    CHECK(page(3).rows.empty());
}

TEST_CASE("a letter is marked read by its reader, once or twice, and by nobody else") {
    World world;
    world.push_letter("P1", "1", 0);
    const std::string id = world.outbox.letters(*world.reader, "150626", "P1", 0).rows[0].id;
    const auto mark = [&](const std::string& actor, const std::string& letter) {
        return world.database->write([&](db::Tx& tx) -> Result<Nothing> {
            TRY(world.outbox.mark_read(tx, context(actor, 5), letter));
            return Nothing{};
        });
    };
    CHECK(mark("P2", id).error().code == no_such_letter.code);
    CHECK(mark("P1", "01X").error().kind == Kind::not_found);
    CHECK_FALSE(world.outbox.letters(*world.reader, "150626", "P1", 0).rows[0].read);
    CHECK(mark("P1", id));
    CHECK(mark("P1", id));
    CHECK(world.outbox.letters(*world.reader, "150626", "P1", 0).rows[0].read);
}

TEST_CASE("the routes are for who is signed in") {
    World world;
    const http::Routes table = routes(world.outbox);
    REQUIRE(table.size() == 2);
    for (const http::Route& each : table) {
        CHECK(each.access.who == http::Access::Who::signed_in);
        CHECK(each.tag == "notices");
    }
    CHECK(table[0].path == "/api/v1/me/letters");
    CHECK(table[1].path == "/api/v1/letters/{id}/read");
}

}  // namespace ortoo::notices
