// SPDX-License-Identifier: MulanPSL-2.0
// For tests: ways to forge what a signed head covers. Each answers false when it changed nothing.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "ledger/service_test_flips.h"

namespace ortoo::ledger {

template <class T>
inline bool erase_one(Dice& dice, std::vector<T>& list) {
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(up_to(dice, list.size())));
    return true;
}

inline bool delete_row(Dice& dice, Snapshot& s) {
    switch (up_to(dice, 10)) {
        case 0:
            return erase_one(dice, s.chains);
        case 1:
            return erase_one(dice, s.tiles);
        case 2:
            return erase_one(dice, s.trees);
        case 3:
            return erase_one(dice, s.heads);
        default:  // not an enum
            return erase_one(dice, s.entries);
    }
}

// With every trace in chains, and half the time in the tree as well.
inline bool delete_subject(Dice& dice, Snapshot& s) {
    const std::string subject = one_of(dice, s.chains).place.subject;
    auto places = s.places();
    std::erase_if(places, [&](const Place& each) { return each.subject == subject; });
    std::erase_if(s.entries, [&](const StoredEntry& each) { return each.subject == subject; });
    std::erase_if(s.chains, [&](const StoredChain& each) { return each.place.subject == subject; });
    if (up_to(dice, 2) == 0) {
        s.retree(places);
    }
    return true;
}

// A forged entry inside a chain, everything after it hashed anew.
inline bool insert_entry(Dice& dice, Snapshot& s, bool copied) {
    StoredEntry forged = one_of(dice, s.entries);
    const std::string subject = one_of(dice, s.chains).place.subject;
    const std::int64_t last = s.chain(subject).place.seq;
    const auto at = static_cast<std::int64_t>(up_to(dice, static_cast<std::size_t>(last))) + 1;
    if (forged.subject == subject && forged.seq == at) {
        return false;  // before itself: at the end of a chain that is an act like any other
    }
    for (StoredEntry& each : s.entries) {
        each.seq += each.subject == subject && each.seq >= at ? 1 : 0;
    }
    forged.subject = subject;
    forged.seq = at;
    if (!copied) {
        forged.kind = "case.granted";
    }
    s.entries.push_back(forged);
    auto places = s.places();
    s.rechain(subject);
    if (up_to(dice, 2) == 0) {
        places.insert(std::find_if(places.begin(), places.end(),
                                   [&](const Place& each) { return each.subject == subject; }),
                      Place{subject, 0, 0});
        std::int64_t seq = 0;
        for (Place& each : places) {
            each.seq = each.subject == subject ? ++seq : each.seq;
        }
        s.retree(places);
    }
    return true;
}

inline bool swap_entries(Dice& dice, Snapshot& s) {
    StoredEntry& a = one_of(dice, s.entries);
    StoredEntry& b = one_of(dice, s.entries);
    if (&a == &b) {
        return false;
    }
    std::swap(a.subject, b.subject);
    std::swap(a.seq, b.seq);
    if (up_to(dice, 3) > 0) {
        const std::string one = a.subject;
        const std::string other = b.subject;
        const auto places = s.places();
        s.rechain(one);
        s.rechain(other);
        if (up_to(dice, 2) == 0) {
            s.retree(places);
        }
    }
    return true;
}

inline bool swap_leaves(Dice& dice, Snapshot& s) {
    auto places = s.places();
    Place& a = one_of(dice, places);
    Place& b = one_of(dice, places);
    if (a.subject == b.subject) {
        return false;
    }
    std::swap(a, b);
    std::map<std::string, std::int64_t> seq;
    for (Place& each : places) {
        each.seq = ++seq[each.subject];
    }
    const std::string before = s.trees[0].tree.root;
    s.retree(places);
    return s.trees[0].tree.root != before;
}

// The last acts never happened: whole everywhere, and the heads that knew them gone.
inline bool truncate(Dice& dice, Snapshot& s) {
    auto places = s.places();
    const std::size_t size = up_to(dice, places.size());
    for (std::size_t i = places.size(); i-- > size;) {
        std::erase_if(s.entries, [&](const StoredEntry& each) {
            return each.subject == places[i].subject && each.seq == places[i].seq;
        });
        s.rechain(places[i].subject);
    }
    std::erase_if(s.chains, [](const StoredChain& each) { return each.place.seq == 0; });
    places.resize(size);
    s.retree(places);
    std::erase_if(s.heads, [&](const SignedHead& each) {
        return each.size > static_cast<std::int64_t>(size);
    });
    return true;
}

// Another history under the same heads: one text changed, everything hashed anew.
inline bool fork(Dice& dice, Snapshot& s) {
    StoredEntry& entry = one_of(dice, s.entries);
    entry.body = "{\"amount\":" + std::to_string(dice()) + "}";
    const auto places = s.places();
    s.rechain(entry.subject);
    s.retree(places);
    return true;
}

}  // namespace ortoo::ledger
