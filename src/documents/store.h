// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "crypto/keys.h"
#include "db/session.h"
#include "documents/types.h"

namespace ortoo::documents::store {

constexpr std::int64_t page_size = 50;

// Snapshots are sealed on the way in and opened on the way out.
class Papers {
  public:
    explicit Papers(const crypto::Vault& vault) : vault_(vault) {}
    void add(db::Tx&, std::string_view county, const Document&, std::string_view unit_path) const;
    // Faults when the snapshot does not open: it was altered, moved, or the key is another.
    [[nodiscard]] std::optional<Document> find(db::Session&, std::string_view county,
                                               const DocumentId&) const;

  private:
    const crypto::Vault& vault_;
};

// Without their snapshots.
[[nodiscard]] std::optional<Document> find_brief(db::Session&, std::string_view county,
                                                 const DocumentId&);
[[nodiscard]] std::optional<Document> find_code(db::Session&, std::string_view county,
                                                std::string_view code);
[[nodiscard]] bool number_taken(db::Session&, std::string_view county, DocumentKind,
                                std::string_view number);
// Oldest first, at most 200.
[[nodiscard]] std::vector<Document> of_subject(db::Session&, std::string_view county,
                                               std::string_view subject);
// The register of one day below a path, in the order of issuing; one row more than asked.
[[nodiscard]] std::vector<DocumentBrief> of_day(db::Session&, std::string_view county,
                                                CivilDate day, std::string_view path,
                                                std::int64_t limit, std::int64_t offset);
// Faults when it has a successor already.
void set_successor(db::Tx&, std::string_view county, const DocumentId& before,
                   const DocumentId& after);

}  // namespace ortoo::documents::store
