// SPDX-License-Identifier: MulanPSL-2.0
// 台账: entries chained per subject inside the use case's transaction, so "committed" means
// "chained" (ADR 0005). Entries are only ever appended; a correction is a new entry.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "base/context.h"
#include "db/session.h"
#include "ledger/types.h"
#include "ledger/types_tree.h"

namespace ortoo::ledger {

class Ledger {
  public:
    explicit Ledger(Random& random) : random_(random) {}

    // Appends one act: hash = SM3(previous hash ‖ canonical bytes of the entry with the salted
    // commitment of its body). actor, unit and time come from the context.
    void append(db::Tx& tx, const Context& ctx, const Act& act) const;

    // The trail of a subject, oldest first, all of it up to `max`.
    [[nodiscard]] std::vector<Entry> trail(db::Session& session, const std::string& county,
                                           const std::string& subject, int max = 500) const;
    // What one actor did in [from, to), oldest first: the work log 工作日志 (R56).
    [[nodiscard]] std::vector<Entry> acts_of(db::Session& session, const std::string& county,
                                             const std::string& actor, Instant from, Instant to,
                                             int max = 500) const;
    // Recomputes one chain, or all of them, from stored bytes, and compares them with the tree
    // over all (what of it is taken in); progress is called every 1,000 or so.
    [[nodiscard]] VerifyReport verify_subject(db::Session& session, const std::string& county,
                                              const std::string& subject) const;
    [[nodiscard]] VerifyReport verify_all(
        db::Session& session,
        const std::function<void(std::int64_t done, std::int64_t total)>& progress = {}) const;

    // The newest signed head of the tree over all entries, to be printed on receipts; nullopt
    // until the first is signed, a second after the first entry.
    [[nodiscard]] std::optional<SignedHead> signed_head(db::Session& session,
                                                        const std::string& county) const;

    // Trail and verification for a reader with `ledger.read` over the county, or over a unit in
    // which some act on the subject happened. Otherwise the subject does not exist for him.
    [[nodiscard]] Result<Trail> read_trail(db::Session& session, const Context& ctx,
                                           const std::string& subject) const;
    [[nodiscard]] Result<VerifyReport> read_proof(db::Session& session, const Context& ctx,
                                                  const std::string& subject) const;

  private:
    Random& random_;
};

}  // namespace ortoo::ledger
