// SPDX-License-Identifier: MulanPSL-2.0
// Rows as they lie in the table, read without believing them: what a verifier recomputes from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/time.h"

namespace ortoo::ledger {

struct StoredEntry {
    std::string county;
    std::string subject;
    std::int64_t seq = 0;
    std::string subject_kind;
    std::string kind;
    std::string actor;
    std::string actor_kind;
    std::string actor_name;
    std::string unit;
    Instant at;
    std::string body;
    // Raw bytes.
    std::string salt;        // 16 random bytes
    std::string commitment;  // to salt, actor_name and body
    std::string prev_hash;   // 32 zero bytes for the first
    std::string hash;
};

// The end of a chain.
struct Head {
    std::int64_t seq = 0;
    std::string hash;
    bool operator==(const Head&) const = default;
};

// A stored entry with the head of its chain as it stood when the entry was read.
struct ChainRow {
    StoredEntry entry;
    std::optional<Head> head;
};

struct HeadRow {
    std::string county;
    std::string subject;
    Head head;
};

}  // namespace ortoo::ledger
