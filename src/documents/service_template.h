// SPDX-License-Identifier: MulanPSL-2.0
// The wordings of the papers: built in, or the county's own.
#pragma once

#include <map>

#include "db/session.h"
#include "documents/types_print.h"
#include "documents/types_template.h"
#include "ledger/service.h"
#include "outlets/service.h"

namespace ortoo::documents {

struct InForce {
    Template read;
    std::string body;
    std::string sm3;  // hex, of the body
};
// Faults when the text is not a sound template.
[[nodiscard]] InForce sound(std::string_view name, std::string_view body);

struct TemplatesParts {
    const ledger::Ledger& ledger;
    const outlets::Outlets& outlets;
};

class Templates {
  public:
    // Throws std::runtime_error that names file, line and word of the first fault.
    explicit Templates(TemplatesParts parts);

    [[nodiscard]] InForce in_force(db::Session&, const Context&, DocumentKind) const;
    [[nodiscard]] const InForce& built_in(DocumentKind kind) const { return built_in_.at(kind); }

    // --- for administrators of the banner
    [[nodiscard]] WordingList list(db::Session&, const Context&) const;
    [[nodiscard]] WordingHistory history(db::Session&, const Context&, const KindAt&) const;
    [[nodiscard]] Result<WordingHistory> change(db::Tx&, const Context&,
                                                const ChangeWording&) const;

  private:
    TemplatesParts parts_;
    std::map<DocumentKind, InForce> built_in_;
};

}  // namespace ortoo::documents
