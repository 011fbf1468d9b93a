// SPDX-License-Identifier: MulanPSL-2.0
// Writes bulk data: copies of patterns with ids, numbers, people and times of their own, and chains
// that verify.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"
#include "bench/pattern.h"
#include "bench/population.h"

namespace ortoo::bench {

struct Bulk {
    std::int64_t cases = 0;
    double open_share = 0.02;
    std::int64_t open_least = 2000;
    Instant now;
    std::int64_t history_days = 3 * 365;
    std::int64_t open_days = 3;  // so that no running clock is overdue yet
    std::uint64_t seed = 7;
};

// Into a prepared SQLite database that no server has open. Secondary indexes are taken away and
// made again. The same arguments give the same rows.
void write_copies(const std::string& database, const Patterns& patterns,
                  const std::vector<Inhabitant>& people, const Bulk& bulk);

// All rows of all tables into an empty migrated PostgreSQL database.
void copy_to_postgres(const std::string& database, const std::string& connection);

}  // namespace ortoo::bench
