// SPDX-License-Identifier: MulanPSL-2.0
// Entries in the one order of the county's tree, for slices that count what happened.
#pragma once

#include <string>
#include <vector>

#include "db/session.h"
#include "ledger/types_stored.h"

namespace ortoo::ledger {

// Entries that have a place in the tree.
[[nodiscard]] std::int64_t tree_size(db::Session& session, const std::string& county);

// At most `max` entries from this leaf on. Within a chain they follow each other; throws when the
// tree names an entry that is not there, for then nothing that follows can be counted.
[[nodiscard]] std::vector<StoredEntry> in_tree_order(db::Session& session,
                                                     const std::string& county, std::int64_t leaf,
                                                     int max);

}  // namespace ortoo::ledger
