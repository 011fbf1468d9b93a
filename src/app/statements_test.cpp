// SPDX-License-Identifier: MulanPSL-2.0
// Every statement of every slice is prepared on both engines against the migrated schema, and the
// series of migrations applies whole, once, on both.
#include <doctest/doctest.h>

#include <cstdlib>
#include <memory>

#include "app/rooms.h"
#include "db/migrate.h"
#include "db/prepare_all.h"
#include "db/throwaway_schema.h"

namespace ortoo::app {

namespace {
struct OnPostgres {
    db::ThrowawaySchema schema{std::getenv("ORTOO_TEST_POSTGRES")};
    std::unique_ptr<db::Database> database;
    OnPostgres() {
        db::Settings settings;
        settings.engine = db::Engine::postgres;
        settings.connection = schema.connection();
        database = db::open(settings);
    }
};
bool without_postgres() {
    return std::getenv("ORTOO_TEST_NO_POSTGRES") != nullptr;
}
}  // namespace

TEST_SUITE("statements") {
    TEST_CASE("every statement is prepared on SQLite") {
        const auto database = db::memory();
        for (const std::string& failure : db::prepare_all(*database)) {
            FAIL_CHECK(failure);
        }
        CHECK(db::all_statements().size() > 150);
    }
    TEST_CASE("every statement is prepared on PostgreSQL") {
        if (without_postgres()) {
            return;
        }
        const OnPostgres on;
        db::migrate(*on.database, db::embedded_migrations(), Instant{0});
        for (const std::string& failure : db::prepare_all(*on.database)) {
            FAIL_CHECK(failure);
        }
    }
}

TEST_SUITE("migrations") {
    TEST_CASE("the series applies whole and only once on SQLite") {
        const auto database = db::memory();
        const auto reader = database->reader();
        CHECK(db::pending(*reader, db::embedded_migrations()).empty());
        CHECK(db::migrate(*database, db::embedded_migrations(), Instant{0}).empty());
    }
    TEST_CASE("the series applies whole and only once on PostgreSQL") {
        if (without_postgres()) {
            return;
        }
        const OnPostgres on;
        CHECK(db::migrate(*on.database, db::embedded_migrations(), Instant{0}).size() ==
              db::embedded_migrations().size());
        CHECK(db::migrate(*on.database, db::embedded_migrations(), Instant{0}).empty());
    }
}

}  // namespace ortoo::app
