// SPDX-License-Identifier: MulanPSL-2.0
#include "db/session.h"

#include <doctest/doctest.h>

#include <limits>

#include "db/bed.h"

namespace ortoo::db {

namespace {

enum class Colour { red, green };
constexpr std::array colour_names{std::pair{Colour::red, std::string_view{"red"}},
                                  std::pair{Colour::green, std::string_view{"green"}}};
constexpr const auto& names(Colour) {
    return colour_names;
}

const Sql insert_all{"test.insert_all",
                     "INSERT INTO notes (id, body, number, data) VALUES ($1, $2, $3, $4)"};
const Sql select_all{"test.select_all", "SELECT body, number, data FROM notes WHERE id = $1"};
const Sql turned{"test.turned", "SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT) || CAST($2 AS TEXT)"};
const Sql insert_twice{"test.insert_twice",
                       "INSERT INTO notes (id, body) VALUES ($1, $2), ($3, $2)"};
const Sql count_notes{"test.count_notes", "SELECT count(id) FROM notes"};
const Sql sum_numbers{"test.sum_numbers", "SELECT sum(number), max(id) > 1 FROM notes"};
const Sql returning{"test.returning",
                    "UPDATE notes SET number = number + 1 WHERE id = $1 RETURNING number"};

struct Stored {
    std::optional<std::string> body;
    std::optional<std::int64_t> number;
    std::optional<std::string> data;
};

Stored there_and_back(Bed& bed, const Value& body, const Value& number, const Value& data) {
    (void)bed->write([&](Tx& tx) -> Result<void> {
        tx.put(insert_all, {1, body, number, data});
        return {};
    });
    const auto stored = bed->reader()->one(select_all, {1}, [](const Row& row) {
        return Stored{row.maybe_text(0), row.maybe_integer(1), row.maybe_text(2)};
    });
    REQUIRE(stored);
    return *stored;
}

}  // namespace

TEST_CASE("values come back as they went in") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        {
            Bed bed(engine);
            const std::string bytes("\0\xff\\x'\n", 6);
            const Stored stored =
                there_and_back(bed, "鄂托克'前旗\"\\", std::numeric_limits<std::int64_t>::max(),
                               Value::bytes(bytes));
            CHECK(stored.body == "鄂托克'前旗\"\\");
            CHECK(stored.number == std::numeric_limits<std::int64_t>::max());
            CHECK(stored.data == bytes);
        }
        {
            Bed bed(engine);
            const Stored stored =
                there_and_back(bed, std::string_view(), std::numeric_limits<std::int64_t>::min(),
                               Value::bytes({}));
            CHECK(stored.body == "");  // empty is not NULL
            CHECK(stored.number == std::numeric_limits<std::int64_t>::min());
            CHECK(stored.data == "");
        }
        {
            Bed bed(engine);
            const Stored stored = there_and_back(bed, std::optional<std::string>(),
                                                 std::optional<Instant>(), nullptr);
            CHECK_FALSE(stored.body);
            CHECK_FALSE(stored.number);
            CHECK_FALSE(stored.data);
        }
    }
}

