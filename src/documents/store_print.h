// SPDX-License-Identifier: MulanPSL-2.0
// Copies that were printed, templates as they were served, and a county's own wordings.
#pragma once

#include "db/session.h"
#include "documents/types_print.h"

namespace ortoo::documents::store {

// The number of the copy, from 1.
[[nodiscard]] std::int64_t next_copy(db::Session&, std::string_view county, const DocumentId&);
void add_copy(db::Tx&, std::string_view county, const DocumentId&, std::int64_t copy, Paper,
              Instant at, const Actor&);

// The text a paper was made from, once for each digest.
void keep_template(db::Tx&, std::string_view county, std::string_view sm3, DocumentKind,
                   std::string_view body, Instant now);
[[nodiscard]] std::optional<std::string> kept_template(db::Session&, std::string_view county,
                                                       std::string_view sm3);

// The highest version of a kind; none: never changed.
[[nodiscard]] std::optional<Wording> newest_wording(db::Session&, std::string_view county,
                                                    DocumentKind);
[[nodiscard]] std::vector<Wording> wordings(db::Session&, std::string_view county, DocumentKind);
void add_wording(db::Tx&, std::string_view county, const Wording&, const Actor&);

}  // namespace ortoo::documents::store
