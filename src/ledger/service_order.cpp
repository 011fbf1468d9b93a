// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/service_order.h"

#include <algorithm>

#include "ledger/service_tiles.h"
#include "ledger/store.h"
#include "ledger/store_tree.h"

namespace ortoo::ledger {

std::int64_t tree_size(db::Session& session, const std::string& county) {
    return store::tree(session, county).value_or(Tree{}).size;
}

std::vector<StoredEntry> in_tree_order(db::Session& session, const std::string& county,
                                       std::int64_t leaf, int max) {
    const std::int64_t end = std::min(leaf + max, tree_size(session, county));
    Tiles tiles(session, county);
    std::vector<StoredEntry> out;
    while (leaf < end) {
        // Neighbours of one chain are read at once.
        const Place first = tiles.place(leaf);
        int run = 1;
        while (leaf + run < end) {
            const Place next = tiles.place(leaf + run);
            if (next.subject != first.subject || next.seq != first.seq + run) {
                break;
            }
            ++run;
        }
        StoredEntry before;
        before.county = county;
        before.subject = first.subject;
        before.seq = first.seq - 1;
        auto rows = store::chain_after(session, before, run);
        for (int i = 0; i < run; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (at >= rows.size() || rows[at].entry.seq != first.seq + i) {
                throw BrokenTree("entry " + std::to_string(first.seq + i) + " of " + first.subject +
                                 " is missing");
            }
            out.push_back(std::move(rows[at].entry));
        }
        leaf += run;
    }
    return out;
}

}  // namespace ortoo::ledger
