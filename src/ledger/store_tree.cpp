// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/store_tree.h"

#include "base/text.h"

namespace ortoo::ledger::store {

namespace {

const db::Sql select_tree{"ledger.select_tree",
                          "SELECT size, root FROM ledger_trees WHERE county = $1"};

const db::Sql select_counties{
    "ledger.select_counties",
    "SELECT county FROM ledger_trees UNION SELECT county FROM ledger_tiles "
    "UNION SELECT county FROM ledger_heads ORDER BY 1"};

const db::Sql upsert_tree{
    "ledger.upsert_tree",
    "INSERT INTO ledger_trees (county, size, root) VALUES ($1, $2, $3) "
    "ON CONFLICT (county) DO UPDATE SET size = excluded.size, root = excluded.root "
    "WHERE ledger_trees.size = $4"};

const db::Sql select_tile{"ledger.select_tile",
                          "SELECT hashes, places FROM ledger_tiles "
                          "WHERE county = $1 AND level = $2 AND tile = $3"};

const db::Sql upsert_tile{
    "ledger.upsert_tile",
    "INSERT INTO ledger_tiles (county, level, tile, hashes, places) VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (county, level, tile) DO UPDATE "
    "SET hashes = excluded.hashes, places = excluded.places"};

const db::Sql count_tiles{"ledger.count_tiles",
                          "SELECT COUNT(*) FROM ledger_tiles WHERE county = $1"};

// Answered by the index of chains with news alone.
const db::Sql select_news{
    "ledger.select_news",
    "SELECT county, subject, seq, logged, leaf FROM ledger_heads "
    "WHERE county = $1 AND subject > $2 AND seq > logged ORDER BY subject LIMIT $3"};

const db::Sql select_chains{"ledger.select_chains",
                            "SELECT county, subject, seq, logged, leaf FROM ledger_heads "
                            "WHERE (county, subject) > ($1, $2) ORDER BY county, subject LIMIT $3"};

const db::Sql select_chain{"ledger.select_chain",
                           "SELECT county, subject, seq, logged, leaf FROM ledger_heads "
                           "WHERE county = $1 AND subject = $2"};

const db::Sql update_logged{"ledger.update_logged",
                            "UPDATE ledger_heads SET logged = $3, leaf = $4 "
                            "WHERE county = $1 AND subject = $2 AND logged = $5"};

const db::Sql select_hashes_after{
    "ledger.select_hashes_after",
    "SELECT seq, hash FROM ledger_entries WHERE county = $1 AND subject = $2 AND seq > $3 "
    "ORDER BY seq LIMIT $4"};

const db::Sql select_entry_hash{
    "ledger.select_entry_hash",
    "SELECT hash FROM ledger_entries WHERE county = $1 AND subject = $2 AND seq = $3"};

const db::Sql select_newest_head{
    "ledger.select_newest_head",
    "SELECT county, size, root, at, signer, signature FROM ledger_tree_heads "
    "WHERE county = $1 ORDER BY size DESC LIMIT 1"};

const db::Sql select_oldest_head{
    "ledger.select_oldest_head",
    "SELECT county, size, root, at, signer, signature FROM ledger_tree_heads "
    "WHERE county = $1 ORDER BY size LIMIT 1"};

const db::Sql select_heads_after{
    "ledger.select_heads_after",
    "SELECT county, size, root, at, signer, signature FROM ledger_tree_heads "
    "WHERE (county, size) > ($1, $2) ORDER BY county, size LIMIT $3"};

const db::Sql select_head_of_hour{
    "ledger.select_head_of_hour",
    "SELECT size FROM ledger_tree_heads WHERE county = $1 AND size >= $2 AND at >= $3 AND at < $4 "
    "LIMIT 1"};

const db::Sql insert_tree_head{
    "ledger.insert_tree_head",
    "INSERT INTO ledger_tree_heads (county, size, at, root, signer, signature) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};

const db::Sql delete_tree_head{"ledger.delete_tree_head",
                               "DELETE FROM ledger_tree_heads WHERE county = $1 AND size = $2"};

ChainPlace chain_of(const db::Row& row) {
    return {row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
}

SignedHead head_of(const db::Row& row) {
    return {row.text(0),    row.integer(1), hex(row.view(2)),
            row.instant(3), row.text(4),    hex(row.view(5))};
}

}  // namespace

std::optional<Tree> tree(db::Session& session, const std::string& county) {
    return session.one(select_tree, {county},
                       [](const db::Row& row) { return Tree{row.integer(0), row.text(1)}; });
}

std::vector<std::string> counties(db::Session& session) {
    return session.all(select_counties, {}, [](const db::Row& row) { return row.text(0); });
}

void put_tree(db::Tx& tx, const std::string& county, const Tree& tree, std::int64_t before) {
    tx.put(upsert_tree, {county, tree.size, db::Value::bytes(tree.root), before});
}

std::optional<Tile> tile(db::Session& session, const std::string& county, int level,
                         std::int64_t tile) {
    return session.one(select_tile, {county, level, tile},
                       [](const db::Row& row) { return Tile{row.text(0), row.text(1)}; });
}

void put_tile(db::Tx& tx, const std::string& county, int level, std::int64_t number,
              const Tile& tile) {
    tx.put(upsert_tile, {county, level, number, db::Value::bytes(tile.hashes), tile.places});
}

std::int64_t tile_count(db::Session& session, const std::string& county) {
    return session.count(count_tiles, {county});
}

std::vector<ChainPlace> news(db::Session& session, const std::string& county,
                             const std::string& after, int limit) {
    return session.all(select_news, {county, after, limit}, chain_of);
}

std::vector<ChainPlace> chains(db::Session& session, const ChainPlace& after, int limit) {
    return session.all(select_chains, {after.county, after.subject, limit}, chain_of);
}

std::optional<ChainPlace> chain(db::Session& session, const std::string& county,
                                const std::string& subject) {
    return session.one(select_chain, {county, subject}, chain_of);
}

void put_logged(db::Tx& tx, const ChainPlace& chain, std::int64_t before) {
    tx.put(update_logged, {chain.county, chain.subject, chain.logged, chain.leaf, before});
}

std::vector<std::string> hashes_after(db::Session& session, const ChainPlace& chain, int limit) {
    std::vector<std::string> hashes;
    std::int64_t next = chain.logged;
    const std::array<db::Value, 4> values{chain.county, chain.subject, chain.logged, limit};
    session.query(select_hashes_after, values, [&](const db::Row& row) {
        if (row.integer(0) == ++next) {
            hashes.push_back(row.text(1));
        }
    });
    return hashes;
}

std::optional<std::string> entry_hash(db::Session& session, const std::string& county,
                                      const std::string& subject, std::int64_t seq) {
    return session.one(select_entry_hash, {county, subject, seq},
                       [](const db::Row& row) { return row.text(0); });
}

std::optional<SignedHead> newest_head(db::Session& session, const std::string& county) {
    return session.one(select_newest_head, {county}, head_of);
}

std::optional<SignedHead> oldest_head(db::Session& session, const std::string& county) {
    return session.one(select_oldest_head, {county}, head_of);
}

std::vector<SignedHead> heads_after(db::Session& session, const SignedHead& after, int limit) {
    return session.all(select_heads_after, {after.county, after.size, limit}, head_of);
}

bool has_head_of_hour(db::Session& session, const SignedHead& head) {
    const std::int64_t hour = head.at.micros / micros_per_hour * micros_per_hour;
    return session.exists(select_head_of_hour,
                          {head.county, head.size, hour, hour + micros_per_hour});
}

void put_head(db::Tx& tx, const SignedHead& head) {
    const std::string root = unhex(head.root).value_or("");
    const std::string signature = unhex(head.signature).value_or("");
    tx.put(insert_tree_head, {head.county, head.size, head.at, db::Value::bytes(root), head.signer,
                              db::Value::bytes(signature)});
}

void drop_head(db::Tx& tx, const SignedHead& head) {
    tx.put(delete_tree_head, {head.county, head.size});
}

}  // namespace ortoo::ledger::store
