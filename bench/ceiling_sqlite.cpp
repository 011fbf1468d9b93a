// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/ceiling.h"
#include "bench/raw_sqlite.h"

namespace ortoo::bench {

namespace {
using Clock = std::chrono::steady_clock;
constexpr int group_size = 128;

double measure(RawSqlite& store, std::vector<RawStatement>& statements, CeilingRows& rows,
               int group, std::int64_t& number, std::chrono::milliseconds length) {
    const Clock::time_point begin = Clock::now();
    const std::int64_t first = number;
    while (Clock::now() - begin < length) {
        store.execute("BEGIN IMMEDIATE");
        for (int i = 0; i < group; ++i) {
            const auto& values = rows.values(number++);
            for (std::size_t s = 0; s < statements.size(); ++s) {
                statements[s].run(values[s]);
            }
        }
        store.execute("COMMIT");
    }
    const std::chrono::duration<double> took = Clock::now() - begin;
    return static_cast<double>(number - first) / took.count();
}
}  // namespace

Ceiling sqlite_ceiling(const std::string& path, CeilingRows& rows,
                       std::chrono::milliseconds length) {
    RawSqlite store(path);
    // As the server sets its writer.
    for (const char* pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
          "PRAGMA cache_size = -32768", "PRAGMA wal_autocheckpoint = 4096"}) {
        store.execute(pragma);
    }
    Ceiling out;
    out.group = group_size;
    {
        std::vector<RawStatement> statements;
        for (const std::string& sql : rows.statements()) {
            statements.emplace_back(store, sql);
        }
        std::int64_t number = 0;
        out.one_by_one = measure(store, statements, rows, 1, number, length);
        out.in_groups = measure(store, statements, rows, group_size, number, length);
    }
    for (const std::string& sql : CeilingRows::clean_up()) {
        store.execute(sql);
    }
    return out;
}

}  // namespace ortoo::bench
