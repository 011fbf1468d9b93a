// SPDX-License-Identifier: MulanPSL-2.0
#include "db/prepare_all.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "db/bed.h"
#include "db/migrate.h"

namespace ortoo::db {

namespace {

const Sql unknown_column{"test.planted_column", "SELECT colour FROM notes"};
const Sql gap{"test.planted_gap", "SELECT id FROM notes WHERE id = $1 OR number = $3"};
const Sql guessed{"test.planted_guess", "SELECT id FROM notes WHERE number < $1 + 1"};
const Sql two{"test.planted_two", "SELECT id FROM notes; SELECT id FROM links"};
const Sql same_name{"test.insert_note", "SELECT id FROM notes"};

}  // namespace

TEST_SUITE_BEGIN("statements");

TEST_CASE("statements of this room prepare on both engines, planted mistakes do not") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        (void)bed->write([](Tx& tx) -> Result<void> {
            tx.execute("CREATE TABLE pears (id BIGINT NOT NULL PRIMARY KEY, body TEXT)");
            return {};
        });
        migrate(*bed, {}, Instant{1});
        const auto failures = prepare_all(*bed);
        const auto named = [&](std::string_view name) {
            return std::any_of(failures.begin(), failures.end(), [&](const std::string& each) {
                return each.starts_with(std::string(name) + ":");
            });
        };
        CHECK(named("test.planted_column"));
        CHECK(named("test.planted_gap"));
        CHECK(named("test.planted_two"));
        CHECK(named("test.insert_note"));
        CHECK(named("test.planted_guess") == (engine == Engine::postgres));
        CHECK(named("test.own_process") == (engine == Engine::sqlite));
        CHECK(failures.size() == 5);
        for (const std::string& each : failures) {
            CAPTURE(each);
            CHECK(each.starts_with("test."));
        }
    }
}

TEST_SUITE_END();

}  // namespace ortoo::db
