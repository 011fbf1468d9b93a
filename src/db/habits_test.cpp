// SPDX-License-Identifier: MulanPSL-2.0
#include "db/habits.h"

#include <doctest/doctest.h>

namespace ortoo::db {

namespace {

const Sql thing{"test.thing", "SELECT id FROM notes WHERE body = $1 AND body > $2"};
const Sql part{"test.part", "SELECT number FROM notes WHERE body = $1 AND body > $2"};
const Sql page{"test.page", "SELECT id FROM notes WHERE body = $1 AND body < $2 LIMIT $3"};
const Sql named{"test.named", "SELECT id FROM notes WHERE body IN ($1, $2, $3)"};

struct Counted {
    Habits habits;
    void ask(const Sql& sql, Values values) { habits.asked(sql, {values.begin(), values.size()}); }
    std::string after(const Sql& sql, Values values) {
        std::string out;
        for (const auto* each : habits.after(sql, {values.begin(), values.size()})) {
            out += std::string(each->sql->name()) +
                   (each->more.empty() ? "" : ":" + std::to_string(each->more[0].integer())) + " ";
        }
        return out;
    }
};

}  // namespace

TEST_CASE("what follows about the same thing is foreseen, for any thing") {
    Counted seen;
    CHECK(seen.after(thing, {"c", "1"}).empty());
    seen.ask(thing, {"c", "1"});
    seen.ask(part, {"c", "1"});
    seen.ask(page, {"c", "1", 500});
    CHECK(seen.after(thing, {"c", "2"}) == "test.part test.page:500 ");
    CHECK(seen.after(part, {"c", "2"}) == "test.page:500 ");
    CHECK(seen.after(page, {"c", "2", 500}).empty());
}

TEST_CASE("another thing and another item have nothing to do with it") {
    Counted seen;
    seen.ask(thing, {"c", "1"});
    seen.ask(part, {"c", "2"});
    seen.habits.next_item();
    seen.ask(part, {"c", "1"});
    seen.ask(named, {"c", "1", "x"});  // not about a thing: its third value is a text
    CHECK(seen.after(thing, {"c", "1"}).empty());
    CHECK(seen.after(part, {"c", "1"}).empty());
}

TEST_CASE("what follows seldom is not foreseen") {
    Counted seen;
    for (int i = 0; i < 4; ++i) {
        seen.habits.next_item();
        seen.ask(thing, {"c", "1"});
        seen.ask(thing, {"c", "1"});  // again in the same item: counted once
        if (i > 2) {
            seen.ask(part, {"c", "1"});
        }
        seen.ask(page, {"c", "1", i});  // another number each time
    }
    CHECK(seen.after(thing, {"c", "1"}).empty());
}

TEST_CASE("a habit that ends is forgotten") {
    Counted seen;
    const auto item = [&](bool follows) {
        seen.habits.next_item();
        seen.ask(thing, {"c", "1"});
        if (follows) {
            seen.ask(part, {"c", "1"});
        }
    };
    for (int i = 0; i < 4000; ++i) {
        item(true);
    }
    CHECK_FALSE(seen.after(thing, {"c", "1"}).empty());
    for (int i = 0; i < 9000; ++i) {
        item(false);
    }
    CHECK(seen.after(thing, {"c", "1"}).empty());
}

}  // namespace ortoo::db
