// SPDX-License-Identifier: MulanPSL-2.0
// Rows of the wallet and of questions to shared data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/session.h"
#include "people/types_shared.h"

namespace ortoo::people::store {

void insert_paper(db::Tx&, const std::string& county, const Paper&);
[[nodiscard]] std::optional<Paper> paper(db::Session&, const std::string& county, const PaperId&);
// The same pictures (or the same licence) of the same kind, given before.
[[nodiscard]] std::optional<Paper> same_paper(db::Session&, const std::string& county,
                                              const Paper&);
[[nodiscard]] std::vector<Paper> papers(db::Session&, const std::string& county, const PersonId&,
                                        std::int64_t limit, std::int64_t offset);
void remove_paper(db::Tx&, const std::string& county, const PaperId&);
// All that are held by one consent; answers how many.
[[nodiscard]] std::int64_t remove_papers(db::Tx&, const std::string& county, const PersonId&,
                                         Basis);

// A question with what only the store needs beside what the person sees.
struct Asked {
    std::string id;
    PersonId person;
    std::string requester;
    UnitId unit;
    SharedQuery shown;
};
void insert_query(db::Tx&, const std::string& county, const Asked&);
[[nodiscard]] std::vector<SharedQuery> queries(db::Session&, const std::string& county,
                                               const PersonId&, std::int64_t limit,
                                               std::int64_t offset);

}  // namespace ortoo::people::store
