// SPDX-License-Identifier: MulanPSL-2.0
// Text messages that would only annoy: said already, or too many on one day.
#include <doctest/doctest.h>

#include "base/seeded_random.h"
#include "notices/service.h"

namespace ortoo::notices {

namespace {
const db::Sql count_state{"notices_test.count_state",
                          "SELECT count(*) FROM outbox WHERE state = $1"};
const db::Sql count_sealed{
    "notices_test.count_sealed",
    "SELECT count(*) FROM outbox WHERE state = 'capped' AND address_sealed IS NOT NULL"};
const Instant noon = *parse_instant("2026-09-18T12:00:00+08:00");

struct World {
    SeededRandom random{1};
    crypto::Vault vault{std::string(32, 'k'), random};
    Outbox outbox{random, vault};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();
    World() {
        outbox.cap_by([](db::Session&, const std::string&, CivilDate) { return 3; });
    }
    void say(const std::string& number, int minutes = 0, const std::string& phone = "13800001234") {
        const Message message{Channel::sms,
                              "P1",
                              phone,
                              "case.received",
                              {{"item", "社保卡"}, {"number", number}, {"phone", "12345"}},
                              "01C"};
        push(message, minutes);
    }
    void push(const Message& message, int minutes = 0) {
        Context ctx;
        ctx.county = "150626";
        ctx.now = noon.plus_minutes(minutes);
        REQUIRE(database->write([&](db::Tx& tx) -> Result<Nothing> {
            outbox.push(tx, ctx, message);
            return Nothing{};
        }));
    }
    std::int64_t count(const char* state) { return reader->count(count_state, {state}); }
    std::vector<std::string> delivered(int minutes) {
        std::vector<std::string> out;
        outbox.deliver_due(*database, *reader, noon.plus_minutes(minutes),
                           [&](const std::string&, const std::string& text) {
                               out.push_back(text);
                               return true;
                           });
        return out;
    }
};
}  // namespace

TEST_CASE("the same sentence about the same matter goes to one phone once a day") {
    World world;
    world.say("1");
    world.say("1", 5);
    world.say("2", 6);                 // another number: another sentence
    world.say("1", 7, "13900005678");  // another phone
    CHECK(world.delivered(10).size() == 3);
    CHECK(world.count("same") == 1);
    world.say("1", 24 * 60 + 1);
    CHECK(world.delivered(24 * 60 + 2).size() == 1);
}

TEST_CASE("past the cap of the day nothing more is sent to that phone, until the next day") {
    World world;
    for (int i = 0; i < 5; ++i) {
        world.say(std::to_string(i), i);
    }
    world.say("9", 6, "13900005678");
    CHECK(world.delivered(10).size() == 4);
    CHECK(world.count("capped") == 2);
    CHECK(world.reader->count(count_sealed, {}) == 0);  // what never leaves keeps no phone
    world.say("6", 12 * 60 + 1);                        // after midnight
    CHECK(world.delivered(12 * 60 + 2).size() == 1);
}

TEST_CASE("codes for signing in are neither counted nor dropped") {
    World world;
    for (int i = 0; i < 6; ++i) {
        world.push({Channel::sms, "P1", "13800001234", "login.code", {{"code", "394027"}}, ""}, i);
    }
    CHECK(world.delivered(4).size() == 5);  // the sixth is not due yet at that moment
    world.say("1", 5);
    CHECK(world.delivered(5).size() == 2);
    CHECK(world.count("capped") == 0);
}

}  // namespace ortoo::notices
