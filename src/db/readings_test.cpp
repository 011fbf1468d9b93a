// SPDX-License-Identifier: MulanPSL-2.0
#include "db/readings.h"

#include <doctest/doctest.h>

#include <array>
#include <map>
#include <random>

#include "db/bed.h"
#include "db/told.h"

namespace ortoo::db {

namespace {

const Sql of_id{"test.of_id", "SELECT body, number FROM notes WHERE id = $1"};
const Sql of_body{"test.of_body", "SELECT id, number FROM notes WHERE body = $1 ORDER BY id"};
const Sql above{"test.above", "SELECT id, body FROM notes WHERE id > $1 ORDER BY id"};
const Sql linked{"test.linked",
                 "SELECT l.id, n.body FROM links l JOIN notes n ON n.id = l.note WHERE l.id = $1"};
const Sql thing{"test.thing_early", "SELECT id FROM notes WHERE body = $1 AND body > $2"};
const Sql part{"test.part_early", "SELECT number FROM notes WHERE body = $1 AND body > $2"};
const Sql put_note{"test.put_note",
                   "INSERT INTO notes (id, body, number) VALUES ($1, $2, $3) ON CONFLICT (id) DO "
                   "UPDATE SET body = excluded.body, number = excluded.number"};
const Sql rename_all{"test.rename_all", "UPDATE notes SET body = $2 WHERE body = $1"};
const Sql drop_note{"test.drop_note", "DELETE FROM notes WHERE id = $1"};
const Sql of_data{"test.of_data", "SELECT data, number, body FROM notes WHERE id = $1"};
const Sql put_data{"test.put_data", "INSERT INTO notes (id, data, number) VALUES ($1, $2, $3)"};
const Sql put_link{"test.put_link",
                   "INSERT INTO links (id, note) VALUES ($1, $2) "
                   "ON CONFLICT (id) DO UPDATE SET note = excluded.note"};

struct Kept {
    Readings readings;
    void keep(const Sql& sql, Values values) {
        readings.keep(sql, {values.begin(), values.size()}, std::make_shared<int>(1));
    }
    void written(const Sql& sql, Values values) {
        readings.written(sql, {values.begin(), values.size()});
    }
    bool knows(const Sql& sql, Values values) {
        return readings.find(sql, {values.begin(), values.size()}) != nullptr;
    }
};

// Everything a row says, for comparing.
std::string said(Session& session, const Sql& sql, const Value& value) {
    std::string out;
    session.query(sql, {&value, 1}, [&](const Row& row) {
        out += row.text(0) + "," + row.maybe_text(1).value_or("-") + ";";
    });
    return out;
}

// The table in memory, beside the one in the database.
struct Twin {
    Tx& tx;
    std::map<std::int64_t, std::pair<std::string, std::int64_t>> notes{};

