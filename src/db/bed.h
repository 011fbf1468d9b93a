// SPDX-License-Identifier: MulanPSL-2.0
// For the tests of this folder: an empty database on either engine, with two small tables.
#pragma once

#include <doctest/doctest.h>

#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "db/database.h"
#include "db/memory_folder.h"
#include "db/throwaway_schema.h"

namespace ortoo::db {

// Both engines; SQLite alone when ORTOO_TEST_NO_POSTGRES=1. Fails the test when neither that nor
// ORTOO_TEST_POSTGRES is set.
[[nodiscard]] std::vector<Engine> engines();
[[nodiscard]] std::string label(Engine engine);

// Tables notes(id BIGINT key, body TEXT, number BIGINT, data BYTEA) and links(id, note) whose
// note is checked at COMMIT only.
class Bed {
  public:
    explicit Bed(Engine engine, Settings settings = {});
    [[nodiscard]] Settings settings() const { return settings_; }
    [[nodiscard]] const ThrowawaySchema& schema() const { return *schema_; }
    Database& operator*() { return *database_; }
    Database* operator->() { return database_.get(); }
    // Opens it again, as after a restart.
    void reopen();

    void insert(std::int64_t id, const std::string& body = "x");
    // Ids of all notes, seen by a fresh reader.
    [[nodiscard]] std::vector<std::int64_t> ids();

  private:
    std::optional<MemoryFolder> folder_;
    std::unique_ptr<ThrowawaySchema> schema_;
    Settings settings_;
    std::unique_ptr<Database> database_;
};

extern const Sql insert_note;  // $1 id, $2 body
extern const Sql insert_link;  // $1 id, $2 note
extern const Sql rename_note;  // $1 id, $2 body
extern const Sql select_ids;

// Holds the writer inside an item, so that what is submitted meanwhile becomes one group.
class Gate {
  public:
    explicit Gate(Database& database) {
        REQUIRE(database.submit(
            [this](Tx&) {
                entered_.set_value();
                open_.get_future().wait();
                return Verdict::commit;
            },
            [](const Outcome&) {}));
        entered_.get_future().wait();
    }
    void open() { open_.set_value(); }

  private:
    std::promise<void> entered_;
    std::promise<void> open_;
};

// One submitted piece of work and what became of it.
struct Piece {
    std::promise<Outcome> promise;
    std::future<Outcome> outcome = promise.get_future();

    Piece(Database& database, Database::Work work) {
        REQUIRE(database.submit(std::move(work),
                                [this](const Outcome& result) { promise.set_value(result); }));
    }
    bool faulted() { return outcome.get().fault != nullptr; }
};

inline Database::Work inserting(std::int64_t id, Verdict verdict = Verdict::commit) {
    return [id, verdict](Tx& tx) {
        tx.put(insert_note, {id, "x"});
        return verdict;
    };
}

}  // namespace ortoo::db
