// SPDX-License-Identifier: MulanPSL-2.0
// For tests: one flipped bit somewhere in a stored ledger.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "ledger/service_test_snapshot.h"

namespace ortoo::ledger {

using Dice = std::mt19937_64;

inline std::size_t up_to(Dice& dice, std::size_t count) {
    return static_cast<std::size_t>(dice() % count);
}
template <class T>
T& one_of(Dice& dice, std::vector<T>& list) {
    return list[up_to(dice, list.size())];
}

inline bool flip(Dice& dice, std::string& bytes) {
    if (bytes.empty()) {
        return false;
    }
    char& byte = bytes[up_to(dice, bytes.size())];
    byte = static_cast<char>(byte ^ (1 << up_to(dice, 8)));
    return true;
}
inline bool flip(Dice& dice, std::int64_t& number) {
    number =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(number) ^ 1ULL << up_to(dice, 64));
    return true;
}
inline bool flip_hex(Dice& dice, std::string& text) {
    std::string bytes = unhex(text).value();
    const bool done = flip(dice, bytes);
    text = hex(bytes);
    return done;
}

inline bool flip_entry(Dice& dice, StoredEntry& e) {
    std::string* texts[] = {&e.county,     &e.subject,    &e.subject_kind, &e.kind, &e.actor,
                            &e.actor_kind, &e.actor_name, &e.unit,         &e.body, &e.salt,
                            &e.commitment, &e.prev_hash,  &e.hash};
    const std::size_t at = up_to(dice, 15);
    return at == 13   ? flip(dice, e.seq)
           : at == 14 ? flip(dice, e.at.micros)
                      : flip(dice, *texts[at]);
}

inline bool flip_chain(Dice& dice, StoredChain& c) {
    switch (up_to(dice, 6)) {
        case 0:
            return flip(dice, c.place.county);
        case 1:
            return flip(dice, c.place.subject);
        case 2:
            return flip(dice, c.place.seq);
        case 3:
            return flip(dice, c.place.logged);
        case 4:
            return flip(dice, c.place.leaf);
        default:  // not an enum
            return flip(dice, c.hash);
    }
}

inline bool flip_tile(Dice& dice, StoredTile& t) {
    switch (up_to(dice, 7)) {
        case 0:
            return flip(dice, t.county);
        case 1:
            return flip(dice, t.level);
        case 2:
            return flip(dice, t.number);
        case 3:
            return flip(dice, t.tile.places);
        default:  // not an enum
            return flip(dice, t.tile.hashes);
    }
}

inline bool flip_head(Dice& dice, SignedHead& h) {
    switch (up_to(dice, 6)) {
        case 0:
            return flip(dice, h.county);
        case 1:
            return flip(dice, h.size);
        case 2:
            return flip(dice, h.at.micros);
        case 3:
            return flip(dice, h.signer);
        case 4:
            return flip_hex(dice, h.root);
        default:  // not an enum
            return flip_hex(dice, h.signature);
    }
}

inline bool flip_tree(Dice& dice, StoredTree& t) {
    const std::size_t at = up_to(dice, 3);
    return at == 0   ? flip(dice, t.county)
           : at == 1 ? flip(dice, t.tree.size)
                     : flip(dice, t.tree.root);
}

inline bool flip_any(Dice& dice, Snapshot& s) {
    switch (up_to(dice, 10)) {
        case 0:
            return flip_chain(dice, one_of(dice, s.chains));
        case 1:
            return flip_tile(dice, one_of(dice, s.tiles));
        case 2:
            return flip_tree(dice, s.trees[0]);
        case 3:
            return flip_head(dice, one_of(dice, s.heads));
        default:  // not an enum
            return flip_entry(dice, one_of(dice, s.entries));
    }
}

}  // namespace ortoo::ledger
