// SPDX-License-Identifier: MulanPSL-2.0
// Rows of relations and consents.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/session.h"
#include "people/types_consent.h"
#include "people/types_relation.h"

namespace ortoo::people::store {

// --- relations
void insert_relation(db::Tx&, const std::string& county, const Relation&);
void end_relation(db::Tx&, const std::string& county, const Relation&);
[[nodiscard]] std::optional<Relation> relation(db::Session&, const std::string& county,
                                               const PersonId&, const RelationId&);
// Newest first, at most a page.
[[nodiscard]] std::vector<Relation> relations(db::Session&, const std::string& county,
                                              const PersonId&);

// --- consents
void insert_consent(db::Tx&, const std::string& county, const Consent&);
[[nodiscard]] std::optional<Consent> consent(db::Session&, const std::string& county,
                                             const PersonId&, const ConsentId&);
// The one in force on the day that runs longest.
[[nodiscard]] std::optional<Consent> consent_in_force(db::Session&, const std::string& county,
                                                      const PersonId&, Purpose,
                                                      std::string_view handler, CivilDate day);
// Every consent of the person to this purpose and handler; answers how many there were in force.
[[nodiscard]] std::int64_t withdraw_consents(db::Tx&, const std::string& county, const Consent&,
                                             Instant now);
[[nodiscard]] std::vector<Consent> consents(db::Session&, const std::string& county,
                                            const PersonId&, std::int64_t limit,
                                            std::int64_t offset);

}  // namespace ortoo::people::store
