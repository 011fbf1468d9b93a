// SPDX-License-Identifier: MulanPSL-2.0
// What is hashed, and what a whole chain is. The hash function itself comes from outside.
#pragma once

#include <span>
#include <string>

#include "base/context.h"
#include "ledger/rules_tree.h"
#include "ledger/types.h"
#include "ledger/types_stored.h"

namespace ortoo::ledger {

// What stands before the first entry of a chain.
[[nodiscard]] std::string no_hash();

// Texts a later erasure may have to remove (name and body) are hashed only inside this salted
// commitment; once they and the salt are gone, nobody can guess them from the chain.
[[nodiscard]] std::string commitment_of(const StoredEntry& entry, Digest digest);
// Hash over prev_hash and every other column. Each field carries its length, so that no two
// different entries have the same bytes.
[[nodiscard]] std::string hash_of(const StoredEntry& entry, Digest digest);

// Takes the entries of chains in the order (county, subject, seq) and reports what is not whole.
class ChainCheck {
  public:
    ChainCheck(Digest digest, VerifyReport& report) : digest_(digest), report_(report) {}
    void add(const ChainRow& row);
    void add_head_without_entries(const HeadRow& row);
    // Call after the last entry.
    void finish();

  private:
    void check_place(const StoredEntry& entry);
    void check_bytes(const StoredEntry& entry);
    void close();
    void fault(const std::string& what);

    Digest digest_;
    VerifyReport& report_;
    bool open_ = false;
    ChainRow last_;
    std::string name_;  // of the open chain, as faults call it
};

// Whether a trail is shown to the actor; see Ledger::read_trail.
[[nodiscard]] bool may_read_trail(const Actor& actor, const std::string& county,
                                  std::span<const Entry> trail);

}  // namespace ortoo::ledger
