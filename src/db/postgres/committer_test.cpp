// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/committer.h"

#include <doctest/doctest.h>

#include <thread>

#include "db/bed.h"

namespace ortoo::db::postgres {

namespace {

const Sql add_one{"test.add_one", "UPDATE notes SET number = number + 1 WHERE id = $1"};
const Sql insert_zero{"test.insert_zero", "INSERT INTO notes (id, number) VALUES ($1, 0)"};
const Sql select_number{"test.select_number", "SELECT number FROM notes WHERE id = $1"};
const Sql set_number{"test.set_number", "UPDATE notes SET number = $2 WHERE id = $1"};
const Sql own_process{"test.own_process", "SELECT CAST(pg_backend_pid() AS BIGINT)"};

bool here() {
    return engines().size() == 2;
}

using Ids = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("nodes that run into each other lose no update") {
    if (!here()) {
        return;
    }
    constexpr int nodes = 3;
    constexpr int each = 60;
    Bed bed(Engine::postgres);
    (void)bed->write([](Tx& tx) -> Result<void> {
        tx.put(insert_zero, {1});
        return {};
    });
    std::atomic<int> acknowledged = 0;
    std::vector<std::thread> crowd;
    crowd.reserve(nodes);
    for (int n = 0; n < nodes; ++n) {
        crowd.emplace_back([&] {
            const auto own = open(bed.settings());
            for (int i = 0; i < each; ++i) {
                try {
                    (void)own->write([](Tx& tx) -> Result<void> {
                        // Read, then write what was read: only serializable isolation saves it.
                        const std::int64_t seen = tx.count(select_number, {1});
                        tx.put(set_number, {1, seen + 1});
                        return {};
                    });
                    ++acknowledged;
                } catch (const SerializationFault&) {
                    // Eight tries were not enough; then it must not count.
                }
            }
        });
    }
    for (std::thread& one : crowd) {
        one.join();
    }
    CHECK(bed->reader()->count(select_number, {1}) == acknowledged);
    CHECK(acknowledged > nodes * each / 2);
}

TEST_CASE("a connection lost before COMMIT is made again and the work repeated") {
    if (!here()) {
        return;
    }
    Bed bed(Engine::postgres);
    int runs = 0;
    (void)bed->write([&](Tx& tx) -> Result<void> {
        tx.put(insert_note, {1, "x"});
        const std::int64_t process = tx.count(own_process, {});
        if (++runs == 1) {
            bed.schema().command("SELECT pg_terminate_backend(" + std::to_string(process) + ")");
        }
        return {};
    });
    CHECK(runs == 2);
    CHECK(bed.ids() == Ids{1});
}

TEST_CASE("a connection lost during COMMIT is a fault, and nothing is repeated") {
    if (!here()) {
        return;
    }
    Bed bed(Engine::postgres);
    const std::string in = "SET search_path = " + bed.schema().name() + "; ";
    bed.schema().command(in +
                         "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                         "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$; "
                         "CREATE CONSTRAINT TRIGGER dying AFTER INSERT ON notes DEFERRABLE "
                         "INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.body = 'die') "
                         "EXECUTE FUNCTION die()");
    int runs = 0;
    CHECK_THROWS_WITH_AS((void)bed->write([&](Tx& tx) -> Result<void> {
        ++runs;
        tx.put(insert_note, {1, "die"});
        return {};
    }),
                         doctest::Contains("outcome is unknown"), Fault);
    CHECK(runs == 1);
    bed.insert(2);  // on a new connection
    CHECK(bed.ids() == Ids{2});
}

TEST_CASE("a reader whose connection was lost connects again") {
    if (!here()) {
        return;
    }
    Bed bed(Engine::postgres);
    bed.insert(1);
    const auto reader = bed->reader();
    const std::int64_t process = reader->count(own_process, {});
    bed.schema().command("SELECT pg_terminate_backend(" + std::to_string(process) + ")");
    CHECK(reader->count(select_ids, {}) == 1);
}

TEST_CASE("a server that would acknowledge before the disk has it is refused") {
    if (!here()) {
        return;
    }
    const Bed bed(Engine::postgres);
    Settings lax = bed.settings();
    const std::string scope = bed.schema().name();
    const auto at = lax.connection.find(" options=");
    lax.connection = lax.connection.substr(0, at) + " options='-c search_path=" + scope +
                     " -c synchronous_commit=off'";
    CHECK_THROWS_WITH_AS((void)open(lax), doctest::Contains("synchronous_commit=off"), Fault);
    Settings nowhere = bed.settings();
    nowhere.connection = "host=/nonexistent dbname=none";
    CHECK_THROWS_AS((void)open(nowhere), Fault);
}

TEST_CASE("a text with a NUL character is a fault on its own, not a shorter text") {
    if (!here()) {
        return;
    }
    Bed bed(Engine::postgres);
    CHECK_THROWS_AS(bed.insert(1, std::string("a\0b", 3)), Fault);
    bed.insert(2);
    CHECK(bed.ids() == Ids{2});
}

TEST_CASE("thousands of rows go through the pipeline in one transaction") {
    if (!here()) {
        return;
    }
    Bed bed(Engine::postgres);
    (void)bed->write([](Tx& tx) -> Result<void> {
        for (int i = 0; i < 3000; ++i) {
            tx.put(insert_note, {i, "a row of some length, so that buffers fill"});
        }
        return {};
    });
    CHECK(bed.ids().size() == 3000);
}

TEST_CASE("rehearsed items see what the items before them wrote, and write once") {
    if (!here()) {
        return;
    }
    constexpr int many = 20;
    Bed bed(Engine::postgres);
    bed.insert(1);
    (void)bed->write([](Tx& tx) -> Result<void> {
        tx.put(set_number, {1, 0});
        return {};
    });
    int runs = 0;
    std::vector<std::unique_ptr<Piece>> pieces;
    {
        Gate gate(*bed);
        for (int i = 0; i < many; ++i) {
            pieces.push_back(std::make_unique<Piece>(*bed, [&runs, i](Tx& tx) {
                ++runs;
                const std::int64_t seen = tx.count(select_number, {1});
                tx.put(set_number, {1, seen + 1});
                tx.put(insert_zero, {100 + i});
                return Verdict::commit;
            }));
        }
        gate.open();
        for (const auto& each : pieces) {
            CHECK_FALSE(each->faulted());
        }
    }
    CHECK(bed->reader()->count(select_number, {1}) == many);
    CHECK(bed.ids().size() == many + 1);
    CHECK(runs > many);  // each was rehearsed
}

TEST_CASE("one bad item among many costs a few transactions more, not one for each") {
    if (!here()) {
        return;
    }
    constexpr int many = 128;
    Bed bed(Engine::postgres);
    bed.insert(1000);
    const std::int64_t before = bed->stats().commits;
    std::vector<std::unique_ptr<Piece>> pieces;
    pieces.reserve(many);
    {
        Gate gate(*bed);
        for (int i = 0; i < many; ++i) {
            pieces.push_back(std::make_unique<Piece>(*bed, inserting(i == 77 ? 1000 : i)));
        }
        gate.open();
        for (int i = 0; i < many; ++i) {
            CHECK(pieces[static_cast<std::size_t>(i)]->faulted() == (i == 77));
        }
    }
    CHECK(bed.ids().size() == many);
    CHECK(bed->stats().commits - before <= 9);  // gate, and halves down to the bad one
}

}  // namespace ortoo::db::postgres
