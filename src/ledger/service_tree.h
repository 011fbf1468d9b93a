// SPDX-License-Identifier: MulanPSL-2.0
// The tree over all entries: takes committed entries in, signs its heads, proves entries, and
// watches that the database has not gone back (docs/ledger.md).
#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include "base/context.h"
#include "crypto/signer.h"
#include "db/database.h"
#include "ledger/service.h"
#include "ledger/service_heads_file.h"
#include "ledger/types.h"
#include "ledger/types_tree.h"

namespace ortoo::ledger {

// The database holds less, or something else, than a head outside it says.
class RolledBack : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

class LedgerTree {
  public:
    // The signer must outlive it. Every signed head is appended to the file.
    LedgerTree(const crypto::Signer& signer, std::string heads_file);

    // Takes a portion of the entries that were committed since, in their own short transaction;
    // false when none were left. Of several processes one wins, the others fault and try again.
    [[nodiscard]] bool take_in(db::Database& database, db::Session& reader,
                               const std::string& county) const;
    // Signs the tree as it stands, into the database and then the file; nullopt: no news since
    // the last head. Throws RolledBack instead of signing over a hole.
    std::optional<SignedHead> sign(db::Database& database, db::Session& reader,
                                   const Context& ctx) const;
    // Throws RolledBack when the database is behind the file or contradicts it.
    void guard(db::Session& reader, const std::string& county) const;

    // Every head in the database and in the file: its signature, and that the tree had this root
    // at its size. Adds to the report. Run Ledger::verify_all before: it proves the tiles.
    void verify_heads(db::Session& session, const std::string& county, VerifyReport& report) const;

    // A bundle for strangers: the entries of a chain (all, at most the last 500; or one) under the
    // newest signed head.
    [[nodiscard]] Result<Proof> prove(db::Session& session, const std::string& county,
                                      const std::string& subject,
                                      std::optional<std::int64_t> seq = std::nullopt) const;

    // The same as a text, for a reader of the trail (Ledger::read_trail).
    [[nodiscard]] Result<std::string> read_proof(db::Session& session, const Context& ctx,
                                                 const Ledger& ledger,
                                                 const std::string& subject) const;

    // First 16 hex digits of SM3 over the public key.
    [[nodiscard]] const std::string& signer() const { return signer_name_; }

  private:
    const crypto::Signer& signer_;
    std::string signer_name_;
    HeadsFile file_;
};

}  // namespace ortoo::ledger
