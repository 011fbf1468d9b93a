// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/service_verify.h"

#include "crypto/hash.h"
#include "ledger/rules_tree.h"
#include "ledger/store_tree.h"

namespace ortoo::ledger {

namespace {

constexpr int page = 1000;
constexpr int tile_height = 8;
constexpr std::int64_t tile_width = 256;

std::string name_of(const Place& place) {
    return "entry " + std::to_string(place.seq) + " of " + place.subject;
}

}  // namespace

void add_fault(VerifyReport& report, const std::string& what) {
    constexpr std::size_t most = 1000;
    if (report.faults.size() < most) {
        report.faults.push_back(what);
    }
}

void TreeVerify::fault(const std::string& what) {
    add_fault(report_, "tree of " + county_ + ": " + what);
}

void TreeVerify::all() {
    const auto tree = store::tree(session_, county_);
    const Tree before = tree.value_or(Tree{0, crypto::sm3("")});
    try {
        leaves(before.size, before.root);
        shape(before.size);
    } catch (const BrokenTree& broken) {
        broken_ = true;
        fault(broken.what());
    }
    chains(before.size);
}

void TreeVerify::leaves(std::int64_t size, const std::string& root) {
    GrowingTree growing(crypto::sm3,
                        [this](int height, std::int64_t index, const std::string& hash) {
                            grown(height, index, hash);
                        });
    for (std::int64_t number = 0; number < size; ++number) {
        const std::string hash = tiles_.node(0, number);
        leaf(number, hash);
        growing.add(hash);
    }
    report_.leaves += size;
    if (growing.root() != root) {
        fault("its root does not follow from its leaves");
    }
}

void TreeVerify::grown(int height, std::int64_t index, const std::string& hash) {
    if (height > 0 && height % tile_height == 0 && tiles_.node(height, index) != hash) {
        fault("tile " + std::to_string(height / tile_height) + "/" +
              std::to_string(index / tile_width) + " was altered");
    }
}

void TreeVerify::leaf(std::int64_t number, const std::string& hash) {
    const Place place = tiles_.place(number);
    entry(place, number, hash);
    const bool first = place.seq == 1;
    const bool follows = first ? place.before == number
                               : place.before < number &&
                                     tiles_.place(place.before).subject == place.subject &&
                                     tiles_.place(place.before).seq + 1 == place.seq;
    if (!follows) {
        fault("leaf " + std::to_string(number) + " does not follow leaf " +
              std::to_string(place.before));
    }
}

void TreeVerify::entry(const Place& place, std::int64_t leaf, const std::string& hash) {
    const auto stored = store::entry_hash(session_, county_, place.subject, place.seq);
    if (!stored) {
        fault(name_of(place) + " is leaf " + std::to_string(leaf) + " and missing");
    } else if (leaf_hash(*stored, crypto::sm3) != hash) {
        fault(name_of(place) + " is not what leaf " + std::to_string(leaf) + " took in");
    }
}

// No tile and no leaf beyond the end. While the server goes on, the tree may have grown meanwhile.
void TreeVerify::shape(std::int64_t size) {
    const std::int64_t last = (size - 1) / tile_width;
    std::int64_t expected = 0;
    for (std::int64_t width = size; width > 0; width /= tile_width) {
        expected += (width + tile_width - 1) / tile_width;
    }
    const std::int64_t found = store::tile_count(session_, county_);
    Tiles fresh(session_, county_);
    const std::int64_t leaves = size == 0 ? 0 : fresh.leaves_in(last) + last * tile_width;
    const bool grew = store::tree(session_, county_).value_or(Tree{}).size != size;
    if (!grew && found != expected) {
        fault("it has " + std::to_string(found) + " tiles, not " + std::to_string(expected));
    }
    if (!grew && leaves != size) {
        fault("its last tile ends at " + std::to_string(leaves) + ", not at " +
              std::to_string(size));
    }
}

void TreeVerify::chains(std::int64_t size) {
    std::int64_t logged = 0;
    ChainPlace place;
    place.county = county_;
    for (;;) {
        const auto rows = store::chains(session_, place, page);
        for (const ChainPlace& each : rows) {
            if (each.county == county_) {
                logged += each.logged;
                end_of(each);
            }
        }
        if (rows.empty() || rows.back().county != county_) {
            break;
        }
        place = rows.back();
    }
    const std::int64_t now = store::tree(session_, county_).value_or(Tree{}).size;
    if (logged < size || logged > now) {
        fault("it has " + std::to_string(size) + " leaves, the chains count " +
              std::to_string(logged));
    }
}

void TreeVerify::end_of(const ChainPlace& chain) {
    const std::string name = "chain " + chain.subject;
    if (chain.logged < 0 || chain.logged > chain.seq) {
        fault(name + " counts " + std::to_string(chain.logged) + " leaves");
    } else if (chain.logged == 0) {
        if (chain.leaf != 0) {
            fault(name + " has no leaf and names one");
        }
    } else if (!broken_) {
        try {
            Place place{};
            try {
                place = tiles_.place(chain.leaf);
            } catch (const BrokenTree&) {
                place = Tiles(session_, county_).place(chain.leaf);  // grown meanwhile
            }
            if (place.subject != chain.subject || place.seq != chain.logged) {
                fault(name + " does not end at leaf " + std::to_string(chain.leaf));
            }
        } catch (const BrokenTree&) {
            fault(name + " ends at leaf " + std::to_string(chain.leaf) + ", which is missing");
        }
    }
}

void TreeVerify::one(const std::string& subject) {
    const auto found = store::chain(session_, county_, subject);
    if (!found || found->logged == 0) {
        return;
    }
    try {
        end_of(*found);
        chain(*found, store::tree(session_, county_).value_or(Tree{}));
    } catch (const BrokenTree& broken) {
        fault(broken.what());
    }
}

void TreeVerify::chain(const ChainPlace& chain, const Tree& tree) {
    const TreeRules rules(
        crypto::sm3, [this](int height, std::int64_t index) { return tiles_.node(height, index); });
    std::int64_t leaf = chain.leaf;
    for (std::int64_t seq = chain.logged; seq > 0; --seq) {
        const Place place = tiles_.place(leaf);
        if (place.subject != chain.subject || place.seq != seq) {
            fault("leaf " + std::to_string(leaf) + " is not entry " + std::to_string(seq) + " of " +
                  chain.subject);
            return;
        }
        const std::string hash = tiles_.node(0, leaf);
        entry(place, leaf, hash);
        if (!included({leaf, tree.size, hash, tree.root}, rules.inclusion(leaf, tree.size),
                      crypto::sm3)) {
            fault("leaf " + std::to_string(leaf) + " does not lead to the root");
        }
        ++report_.leaves;
        leaf = place.before;
    }
}

}  // namespace ortoo::ledger