    void put(std::int64_t id, const std::string& body, std::int64_t number) {
        tx.put(put_note, {id, body, number});
        notes[id] = {body, number};
    }
    void rename(const std::string& from, const std::string& to) {
        tx.run(rename_all, {from, to});
        for (auto& [_, note] : notes) {
            note.first = note.first == from ? to : note.first;
        }
    }
    void drop(std::int64_t id) {
        tx.run(drop_note, {id});
        notes.erase(id);
    }
    void compare(std::int64_t id, const std::string& body) {
        std::string higher;
        std::string same;
        std::string one;
        for (const auto& [at, note] : notes) {
            const std::string number = std::to_string(note.second);
            higher += at > id ? std::to_string(at) + "," + note.first + ";" : "";
            same += note.first == body ? std::to_string(at) + "," + number + ";" : "";
            one += at == id ? note.first + "," + number + ";" : "";
        }
        CHECK(said(tx, above, id) == higher);
        CHECK(said(tx, of_body, body) == same);
        CHECK(said(tx, of_id, id) == one);
    }
};

}  // namespace

TEST_CASE("an answer is kept by statement and values") {
    Kept kept;
    kept.keep(of_id, {1});
    CHECK(kept.knows(of_id, {1}));
    CHECK_FALSE(kept.knows(of_id, {2}));
    CHECK_FALSE(kept.knows(of_id, {"1"}));
    CHECK_FALSE(kept.knows(of_body, {1}));
    kept.readings.clear();
    CHECK_FALSE(kept.knows(of_id, {1}));
}

TEST_CASE("a write forgets what it may have changed and nothing else") {
    Kept kept;
    kept.keep(of_id, {1});
    kept.keep(of_id, {2});
    kept.keep(above, {0});
    kept.keep(linked, {5});
    kept.written(put_link, {6, 1});
    CHECK(kept.knows(of_id, {1}));
    CHECK(kept.knows(above, {0}));
    CHECK_FALSE(kept.knows(linked, {5}));  // two tables: not looked at closely
    kept.written(put_note, {2, "x", 3});
    CHECK(kept.knows(of_id, {1}));
    CHECK_FALSE(kept.knows(of_id, {2}));
    CHECK_FALSE(kept.knows(above, {0}));
}

TEST_CASE("a column that the write changes does not keep two apart") {
    Kept kept;
    kept.keep(of_body, {"a"});
    kept.keep(of_body, {"b"});
    kept.keep(of_body, {"c"});
    kept.written(rename_all, {"a", "b"});  // from a to b
    CHECK_FALSE(kept.knows(of_body, {"a"}));
    CHECK_FALSE(kept.knows(of_body, {"b"}));
}

TEST_CASE("within a transaction every question is answered as if it were asked anew") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        std::mt19937 dice(7);  // NOLINT: the same run each time
        const auto up_to = [&](unsigned n) { return static_cast<std::int64_t>(dice() % n); };
        const auto body = [&] { return std::string(1, static_cast<char>('a' + up_to(3))); };
        (void)bed->write([&](Tx& tx) -> Result<void> {
            Twin twin{tx};
            for (int i = 0; i < 600; ++i) {
                const std::int64_t chance = up_to(6);
                if (chance == 0) {
                    twin.put(up_to(5), body(), i);
                } else if (chance == 1) {
                    const std::string from = body();
                    twin.rename(from, body());
                } else if (chance == 2) {
                    twin.drop(up_to(5));
                } else {
                    twin.compare(up_to(5), body());
                }
            }
            return {};
        });
    }
}

TEST_CASE("a question sent early is answered as of when it is asked") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        const auto ask = [](Tx& tx, const Sql& sql) {
            const std::array<Value, 2> thing{Value("early"), Value("")};
            std::int64_t rows = 0;
            tx.query(sql, thing, [&](const Row&) { ++rows; });
            return rows;
        };
        for (int item = 0; item < 3; ++item) {  // the habit: whoever asks the one asks the other
            (void)bed->write([&](Tx& tx) -> Result<void> {
                CHECK(ask(tx, thing) + ask(tx, part) == 0);
                return {};
            });
        }
        (void)bed->write([&](Tx& tx) -> Result<void> {
            CHECK(ask(tx, thing) == 0);
            tx.put(put_note, {1, "early", 1});
            CHECK(ask(tx, part) == 1);
            tx.run(drop_note, {1});
            CHECK(ask(tx, part) == 0);
            return {};
        });
    }
}

TEST_CASE("what is told is answered, in every type, until it changes") {
    const std::string bytes("\0\xff\\x'", 5);
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        (void)bed->write([&](Tx& tx) -> Result<void> {
            tx.put(put_data, {1, Value::bytes(bytes), 7});
            told(tx, of_data, {1}, {Value::bytes(bytes), 7, nullptr});
            const auto found = tx.one(of_data, {1}, [&](const Row& row) {
                return row.text(0) == bytes && row.integer(1) == 7 && row.null(2);
            });
            CHECK(found == true);
            tx.put(put_note, {1, "b", 8});
            CHECK(said(tx, of_id, 1) == "b,8;");
            CHECK(tx.one(of_data, {1}, [](const Row& row) { return row.integer(1); }) == 8);
            return {};
        });
    }
}

}  // namespace ortoo::db
