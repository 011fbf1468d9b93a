// SPDX-License-Identifier: MulanPSL-2.0
// What the tree costs; not run with the others: test_ledger --no-skip --test-case='figures*'
#include <doctest/doctest.h>

#include <chrono>
#include <iostream>

#include "ledger/service_test_bed.h"

namespace ortoo::ledger {

namespace {

class Watch {
  public:
    double micros_each(std::int64_t count) const {
        const std::chrono::duration<double, std::micro> took =
            std::chrono::steady_clock::now() - begun_;
        return took.count() / static_cast<double>(count);
    }

  private:
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

const db::Sql count_pages{"ledger_test.count_pages",
                          "SELECT CAST(SUM(LENGTH(hashes) + LENGTH(places)) AS BIGINT) "
                          "FROM ledger_tiles"};

}  // namespace

TEST_CASE("figures of the tree" * doctest::skip()) {
    constexpr int subjects = 10'000;
    constexpr int acts = 10;
    TreeBed bed;
    const Watch appending;
    for (int act = 0; act < acts; ++act) {
        REQUIRE(bed.database->write([&](db::Tx& tx) -> Result<Nothing> {
            for (int i = 0; i < subjects; ++i) {
                bed.ledger.append(tx, bed.context(),
                                  {"case.noted", SubjectKind::item_case,
                                   "01M7GXWEM0HK7PRSVSYG" + std::to_string(100'000 + i)});
            }
            return Nothing{};
        }));
    }
    std::cout << "append: " << appending.micros_each(subjects * acts) << " us an entry\n";
    const Watch taking;
    bed.take_in();
    std::cout << "take in: " << taking.micros_each(subjects * acts) << " us an entry\n";
    const Watch signing;
    REQUIRE(bed.sign());
    std::cout << "sign: " << signing.micros_each(1) << " us\n";
    const Watch proving;
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(bed.tree->prove(*bed.reader, "150626",
                                "01M7GXWEM0HK7PRSVSYG" + std::to_string(100'000 + i), 5));
    }
    std::cout << "prove one entry: " << proving.micros_each(1000) << " us\n";
    const Watch verifying;
    CHECK(bed.verify().faults.empty());
    std::cout << "verify: " << verifying.micros_each(subjects * acts) << " us an entry\n";
    std::cout << "tiles: "
              << static_cast<double>(bed.reader->count(count_pages, {})) / (subjects * acts)
              << " bytes an entry\n";
}

}  // namespace ortoo::ledger
