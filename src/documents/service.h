// SPDX-License-Identifier: MulanPSL-2.0
// Papers: issued inside the use case that gives rise to them, kept as they were served.
#pragma once

#include "base/limiter.h"
#include "crypto/keys.h"
#include "db/session.h"
#include "documents/rules.h"
#include "documents/service_seal.h"
#include "documents/service_template.h"
#include "documents/types_read.h"
#include "ledger/service.h"
#include "outlets/service.h"

namespace ortoo::documents {

struct DocumentsParts {  // what the slice needs; lives as long as the process
    Random& random;
    const crypto::Vault& vault;
    const ledger::Ledger& ledger;
    const outlets::Outlets& outlets;
    // Where anybody checks a paper, for its QR code; empty: the code alone.
    std::string check_at = {};
    // Outlives the papers; null: they are printed for the seal in ink.
    const SealService* seal = nullptr;
};

class Documents {
  public:
    // Throws when a built-in template is not sound.
    explicit Documents(DocumentsParts parts)
        : parts_(std::move(parts)), templates_({parts_.ledger, parts_.outlets}) {}

    // --- for the slices above
    // One paper, in the caller's transaction, with its entry `document.issued` on the subject's
    // chain. Refuses document_replaced and document_number_taken. A field that the kind does not
    // know or demands in vain is a fault (std::logic_error), here and at once.
    [[nodiscard]] Result<Issued> issue(db::Tx&, const Context&, const Draft&) const;
    // Whole, with its snapshot; nobody is asked for a permission.
    [[nodiscard]] std::optional<Document> find(db::Session&, const Context&,
                                               const DocumentId&) const;
    // The papers of a subject that the actor may read, oldest first.
    [[nodiscard]] DocumentList of(db::Session&, const Context&, const std::string& subject) const;
    // All of them, whoever asks.
    [[nodiscard]] DocumentList all_of(db::Session&, const Context&,
                                      const std::string& subject) const;

    // --- reading
    [[nodiscard]] Result<Register> day_register(db::Session&, const Context&,
                                                const RegisterQuery&) const;
    // Anyone who holds the paper; limited by the caller's address.
    [[nodiscard]] Result<CheckView> check(db::Session&, const Context&, const CheckQuery&);
    // Anyone who holds a file; counted against the same limit.
    [[nodiscard]] Result<FileCheck> check_file(db::Session&, const Context&, const CheckFile&);
    [[nodiscard]] SealServiceView seal_service() const;

    // --- printing
    // As it was served, with its successor's stamp. Reads only; for the pool, because it draws.
    [[nodiscard]] Result<Printed> print(db::Session&, const Context&, const PrintQuery&) const;
    // Staff's copy: its number, the entry `document.printed`, and the reading, for the person.
    void count_copy(db::Tx&, const Context&, const Printed&) const;
    [[nodiscard]] const Templates& templates() const { return templates_; }

  private:
    [[nodiscard]] Issued named(db::Tx&, const Context&, const Draft&) const;
    [[nodiscard]] std::string free_code(db::Session&, const Context&) const;
    [[nodiscard]] std::optional<Remedies> remedies(db::Session&, const Context&,
                                                   const Draft&) const;
    [[nodiscard]] Result<void> issuable(db::Session&, const Context&, const Draft&) const;
    [[nodiscard]] Result<CheckView> known(db::Session&, const Context&,
                                          const std::string& code) const;
    // Empty: the service did not answer.
    [[nodiscard]] std::string sealed(std::string pdf, const Document&) const;
    [[nodiscard]] InForce template_of(db::Session&, const Context&, const Document&) const;
    DocumentsParts parts_;
    Templates templates_;
    Limiter limiter_;
};

}  // namespace ortoo::documents
