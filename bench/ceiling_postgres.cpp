// SPDX-License-Identifier: MulanPSL-2.0
#include <fmt/format.h>

#include <stdexcept>

#include "bench/ceiling.h"
#include "bench/raw_postgres.h"

namespace ortoo::bench {

namespace {
using Clock = std::chrono::steady_clock;
constexpr int group_size = 64;

double measure(RawPostgres& store, const std::vector<std::string>& names, CeilingRows& rows,
               int group, std::int64_t& number, std::chrono::milliseconds length) {
    const Clock::time_point begin = Clock::now();
    const std::int64_t first = number;
    store.enter_pipeline();
    while (Clock::now() - begin < length) {
        store.pipe("begin", {});
        for (int i = 0; i < group; ++i) {
            const auto& values = rows.values(number++);
            for (std::size_t s = 0; s < names.size(); ++s) {
                store.pipe(names[s], values[s]);
            }
        }
        store.pipe("commit", {});
        store.sync();
    }
    store.leave_pipeline();
    const std::chrono::duration<double> took = Clock::now() - begin;
    return static_cast<double>(number - first) / took.count();
}
}  // namespace

Ceiling postgres_ceiling(const std::string& connection, CeilingRows& rows,
                         std::chrono::milliseconds length) {
    RawPostgres store(connection);
    store.prepare("begin", "BEGIN");
    store.prepare("commit", "COMMIT");
    std::vector<std::string> names;
    for (const std::string& sql : rows.statements()) {
        names.push_back(fmt::format("write{}", names.size()));
        store.prepare(names.back(), sql);
    }
    Ceiling out;
    out.group = group_size;
    std::int64_t number = 0;
    out.one_by_one = measure(store, names, rows, 1, number, length);
    out.in_groups = measure(store, names, rows, group_size, number, length);
    for (const std::string& sql : CeilingRows::clean_up()) {
        store.execute(sql);
    }
    return out;
}

}  // namespace ortoo::bench
