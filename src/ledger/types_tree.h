// SPDX-License-Identifier: MulanPSL-2.0
// The Merkle tree over all entries of a county, and what is shown of it. docs/ledger.md is the
// specification.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/fields.h"
#include "base/result.h"
#include "base/time.h"

namespace ortoo::ledger {

// The entry exists, but no signed head covers it yet; it takes a second.
inline constexpr RefusalCode not_signed_yet{"ledger.not_signed_yet", Kind::conflict};

// The end of the tree at some moment, signed with SM2 by this installation.
struct SignedHead {
    std::string county;
    std::int64_t size = 0;  // leaves
    std::string root;       // hex
    Instant at;
    std::string signer;     // first 16 hex digits of SM3 over the public key
    std::string signature;  // hex of DER
    bool operator==(const SignedHead&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("county", r.county);
        v("size", r.size, "entries covered");
        v("root", r.root, "hex SM3 over the tree of all entries");
        v("at", r.at);
        v("signer", r.signer, "first 16 hex digits of SM3 over the public key");
        v("signature", r.signature, "hex, SM2 over the text of the head (docs/ledger.md)");
    }
};

// Which entry a leaf is. `before`: the leaf of the entry before it in its chain, itself for the
// first; so the leaves of a chain are found from its last one without an index.
struct Place {
    std::string subject;
    std::int64_t seq = 0;
    std::int64_t before = 0;
    bool operator==(const Place&) const = default;
};

// 256 hashes of whole subtrees side by side, raw, and at level 0 the places of its leaves.
struct Tile {
    std::string hashes;
    std::string places;
};

struct Tree {
    std::int64_t size = 0;
    std::string root;  // raw
};

// A chain with entries that are not in the tree, or (seq == logged) any chain.
struct ChainPlace {
    std::string county;
    std::string subject;
    std::int64_t seq = 0;
    std::int64_t logged = 0;
    std::int64_t leaf = 0;
};

struct ProvenEntry {
    std::int64_t seq = 0;
    std::string subject_kind;
    std::string kind;
    std::string actor;
    std::string actor_kind;
    std::string actor_name;
    std::string unit;
    std::int64_t at_micros = 0;
    std::string body;
    std::string salt;
    std::string prev_hash;
    std::string hash;
    std::int64_t leaf = 0;
    std::vector<std::string> path;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("seq", r.seq);
        v("subject_kind", r.subject_kind);
        v("kind", r.kind);
        v("actor", r.actor);
        v("actor_kind", r.actor_kind);
        v("actor_name", r.actor_name);
        v("unit", r.unit);
        v("at_micros", r.at_micros, "microseconds since 1970-01-01T00:00:00Z");
        v("body", r.body);
        v("salt", r.salt, "hex");
        v("prev_hash", r.prev_hash, "hex");
        v("hash", r.hash, "hex");
        v("leaf", r.leaf, "place in the tree, from 0");
        v("path", r.path, "hex hashes from the leaf to the root");
    }
};

// Everything a stranger needs to check entries without this program or its database.
struct Proof {
    std::string format = "ortoo-proof-1";
    std::string county;
    std::string subject;
    std::string public_key;  // hex of DER SubjectPublicKeyInfo
    SignedHead head;
    SignedHead older_head;                 // the same as `head` when there is none
    std::vector<std::string> consistency;  // hex hashes: older_head's tree begins head's tree
    std::vector<ProvenEntry> entries;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("format", r.format);
        v("county", r.county);
        v("subject", r.subject);
        v("public_key", r.public_key, "hex, DER SubjectPublicKeyInfo on the curve SM2");
        v("head", r.head);
        v("older_head", r.older_head);
        v("consistency", r.consistency);
        v("entries", r.entries);
    }
};

}  // namespace ortoo::ledger
