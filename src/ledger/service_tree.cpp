// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/service_tree.h"

#include <algorithm>

#include "base/text.h"
#include "crypto/hash.h"
#include "ledger/rules_head.h"
#include "ledger/rules_tree.h"
#include "ledger/service_tiles.h"
#include "ledger/store_tree.h"

namespace ortoo::ledger {

namespace {

// Entries of one transaction: about three milliseconds of the writer's time.
constexpr int portion = 256;

struct Portion {
    std::vector<ChainPlace> chains;    // as they will be
    std::vector<std::int64_t> before;  // what they had logged
    Tree tree;
    std::int64_t size_before = 0;
};

// Adds the entries of one chain; a chain with a gap is left for `verify` to name.
void add_chain(Portion& out, Tiles& tiles, ChainPlace chain,
               const std::vector<std::string>& hashes) {
    const std::int64_t logged = chain.logged;
    for (const std::string& hash : hashes) {
        const std::int64_t leaf = out.tree.size++;
        const std::int64_t before = chain.logged == 0 ? leaf : chain.leaf;
        tiles.append(leaf, leaf_hash(hash, crypto::sm3), {chain.subject, ++chain.logged, before});
        chain.leaf = leaf;
    }
    if (!hashes.empty()) {
        out.chains.push_back(std::move(chain));
        out.before.push_back(logged);
    }
}

Portion gather(db::Session& reader, Tiles& tiles, const std::string& county) {
    Portion out;
    out.tree = store::tree(reader, county).value_or(Tree{});
    out.size_before = out.tree.size;
    std::string after;
    int left = portion;
    while (left > 0) {
        const auto news = store::news(reader, county, after, left);
        for (const ChainPlace& chain : news) {
            const auto waiting =
                static_cast<int>(std::min<std::int64_t>(left, chain.seq - chain.logged));
            const auto hashes = store::hashes_after(reader, chain, waiting);
            add_chain(out, tiles, chain, hashes);
            left -= static_cast<int>(hashes.size());
            if (left <= 0) {
                break;
            }
        }
        if (news.empty()) {
            break;
        }
        after = news.back().subject;
    }
    if (!out.chains.empty()) {
        out.tree.root = tiles.root(out.tree.size);
    }
    return out;
}

}  // namespace

LedgerTree::LedgerTree(const crypto::Signer& signer, std::string heads_file)
    : signer_(signer),
      signer_name_(hex(crypto::sm3(signer.public_key())).substr(0, 16)),
      file_(std::move(heads_file)) {}

bool LedgerTree::take_in(db::Database& database, db::Session& reader,
                         const std::string& county) const {
    Tiles tiles(reader, county);
    const Portion found = gather(reader, tiles, county);
    if (found.chains.empty()) {
        return false;
    }
    const Result<Nothing> taken = database.write([&](db::Tx& tx) -> Result<Nothing> {
        for (std::size_t i = 0; i < found.chains.size(); ++i) {
            store::put_logged(tx, found.chains[i], found.before[i]);
        }
        tiles.save(tx);
        store::put_tree(tx, county, found.tree, found.size_before);
        return Nothing{};
    });
    return taken.has_value();
}

std::optional<SignedHead> LedgerTree::sign(db::Database& database, db::Session& reader,
                                           const Context& ctx) const {
    const HeadsFile::Turn turn = file_.turn();
    // In this order: a node with another file may take in and sign between the two.
    const auto newest = store::newest_head(reader, ctx.county);
    const Tree tree = store::tree(reader, ctx.county).value_or(Tree{});
    const std::int64_t signed_size = newest ? newest->size : 0;
    if (tree.size < signed_size) {
        throw RolledBack("the ledger's tree is smaller than its newest signed head");
    }
    guard(reader, ctx.county);
    // A crash after the commit may have kept the last head out of the file.
    const auto last = file_.last();
    if (newest && (!last || last->size < newest->size)) {
        file_.append(*newest);
    }
    if (tree.size == signed_size) {
        return std::nullopt;
    }
    // What is signed is what lies on the disk now, not what was meant to.
    if (Tiles(reader, ctx.county).root(tree.size) != tree.root) {
        throw BrokenTree("the root of the ledger's tree is not that of its tiles");
    }
    SignedHead head{ctx.county, tree.size, hex(tree.root), ctx.now, signer_name_, {}};
    head.signature = hex(signer_.sign(head_text(head)));
    const bool same_hour =
        newest && newest->at.micros / micros_per_hour == head.at.micros / micros_per_hour;
    const Result<Nothing> kept = database.write([&](db::Tx& tx) -> Result<Nothing> {
        store::put_head(tx, head);
        if (same_hour) {
            store::drop_head(tx, *newest);
        }
        return Nothing{};
    });
    if (!kept) {
        return std::nullopt;
    }
    file_.append(head);
    return head;
}

void LedgerTree::guard(db::Session& reader, const std::string& county) const {
    const auto last = file_.last();
    if (!last || last->county != county) {
        return;
    }
    const Tree tree = store::tree(reader, county).value_or(Tree{});
    const std::string where = "the ledger's tree has " + std::to_string(tree.size) +
                              " entries, but head " + std::to_string(last->size) + " of " +
                              to_text(last->at) + " in " + file_.path();
    if (tree.size < last->size) {
        throw RolledBack(where + " was signed: the database is older than it was. Find the newer " +
                         "one, or move that file away to go on from here (docs/ledger.md)");
    }
    Tiles tiles(reader, county);
    if (hex(tiles.root(last->size)) != last->root) {
        throw RolledBack(where + " says otherwise: the database was replaced or altered. Find " +
                         "the right one, or move that file away to go on (docs/ledger.md)");
    }
}

}  // namespace ortoo::ledger
