// SPDX-License-Identifier: MulanPSL-2.0
#include "db/migrate.h"

#include <algorithm>
#include <cstdint>
#include <map>

#include "base/text.h"
#include "crypto/hash.h"
#include "db/split.h"

namespace ortoo::db {

namespace {

const Sql select_applied{"migrate.select_applied",
                         "SELECT number, name, checksum FROM schema_migrations ORDER BY number"};
const Sql insert_applied{"migrate.insert_applied",
                         "INSERT INTO schema_migrations (number, name, checksum, applied_at) "
                         "VALUES ($1, $2, $3, $4)"};

constexpr std::string_view table = "schema_migrations";
constexpr std::string_view create_table =
    "CREATE TABLE schema_migrations (number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
    "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)";
// Two nodes may start at once. LOCK takes no snapshot, so what the other applied is then seen.
constexpr std::string_view lock_table = "LOCK TABLE schema_migrations IN EXCLUSIVE MODE";

struct Applied {
    std::int64_t number;
    std::string name;
    std::string checksum;
};

std::string checksum(const Migration& migration) {
    return hex(crypto::sm3(migration.sql));
}

std::vector<Applied> applied(Session& session) {
    return session.all(select_applied, {}, [](const Row& row) {
        return Applied{row.integer(0), row.text(1), row.text(2)};
    });
}

void check_order(std::span<const Migration> series) {
    for (std::size_t i = 1; i < series.size(); ++i) {
        if (series[i - 1].number >= series[i].number) {
            throw Fault("migration " + std::string(series[i].name) + " is out of order");
        }
    }
}

std::vector<const Migration*> missing(std::span<const Migration> series,
                                      const std::vector<Applied>& done) {
    check_order(series);
    std::map<std::int64_t, const Migration*> left;
    for (const Migration& each : series) {
        left.emplace(each.number, &each);
    }
    for (const Applied& each : done) {
        const auto known = left.find(each.number);
        if (known == left.end()) {
            throw Fault("migration " + each.name +
                        " was applied by a newer program; this one does not know it");
        }
        if (checksum(*known->second) != each.checksum) {
            throw Fault("migration " + each.name + " was edited after it was applied");
        }
        left.erase(known);
    }
    std::vector<const Migration*> todo;
    for (const auto& [number, migration] : left) {
        if (!done.empty() && number < done.back().number) {
            throw Fault("migration " + std::string(migration->name) +
                        " comes before one that is already applied");
        }
        todo.push_back(migration);
    }
    return todo;
}

void make_table(Database& database) {
    const auto session = database.reader();
    if (session->has_table(table)) {
        return;
    }
    try {
        (void)database.write([](Tx& tx) -> Result<void> {
            tx.execute(create_table);
            return {};
        });
    } catch (const Fault&) {
        if (!session->has_table(table)) {  // else another node was quicker
            throw;
        }
    }
}

// False: another node applied it meanwhile.
bool apply(Database& database, const Migration& migration, Instant now) {
    return *database.write([&](Tx& tx) -> Result<bool> {
        if (database.engine() == Engine::postgres) {
            tx.execute(lock_table);
        }
        const auto done = applied(tx);
        if (std::any_of(done.begin(), done.end(),
                        [&](const Applied& each) { return each.number == migration.number; })) {
            return false;
        }
        for (const std::string& statement : split_statements(migration.sql)) {
            tx.execute(statement);
        }
        tx.put(insert_applied, {static_cast<std::int64_t>(migration.number), migration.name,
                                checksum(migration), now});
        return true;
    });
}

}  // namespace

std::vector<std::string> migrate(Database& database, std::span<const Migration> series,
                                 Instant now) {
    make_table(database);
    std::vector<std::string> names;
    for (const Migration* each : missing(series, applied(*database.reader()))) {
        if (apply(database, *each, now)) {
            names.emplace_back(each->name);
        }
    }
    return names;
}

std::vector<std::string> pending(Session& session, std::span<const Migration> series) {
    const auto done = session.has_table(table) ? applied(session) : std::vector<Applied>{};
    std::vector<std::string> names;
    for (const Migration* each : missing(series, done)) {
        names.emplace_back(each->name);
    }
    return names;
}

}  // namespace ortoo::db
