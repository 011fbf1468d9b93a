// SPDX-License-Identifier: MulanPSL-2.0
// Group commit as a user of the database sees it, on both engines.
#include <doctest/doctest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <thread>

#include "db/bed.h"

namespace ortoo::db {

namespace {

const Sql count_named{"test.count_named", "SELECT count(id) FROM notes WHERE body = $1"};

using Ids = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("many threads submit and each item is committed exactly once") {
    constexpr int threads = 8;
    constexpr int each = 150;
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        const Stats before = bed->stats();
        std::atomic<int> failures = 0;
        std::vector<std::thread> crowd;
        crowd.reserve(threads);
        for (int t = 0; t < threads; ++t) {
            crowd.emplace_back([&, t] {
                for (int i = 0; i < each; ++i) {
                    const auto result = bed->write([&](Tx& tx) -> Result<std::int64_t> {
                        tx.put(insert_note, {t * each + i, "x"});
                        return tx.next_number("150626", "order");
                    });
                    failures += result ? 0 : 1;
                }
            });
        }
        for (std::thread& one : crowd) {
            one.join();
        }
        CHECK(failures == 0);
        Ids expected(threads * each);
        std::iota(expected.begin(), expected.end(), 0);
        CHECK(bed.ids() == expected);
        CHECK(bed->stats().items - before.items == threads * each);
        CHECK(bed->stats().commits - before.commits < threads * each);
        CHECK(bed->stats().replays == before.replays);
        const auto next = bed->write(
            [](Tx& tx) -> Result<std::int64_t> { return tx.next_number("150626", "order"); });
        CHECK(next == threads * each + 1);
    }
}

TEST_CASE("a failing item does not hurt its neighbours") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        bed.insert(3);
        Gate gate(*bed);
        Piece first(*bed, inserting(1));
        Piece doubled(*bed, inserting(3));
        Piece second(*bed, inserting(2));
        Piece throwing(*bed, [](Tx& tx) -> Verdict {
            tx.put(insert_note, {9, "x"});
            throw std::runtime_error("a bug");
        });
        Piece last(*bed, inserting(4));
        gate.open();
        CHECK_FALSE(first.faulted());
        CHECK_THROWS_AS(std::rethrow_exception(doubled.outcome.get().fault), Fault);
        CHECK_FALSE(second.faulted());
        CHECK_THROWS_AS(std::rethrow_exception(throwing.outcome.get().fault), std::runtime_error);
        CHECK_FALSE(last.faulted());
        CHECK(bed.ids() == Ids{1, 2, 3, 4});
        CHECK(bed->stats().replays > 0);
    }
}

TEST_CASE("a refusal that wrote nothing costs nothing; one that wrote undoes only itself") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        Gate quiet(*bed);
        Piece first(*bed, inserting(1));
        Piece refused(*bed, [](Tx& tx) {
            // Outside of CHECK, which would hold up what ends a rehearsal.
            const bool some = tx.exists(select_ids, {});
            const std::int64_t renamed = tx.run(rename_note, {77, "y"});
            CHECK(some);
            CHECK(renamed == 0);
            return Verdict::roll_back;
        });
        Piece second(*bed, inserting(2));
        quiet.open();
        CHECK_FALSE(first.faulted());
        CHECK_FALSE(refused.faulted());
        CHECK_FALSE(second.faulted());
        CHECK(bed->stats().replays == 0);

        Gate again(*bed);
        Piece third(*bed, inserting(3));
        Piece wrote(*bed, inserting(8, Verdict::roll_back));
        Piece fourth(*bed, inserting(4));
        again.open();
        CHECK_FALSE(third.faulted());
        CHECK_FALSE(wrote.faulted());
        CHECK_FALSE(fourth.faulted());
        CHECK(bed->stats().replays == 1);
        CHECK(bed.ids() == Ids{1, 2, 3, 4});
    }
}

TEST_CASE("items of a group run in the order of submission and see each other") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        std::vector<std::int64_t> seen(20);
        {
            Gate gate(*bed);
            std::vector<std::unique_ptr<Piece>> pieces;
            pieces.reserve(20);
            for (int i = 0; i < 20; ++i) {
                pieces.push_back(std::make_unique<Piece>(*bed, [&seen, i](Tx& tx) {
                    seen[static_cast<std::size_t>(i)] = tx.count(count_named, {"x"});
                    tx.put(insert_note, {i, "x"});
                    return Verdict::commit;
                }));
            }
            gate.open();
            for (const auto& piece : pieces) {
                CHECK_FALSE(piece->faulted());
            }
        }
        Ids expected(20);
        std::iota(expected.begin(), expected.end(), 0);
        CHECK(seen == expected);
        CHECK(bed->stats().commits <= 3);  // tables, gate, all twenty
    }
}

TEST_CASE("a failed statement fails its item even when the work looks away") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        bed.insert(1);
        CHECK_THROWS_AS((void)bed->write([](Tx& tx) -> Result<void> {
            try {
                tx.run(insert_note, {1, "again"});
            } catch (const Fault&) {
            }
            return {};
        }),
                        Fault);
        bed.insert(2);
        CHECK(bed.ids() == Ids{1, 2});
    }
}

TEST_CASE("an error at COMMIT reaches the item that caused it, and the next group is fine") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        CHECK_THROWS_AS((void)bed->write([](Tx& tx) -> Result<void> {
            tx.put(insert_link, {1, 404});
            return {};
        }),
                        Fault);
        bed.insert(1);
        CHECK(bed.ids() == Ids{1});
    }
}

TEST_CASE("a reader sees what is committed and nothing else") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        bed.insert(1);
        const auto reader = bed->reader();
        const auto notes = [&] { return reader->count(count_named, {"x"}); };
        const auto inside = bed->write([&](Tx& tx) -> Result<std::int64_t> {
            CHECK(tx.run(insert_note, {2, "x"}) == 1);
            return notes();
        });
        CHECK(inside == 1);
        CHECK(notes() == 2);
        // A row may be read while the next is written: readers and the writer never wait.
        reader->query(select_ids, {}, [&](const Row& row) { bed.insert(row.integer(0) + 10); });
        CHECK(bed.ids() == Ids{1, 2, 11, 12});
    }
}

TEST_CASE("what was acknowledged is there after a restart") {
    for (const Engine engine : engines()) {
        CAPTURE(label(engine));
        Bed bed(engine);
        bed.insert(1, "kept");
        bed.reopen();
        CHECK(bed.ids() == Ids{1});
        bed.insert(2);
        CHECK(bed.ids() == Ids{1, 2});
    }
}

}  // namespace ortoo::db
