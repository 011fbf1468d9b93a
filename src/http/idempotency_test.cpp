// SPDX-License-Identifier: MulanPSL-2.0
#include "http/idempotency.h"

#include <doctest/doctest.h>

#include <stdexcept>

#include "db/database.h"

namespace ortoo::http {

namespace {

constexpr Instant day_1{1'795'430'340'000'000};

KeyedRequest keyed(const std::string& key) {
    return {"150626", "staff-1", key, "POST /api/v1/things", std::string(32, 'h')};
}

void store(db::Database& database, const KeyedRequest& request, const Reply& reply, Instant now) {
    (void)database.write([&](db::Tx& tx) {
        store_reply(tx, request, reply, now);
        return Result<Nothing>(Nothing{});
    });
}

std::int64_t forget(db::Database& database, Instant now) {
    return *database.write(
        [&](db::Tx& tx) { return Result<std::int64_t>(forget_old_replies(tx, "150626", now)); });
}

}  // namespace

TEST_CASE("a file is kept whole, bytes and name") {
    const auto database = db::memory();
    const Reply reply{std::string("\0\xff", 2), "image/png", "图.png", {}};
    store(*database, keyed("key-1"), reply, day_1);
    const auto reader = database->reader();
    const auto found = stored_reply(*reader, keyed("key-1"));
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->body == reply.body);
    CHECK((*found)->content_type == "image/png");
    CHECK((*found)->download_name == "图.png");
    CHECK(!stored_reply(*reader, keyed("key-2")));
}

TEST_CASE("an answer with a session token is never stored") {
    const auto database = db::memory();
    Reply reply;
    reply.set_cookie = "token";
    CHECK_THROWS_AS(store(*database, keyed("key-1"), reply, day_1), std::logic_error);
}

TEST_CASE("answers are forgotten after seven days, a thousand at a time") {
    const auto database = db::memory();
    (void)database->write([&](db::Tx& tx) {
        for (int i = 0; i < 1500; ++i) {
            store_reply(tx, keyed("key-" + std::to_string(i)), {}, day_1);
        }
        return Result<Nothing>(Nothing{});
    });
    store(*database, keyed("later"), {}, day_1.plus_micros(micros_per_day));
    CHECK(forget(*database, day_1.plus_micros(7 * micros_per_day)) == 0);
    const Instant after = day_1.plus_micros(7 * micros_per_day + 1);
    CHECK(forget(*database, after) == 1000);
    CHECK(forget(*database, after) == 500);
    CHECK(forget(*database, after) == 0);
    CHECK(stored_reply(*database->reader(), keyed("later")));
}

}  // namespace ortoo::http
