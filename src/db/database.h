// SPDX-License-Identifier: MulanPSL-2.0
// The database as the edge sees it: a writer that commits use cases in groups, and readers.
#pragma once

#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "db/session.h"

namespace ortoo::db {

enum class Engine { sqlite, postgres };
enum class Verdict { commit, roll_back };

// What became of a piece of work. `fault` set: it was not committed, or (after a lost connection
// or a failed fsync) it is unknown whether it was; the caller answers 503 and the retry with the
// same Idempotency-Key finds out.
struct Outcome {
    std::exception_ptr fault;
};

struct Settings {
    Engine engine = Engine::sqlite;
    std::string path;              // SQLite file, `file:` URI, or ":memory:" (private, for tests)
    std::string connection;        // PostgreSQL connection string
    std::size_t queue_max = 4096;  // bounded: past it `submit` refuses
    std::size_t group_max = 512;   // items of one commit
};

// Counters for `/health` and the bench.
struct Stats {
    std::int64_t commits = 0;
    std::int64_t items = 0;
    std::int64_t replays = 0;    // groups that had to be rolled back and run again
    std::size_t queue_high = 0;  // the longest the queue has been
};

class Database {
  public:
    virtual ~Database() = default;
    // Runs on the writer thread, possibly several times (a group that fails is rolled back and
    // replayed), so it must not keep state from an earlier run. Throwing means fault and rolls
    // back; so does a statement that failed, even when the work caught its exception.
    using Work = std::function<Verdict(Tx&)>;
    // Called on the writer thread after the commit is durable (or the work rolled back). Short;
    // must not throw.
    using Done = std::function<void(const Outcome&)>;
    // false: the queue is full; nothing will be called. Work runs in the order of submission.
    [[nodiscard]] virtual bool submit(Work work, Done done) = 0;
    // A read-only connection for one thread.
    [[nodiscard]] virtual std::unique_ptr<Session> reader() = 0;
    [[nodiscard]] virtual Engine engine() const = 0;
    [[nodiscard]] virtual Stats stats() const = 0;

    // For the command line, jobs and tests: waits for the commit, so never from inside work or
    // done. A fault is thrown here.
    template <class F>
    auto write(F use_case) -> decltype(use_case(std::declval<Tx&>())) {
        using R = decltype(use_case(std::declval<Tx&>()));
        std::optional<R> result;
        std::promise<Outcome> finished;
        const bool queued = submit(
            [&](Tx& tx) {
                result.emplace(use_case(tx));
                return result->has_value() ? Verdict::commit : Verdict::roll_back;
            },
            [&](const Outcome& outcome) { finished.set_value(outcome); });
        if (!queued) {
            throw Fault("the write queue is full");
        }
        const Outcome outcome = finished.get_future().get();
        if (outcome.fault) {
            std::rethrow_exception(outcome.fault);
        }
        return std::move(*result);
    }
};

// Opens, asserts the durability settings (SQLite: WAL and synchronous=FULL; throws Fault
// otherwise; PostgreSQL: fsync and synchronous_commit) and starts the writer. Does not migrate.
// Destroying it commits what is queued, then stops.
[[nodiscard]] std::unique_ptr<Database> open(const Settings& settings);
// A fresh migrated SQLite database in memory, for tests of stores and services.
[[nodiscard]] std::unique_ptr<Database> memory();

}  // namespace ortoo::db
