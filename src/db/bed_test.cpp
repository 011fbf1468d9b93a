// SPDX-License-Identifier: MulanPSL-2.0
#include "db/bed.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string_view>
#include <utility>

namespace ortoo::db {

const Sql insert_note{"test.insert_note", "INSERT INTO notes (id, body) VALUES ($1, $2)"};
const Sql insert_link{"test.insert_link", "INSERT INTO links (id, note) VALUES ($1, $2)"};
const Sql rename_note{"test.rename_note", "UPDATE notes SET body = $2 WHERE id = $1"};
const Sql select_ids{"test.select_ids", "SELECT id FROM notes ORDER BY id"};

std::vector<Engine> engines() {
    const char* without = std::getenv("ORTOO_TEST_NO_POSTGRES");
    if (without != nullptr && std::string_view(without) == "1") {
        return {Engine::sqlite};
    }
    if (std::getenv("ORTOO_TEST_POSTGRES") == nullptr) {
        FAIL(
            "no PostgreSQL to test on: set ORTOO_TEST_POSTGRES (tools/pg.py run -- ...), or "
            "ORTOO_TEST_NO_POSTGRES=1 to leave that engine untested");
    }
    return {Engine::sqlite, Engine::postgres};
}

std::string label(Engine engine) {
    return engine == Engine::sqlite ? "sqlite" : "postgres";
}

Bed::Bed(Engine engine, Settings settings) : settings_(std::move(settings)) {
    settings_.engine = engine;
    switch (engine) {
        case Engine::sqlite:
            folder_.emplace();
            settings_.path = folder_->file();
            break;
        case Engine::postgres:
            schema_ = std::make_unique<ThrowawaySchema>(std::getenv("ORTOO_TEST_POSTGRES"));
            settings_.connection = schema_->connection();
            break;
    }
    reopen();
    (void)database_->write([](Tx& tx) -> Result<void> {
        tx.execute(
            "CREATE TABLE notes (id BIGINT NOT NULL PRIMARY KEY, body TEXT, "
            "number BIGINT, data BYTEA)");
        tx.execute(
            "CREATE TABLE links (id BIGINT NOT NULL PRIMARY KEY, note BIGINT NOT NULL "
            "REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)");
        tx.execute(
            "CREATE TABLE counters (county TEXT NOT NULL, name TEXT NOT NULL, "
            "value BIGINT NOT NULL, PRIMARY KEY (county, name))");
        return {};
    });
}

void Bed::reopen() {
    database_.reset();
    database_ = open(settings_);
}

void Bed::insert(std::int64_t id, const std::string& body) {
    (void)database_->write([&](Tx& tx) -> Result<void> {
        tx.put(insert_note, {id, body});
        return {};
    });
}

std::vector<std::int64_t> Bed::ids() {
    return database_->reader()->all(select_ids, {}, [](const Row& row) { return row.integer(0); });
}

}  // namespace ortoo::db