TEST_CASE("dates, instants and enums have one stored form") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        const auto day = parse_date("2026-02-28");
        REQUIRE(day);
        const std::optional<CivilDate> maybe = day;
        (void)bed->write([&](Tx& tx) -> Result<void> {
            tx.put(insert_all, {1, maybe, Instant{1'800'000'000'000'000}, nullptr});
            tx.put(insert_all, {2, Colour::green, true, nullptr});
            return {};
        });
        const auto reader = bed->reader();
        CHECK(reader->one(select_all, {1}, [](const Row& row) { return row.date(0); }) == day);
        CHECK(reader->one(select_all, {1}, [](const Row& row) { return row.instant(1); }) ==
              Instant{1'800'000'000'000'000});
        CHECK(reader->one(select_all, {2}, [](const Row& row) { return row.as<Colour>(0); }) ==
              Colour::green);
        CHECK(reader->one(select_all, {2}, [](const Row& row) { return row.flag(1); }) == true);
        CHECK_THROWS_AS(
            reader->one(select_all, {1}, [](const Row& row) { return row.as<Colour>(0); }), Fault);
        CHECK_THROWS_AS(reader->one(select_all, {2}, [](const Row& row) { return row.date(0); }),
                        Fault);
        CHECK_THROWS_AS(reader->one(select_all, {2}, [](const Row& row) { return row.text(3); }),
                        Fault);
        CHECK_THROWS_AS(reader->one(select_all, {2}, [](const Row& row) { return row.integer(0); }),
                        Fault);
    }
}

TEST_CASE("placeholders are bound by number, however they stand in the text") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        const auto text = [](const Row& row) { return row.text(0); };
        CHECK(bed->reader()->one(turned, {"a", "b"}, text) == "bab");
        CHECK_THROWS_AS(bed->reader()->one(turned, {"a"}, text), Fault);
        CHECK_THROWS_AS(bed->reader()->one(turned, {"a", "b", "c"}, text), Fault);
    }
}

TEST_CASE("sums and comparisons read as numbers") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        const auto reader = bed->reader();
        CHECK(reader->count(sum_numbers, {}) == 0);  // NULL
        (void)bed->write([&](Tx& tx) -> Result<void> {
            tx.put(insert_all, {1, nullptr, 40, nullptr});
            tx.put(insert_all, {2, nullptr, 2, nullptr});
            CHECK(tx.count(returning, {2}) == 3);
            CHECK(tx.exists(returning, {2}));
            CHECK_FALSE(tx.exists(returning, {3}));
            return {};
        });
        CHECK(reader->count(sum_numbers, {}) == 44);
        CHECK(reader->one(sum_numbers, {}, [](const Row& row) { return row.flag(1); }) == true);
    }
}

TEST_CASE("a sink may ask further questions") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        bed.insert(1, "one");
        bed.insert(2, "two");
        const auto reader = bed->reader();
        std::string found;
        reader->query(select_ids, {}, [&](const Row& row) {
            const auto body = reader->one(select_all, {row.integer(0)},
                                          [](const Row& inner) { return inner.text(0); });
            found += body.value_or("?") + std::to_string(reader->count(count_notes, {})) + " ";
        });
        CHECK(found == "one2 two2 ");
    }
}

TEST_CASE("run counts rows, put insists on one, a select is no change") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        (void)bed->write([&](Tx& tx) -> Result<void> {
            CHECK(tx.run(insert_twice, {1, "x", 2}) == 2);
            CHECK(tx.run(rename_note, {1, "y"}) == 1);
            CHECK(tx.run(rename_note, {7, "y"}) == 0);
            return {};
        });
        for (const std::int64_t id : {3, 7}) {
            CHECK_THROWS_AS((void)bed->write([&](Tx& tx) -> Result<void> {
                if (id == 3) {
                    tx.put(insert_twice, {3, "x", 4});
                } else {
                    tx.put(rename_note, {7, "y"});
                }
                return {};
            }),
                            Fault);
        }
        CHECK(bed.ids() == std::vector<std::int64_t>{1, 2});
    }
}

TEST_CASE("a reader cannot write") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        bed.insert(1);
        CHECK_THROWS_AS((void)bed->reader()->count(returning, {1}), Fault);
        CHECK(bed->reader()->has_table("notes"));
        CHECK_FALSE(bed->reader()->has_table("nothing"));
    }
}

TEST_CASE("numbers of a counter start at one, and a rollback gives its number back") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        const auto take = [&](bool refuse_it) {
            std::int64_t number = 0;
            (void)bed->write([&](Tx& tx) -> Result<void> {
                number = tx.next_number("150626", "order");
                return refuse_it ? Result<void>(refuse({"test.no", Kind::conflict}))
                                 : Result<void>();
            });
            return number;
        };
        CHECK(take(false) == 1);
        CHECK(take(true) == 2);
        CHECK(take(false) == 2);
        CHECK(take(false) == 3);
    }
}

}  // namespace ortoo::db
