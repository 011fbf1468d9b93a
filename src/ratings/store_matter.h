// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "crypto/keys.h"
#include "db/session.h"
#include "ratings/types_act.h"

namespace ortoo::ratings::store {

constexpr int matter_page = 20;

void add(db::Tx&, const crypto::Vault&, std::string_view county, const Matter&, CivilDate next_due);
// False when the stored version is not `version - 1`.
[[nodiscard]] bool save(db::Tx&, const crypto::Vault&, std::string_view county, const Matter&,
                        CivilDate next_due);
[[nodiscard]] std::optional<Matter> matter(db::Session&, const crypto::Vault&,
                                           std::string_view county, const cases::CaseId&);
// One row more than a page. Of units below `path` or decided below it.
[[nodiscard]] std::vector<Matter> open_matters(db::Session&, const crypto::Vault&,
                                               std::string_view county, std::string_view path,
                                               std::int64_t page);
[[nodiscard]] std::vector<Matter> told_matters(db::Session&, const crypto::Vault&,
                                               std::string_view county, std::string_view path,
                                               std::int64_t page);
[[nodiscard]] std::vector<Matter> matters_of(db::Session&, const crypto::Vault&,
                                             std::string_view county, std::string_view owner,
                                             std::int64_t page);
// Told since then, at most 50.
[[nodiscard]] std::vector<Matter> told_to(db::Session&, const crypto::Vault&,
                                          std::string_view county, std::string_view account,
                                          Instant since);

// Said once more in [from, to), oldest first, 200 from `skip` on.
[[nodiscard]] std::vector<Matter> second_between(db::Session&, const crypto::Vault&,
                                                 std::string_view county, Instant from, Instant to,
                                                 std::int64_t skip);

void add(db::Tx&, const crypto::Vault&, std::string_view county, const cases::CaseId&, const Call&);
[[nodiscard]] std::vector<Call> calls(db::Session&, const crypto::Vault&, std::string_view county,
                                      const cases::CaseId&);

}  // namespace ortoo::ratings::store
