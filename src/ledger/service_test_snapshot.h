// SPDX-License-Identifier: MulanPSL-2.0
// For tests: all that the ledger stores, in memory, to be forged at will and written back.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/text.h"
#include "crypto/hash.h"
#include "ledger/rules.h"
#include "ledger/rules_head.h"
#include "ledger/store.h"
#include "ledger/store_tree.h"

namespace ortoo::ledger {

struct StoredChain {
    ChainPlace place;
    std::string hash;
};
struct StoredTile {
    std::string county;
    std::int64_t level = 0;
    std::int64_t number = 0;
    Tile tile;
};
struct StoredTree {
    std::string county;
    Tree tree;
};

struct Snapshot {
    std::vector<StoredEntry> entries;
    std::vector<StoredChain> chains;
    std::vector<StoredTile> tiles;
    std::vector<StoredTree> trees;
    std::vector<SignedHead> heads;

    static Snapshot of(db::Session& session);
    void write(db::Tx& tx) const;

    // What a forger who knows the program would do: hash the chain anew, and its head …
    void rechain(const std::string& subject);
    // … and the tree over the leaves as their places name them, without a key to sign it.
    void retree(const std::vector<Place>& places);
    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] StoredEntry* entry(const std::string& subject, std::int64_t seq);
    [[nodiscard]] StoredChain& chain(const std::string& subject);
};

inline const db::Sql wipe_entries{"ledger_test.wipe_entries", "DELETE FROM ledger_entries"};
inline const db::Sql wipe_chains{"ledger_test.wipe_chains", "DELETE FROM ledger_heads"};
inline const db::Sql wipe_tiles{"ledger_test.wipe_tiles", "DELETE FROM ledger_tiles"};
inline const db::Sql wipe_trees{"ledger_test.wipe_trees", "DELETE FROM ledger_trees"};
inline const db::Sql wipe_heads{"ledger_test.wipe_heads", "DELETE FROM ledger_tree_heads"};
inline const db::Sql insert_chain{
    "ledger_test.insert_chain",
    "INSERT INTO ledger_heads (county, subject, seq, hash, logged, leaf) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
inline const db::Sql insert_tile{
    "ledger_test.insert_tile",
    "INSERT INTO ledger_tiles (county, level, tile, hashes, places) VALUES ($1, $2, $3, $4, $5)"};

inline Snapshot Snapshot::of(db::Session& session) {
    constexpr int all = 1'000'000;
    Snapshot out;
    for (ChainRow& row : store::all_after(session, {}, all)) {
        out.entries.push_back(std::move(row.entry));
    }
    for (ChainPlace& place : store::chains(session, {}, all)) {
        const Head head = store::head(session, place.county, place.subject).value();
        out.chains.push_back({std::move(place), head.hash});
    }
    for (const std::string& county : store::counties(session)) {
        for (int level = 0;; ++level) {
            std::int64_t number = 0;
            while (auto tile = store::tile(session, county, level, number)) {
                out.tiles.push_back({county, level, number++, std::move(*tile)});
            }
            if (number == 0) {
                break;
            }
        }
        if (auto tree = store::tree(session, county)) {
            out.trees.push_back({county, std::move(*tree)});
        }
    }
    out.heads = store::heads_after(session, {}, all);
    return out;
}

inline void Snapshot::write(db::Tx& tx) const {
    for (const db::Sql* each :
         {&wipe_entries, &wipe_chains, &wipe_tiles, &wipe_trees, &wipe_heads}) {
        (void)tx.run(*each, db::Values{});
    }
    for (const StoredEntry& each : entries) {
        store::insert(tx, each);
    }
    for (const auto& [place, hash] : chains) {
        tx.put(insert_chain, {place.county, place.subject, place.seq, db::Value::bytes(hash),
                              place.logged, place.leaf});
    }
    for (const StoredTile& each : tiles) {
        tx.put(insert_tile, {each.county, each.level, each.number,
                             db::Value::bytes(each.tile.hashes), each.tile.places});
    }
    for (const StoredTree& each : trees) {
        store::put_tree(tx, each.county, each.tree, -1);
    }
    for (const SignedHead& each : heads) {
        store::put_head(tx, each);
    }
}

inline StoredEntry* Snapshot::entry(const std::string& subject, std::int64_t seq) {
    for (StoredEntry& each : entries) {
        if (each.subject == subject && each.seq == seq) {
            return &each;
        }
    }
    return nullptr;
}

inline StoredChain& Snapshot::chain(const std::string& subject) {
    return *std::find_if(chains.begin(), chains.end(),
                         [&](const StoredChain& each) { return each.place.subject == subject; });
}

inline void Snapshot::rechain(const std::string& subject) {
    std::string before = no_hash();
    std::int64_t seq = 0;
    while (StoredEntry* each = entry(subject, seq + 1)) {
        each->commitment = commitment_of(*each, crypto::sm3);
        each->prev_hash = before;
        each->hash = hash_of(*each, crypto::sm3);
        before = each->hash;
        ++seq;
    }
    StoredChain& end = chain(subject);
    end.hash = before;
    end.place.seq = seq;
    end.place.logged = std::min(end.place.logged, seq);
}

inline std::vector<Place> Snapshot::places() const {
    std::vector<Place> out;
    for (const StoredTile& each : tiles) {
        if (each.level == 0) {
            const auto more = places_of(each.tile.places).value();
            out.insert(out.end(), more.begin(), more.end());
        }
    }
    return out;
}

inline void Snapshot::retree(const std::vector<Place>& wanted) {
    constexpr std::size_t width = 256;
    const std::string county = trees[0].county;
    tiles.clear();
    StoredTile above{county, 1, 0, {}};
    GrowingTree tree(crypto::sm3, [&](int height, std::int64_t, const std::string& hash) {
        if (height == 8) {
            above.tile.hashes += hash;
        }
    });
    std::map<std::string, std::int64_t> last;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i % width == 0) {
            tiles.push_back({county, 0, static_cast<std::int64_t>(i / width), {}});
        }
        Place place = wanted[i];
        const auto leaf = static_cast<std::int64_t>(i);
        place.before = place.seq == 1 ? leaf : last[place.subject];
        last[place.subject] = leaf;
        const std::string hash = leaf_hash(entry(place.subject, place.seq)->hash, crypto::sm3);
        tree.add(hash);
        tiles.back().tile.hashes += hash;
        tiles.back().tile.places += text_of(place);
        chain(place.subject).place.leaf = leaf;
        chain(place.subject).place.logged = place.seq;
    }
    if (!above.tile.hashes.empty()) {
        tiles.push_back(above);
    }
    trees[0].tree = {tree.size(), tree.root()};
}

}  // namespace ortoo::ledger
