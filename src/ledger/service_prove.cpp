// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "base/text.h"
#include "crypto/hash.h"
#include "ledger/rules_head.h"
#include "ledger/rules_tree.h"
#include "ledger/service_tiles.h"
#include "ledger/service_tree.h"
#include "ledger/store.h"
#include "ledger/store_tree.h"

namespace ortoo::ledger {

namespace {

constexpr std::size_t most = 500;

struct Leaf {
    std::int64_t seq = 0;
    std::int64_t leaf = 0;
};

// The leaves of a chain that the head covers, oldest first: one of them, or the last `most`.
std::vector<Leaf> leaves_of(Tiles& tiles, const ChainPlace& chain, std::int64_t size,
                            std::optional<std::int64_t> seq) {
    std::vector<Leaf> leaves;
    std::int64_t leaf = chain.leaf;
    for (std::int64_t at = chain.logged; at > 0 && leaves.size() < most; --at) {
        const Place place = tiles.place(leaf);
        if (place.subject != chain.subject || place.seq != at) {
            throw BrokenTree("leaf " + std::to_string(leaf) + " is not entry " +
                             std::to_string(at) + " of " + chain.subject);
        }
        if (leaf < size && (!seq || *seq == at)) {
            leaves.push_back({at, leaf});
        }
        if (seq && *seq == at) {
            break;
        }
        leaf = place.before;
    }
    std::reverse(leaves.begin(), leaves.end());
    return leaves;
}

ProvenEntry proven(const StoredEntry& entry, const Leaf& leaf, const Hashes& path) {
    ProvenEntry out{entry.seq,
                    entry.subject_kind,
                    entry.kind,
                    entry.actor,
                    entry.actor_kind,
                    entry.actor_name,
                    entry.unit,
                    entry.at.micros,
                    entry.body,
                    hex(entry.salt),
                    hex(entry.prev_hash),
                    hex(entry.hash),
                    leaf.leaf,
                    {}};
    for (const std::string& each : path) {
        out.path.push_back(hex(each));
    }
    return out;
}

}  // namespace

Result<Proof> LedgerTree::prove(db::Session& session, const std::string& county,
                                const std::string& subject, std::optional<std::int64_t> seq) const {
    const auto chain = store::chain(session, county, subject);
    if (!chain || (seq && (*seq < 1 || *seq > chain->seq))) {
        return refuse(no_such_subject);
    }
    const auto head = store::newest_head(session, county);
    if (!head) {
        return refuse(not_signed_yet);
    }
    Tiles tiles(session, county);
    const auto leaves = leaves_of(tiles, *chain, head->size, seq);
    if (leaves.empty()) {
        return refuse(not_signed_yet);
    }
    const TreeRules rules(crypto::sm3, [&tiles](int height, std::int64_t index) {
        return tiles.node(height, index);
    });
    Proof proof;
    proof.county = county;
    proof.subject = subject;
    proof.public_key = hex(signer_.public_key());
    proof.head = *head;
    proof.older_head = store::oldest_head(session, county).value_or(*head);
    for (const std::string& each : rules.consistency(proof.older_head.size, head->size)) {
        proof.consistency.push_back(hex(each));
    }
    StoredEntry before;
    before.county = county;
    before.subject = subject;
    before.seq = leaves.front().seq - 1;
    const auto rows = store::chain_after(session, before, static_cast<int>(leaves.size()));
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (i >= rows.size() || rows[i].entry.seq != leaves[i].seq) {
            throw BrokenTree("entry " + std::to_string(leaves[i].seq) + " of " + subject +
                             " is missing");
        }
        proof.entries.push_back(
            proven(rows[i].entry, leaves[i], rules.inclusion(leaves[i].leaf, head->size)));
    }
    return proof;
}

Result<std::string> LedgerTree::read_proof(db::Session& session, const Context& ctx,
                                           const Ledger& ledger, const std::string& subject) const {
    (void)TRY(ledger.read_trail(session, ctx, subject));
    return text_of(TRY(prove(session, ctx.county, subject)));
}

}  // namespace ortoo::ledger
