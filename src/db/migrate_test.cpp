// SPDX-License-Identifier: MulanPSL-2.0
#include "db/migrate.h"

#include <doctest/doctest.h>

#include <thread>

#include "db/bed.h"

namespace ortoo::db {

namespace {

using Names = std::vector<std::string>;

constexpr Migration first{1, "0001_first", "CREATE TABLE apples (id BIGINT NOT NULL PRIMARY KEY);"};
constexpr Migration second{2, "0002_second",
                           "-- two statements; one of them tricky\n"
                           "CREATE TABLE pears (id BIGINT NOT NULL PRIMARY KEY, body TEXT);\n"
                           "INSERT INTO pears (id, body) VALUES (1, 'a;b -- c');"};
constexpr Migration broken{3, "0003_broken",
                           "CREATE TABLE plums (id BIGINT NOT NULL PRIMARY KEY); NONSENSE;"};

const Sql select_pear{"test.select_pear", "SELECT body FROM pears WHERE id = $1"};

}  // namespace

TEST_SUITE_BEGIN("migrations");

TEST_CASE("migrations are applied once, in order, and a broken one leaves nothing behind") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        const std::array two{first, second};
        CHECK(pending(*bed->reader(), two) == Names{"0001_first", "0002_second"});
        CHECK(migrate(*bed, std::array{first}, Instant{1}) == Names{"0001_first"});
        CHECK(pending(*bed->reader(), two) == Names{"0002_second"});
        CHECK(migrate(*bed, two, Instant{2}) == Names{"0002_second"});
        CHECK(migrate(*bed, two, Instant{3}) == Names{});
        CHECK(pending(*bed->reader(), two) == Names{});
        CHECK(bed->reader()->one(select_pear, {1}, [](const Row& row) { return row.text(0); }) ==
              "a;b -- c");

        const std::array three{first, second, broken};
        CHECK_THROWS_AS(migrate(*bed, three, Instant{4}), Fault);
        CHECK_FALSE(bed->reader()->has_table("plums"));
        CHECK(pending(*bed->reader(), three) == Names{"0003_broken"});
    }
}

TEST_CASE("an edited, unknown or late migration is refused") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        migrate(*bed, std::array{first, second}, Instant{1});
        Migration edited = second;
        edited.sql = "CREATE TABLE pears (id BIGINT NOT NULL PRIMARY KEY);";
        const auto refused = [&](std::span<const Migration> series) {
            CHECK_THROWS_AS(migrate(*bed, series, Instant{2}), Fault);
            CHECK_THROWS_AS((void)pending(*bed->reader(), series), Fault);
        };
        refused(std::array{first, edited});
        refused(std::array{first});          // the database is newer than the program
        refused(std::array{second, first});  // out of order
        const Migration before{0, "0000_before", "CREATE TABLE figs (id BIGINT PRIMARY KEY);"};
        refused(std::array{before, first, second});
        CHECK_FALSE(bed->reader()->has_table("figs"));
    }
}

TEST_CASE("two programs that start at once migrate once") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        std::vector<std::thread> starters;
        std::array<std::size_t, 3> applied{};
        starters.reserve(applied.size());
        for (std::size_t& count : applied) {
            starters.emplace_back([&] {
                const auto own = open(bed.settings());
                count = migrate(*own, std::array{first, second}, Instant{1}).size();
            });
        }
        for (std::thread& each : starters) {
            each.join();
        }
        CHECK(applied[0] + applied[1] + applied[2] == 2);
    }
}

TEST_CASE("the embedded series applies on both engines and a database in memory has it") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        (void)bed->write([](Tx& tx) -> Result<void> {
            tx.execute("DROP TABLE counters");
            return {};
        });
        CHECK(migrate(*bed, embedded_migrations(), Instant{1}).size() ==
              embedded_migrations().size());
        CHECK(pending(*bed->reader(), embedded_migrations()) == Names{});
    }
    const auto one = memory();
    const auto other = memory();
    CHECK(pending(*one->reader(), embedded_migrations()) == Names{});
    for (const std::int64_t expected : {1, 2}) {
        const auto number = one->write(
            [](Tx& tx) -> Result<std::int64_t> { return tx.next_number("150626", "order"); });
        CHECK(number == expected);
    }
    const auto number = other->write(
        [](Tx& tx) -> Result<std::int64_t> { return tx.next_number("150626", "order"); });
    CHECK(number == 1);  // databases in memory are private
}

TEST_SUITE_END();

}  // namespace ortoo::db
