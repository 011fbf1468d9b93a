// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/session.h"
#include "ledger/types.h"
#include "ledger/types_stored.h"

namespace ortoo::ledger::store {

[[nodiscard]] std::optional<Head> head(db::Session& session, const std::string& county,
                                       const std::string& subject);
void insert(db::Tx& tx, const StoredEntry& entry);
// Faults when the head is not the entry before this one: somebody else appended.
void advance_head(db::Tx& tx, const StoredEntry& entry);

[[nodiscard]] std::vector<Entry> trail(db::Session& session, const std::string& county,
                                       const std::string& subject, int max);
[[nodiscard]] std::vector<Entry> acts_of(db::Session& session, const std::string& county,
                                         const std::string& actor, Instant from, Instant to,
                                         int max);

// For verifying: at most `limit` entries after the given place, in the order of the key.
[[nodiscard]] std::vector<ChainRow> all_after(db::Session& session, const StoredEntry& place,
                                              int limit);
[[nodiscard]] std::vector<ChainRow> chain_after(db::Session& session, const StoredEntry& place,
                                                int limit);
[[nodiscard]] std::vector<HeadRow> heads_without_entries(db::Session& session, int limit);
// How many entries there should be, by the heads.
[[nodiscard]] std::int64_t expected_entries(db::Session& session);

}  // namespace ortoo::ledger::store
