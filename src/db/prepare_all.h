// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>
#include <vector>

#include "db/database.h"

namespace ortoo::db {

// Prepares every registered statement on a migrated database and answers what failed, one line
// each: unknown columns, gaps in the placeholders, types the engine would guess wrongly, two
// statements of one name. Run it in a program that links every slice, on both engines.
[[nodiscard]] std::vector<std::string> prepare_all(Database& database);

}  // namespace ortoo::db
