// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/session.h"
#include "ledger/types_stored.h"
#include "ledger/types_tree.h"

namespace ortoo::ledger::store {

[[nodiscard]] std::optional<Tree> tree(db::Session& session, const std::string& county);
// Counties that have chains, a tree or tiles.
[[nodiscard]] std::vector<std::string> counties(db::Session& session);
// Faults when the tree has not `before` leaves any more: somebody else took entries in.
void put_tree(db::Tx& tx, const std::string& county, const Tree& tree, std::int64_t before);

[[nodiscard]] std::optional<Tile> tile(db::Session& session, const std::string& county, int level,
                                       std::int64_t tile);
void put_tile(db::Tx& tx, const std::string& county, int level, std::int64_t number,
              const Tile& tile);
[[nodiscard]] std::int64_t tile_count(db::Session& session, const std::string& county);

// Chains with entries that are not in the tree, after the given subject.
[[nodiscard]] std::vector<ChainPlace> news(db::Session& session, const std::string& county,
                                           const std::string& after, int limit);
[[nodiscard]] std::vector<ChainPlace> chains(db::Session& session, const ChainPlace& after,
                                             int limit);
[[nodiscard]] std::optional<ChainPlace> chain(db::Session& session, const std::string& county,
                                              const std::string& subject);
// Faults when the chain has not `before` entries in the tree any more.
void put_logged(db::Tx& tx, const ChainPlace& chain, std::int64_t before);

// Hashes of the entries after `seq`, as long as they follow each other without a gap.
[[nodiscard]] std::vector<std::string> hashes_after(db::Session& session, const ChainPlace& chain,
                                                    int limit);
[[nodiscard]] std::optional<std::string> entry_hash(db::Session& session, const std::string& county,
                                                    const std::string& subject, std::int64_t seq);

[[nodiscard]] std::optional<SignedHead> newest_head(db::Session& session,
                                                    const std::string& county);
[[nodiscard]] std::optional<SignedHead> oldest_head(db::Session& session,
                                                    const std::string& county);
[[nodiscard]] std::vector<SignedHead> heads_after(db::Session& session, const SignedHead& after,
                                                  int limit);
// Whether the database has a head of at least this size of the same hour.
[[nodiscard]] bool has_head_of_hour(db::Session& session, const SignedHead& head);
void put_head(db::Tx& tx, const SignedHead& head);
void drop_head(db::Tx& tx, const SignedHead& head);

}  // namespace ortoo::ledger::store
