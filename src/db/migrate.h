// SPDX-License-Identifier: MulanPSL-2.0
// Migrations: one numbered series for both engines, forward only, checksummed, embedded.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "db/database.h"

namespace ortoo::db {

struct Migration {
    int number;
    std::string_view name;  // file name without folder
    std::string_view sql;
};
// Generated from migrations/*.sql by tools/embed_migrations.py.
[[nodiscard]] std::span<const Migration> embedded_migrations();

// Applies what is missing, each in its own transaction, and answers the names applied.
// Faults when an applied migration was edited (checksum differs) or is unknown to this binary.
std::vector<std::string> migrate(Database& database, std::span<const Migration> series,
                                 Instant now);
// Names still to apply; the same faults.
[[nodiscard]] std::vector<std::string> pending(Session& session, std::span<const Migration> series);

}  // namespace ortoo::db
