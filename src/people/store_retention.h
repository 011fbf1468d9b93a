// SPDX-License-Identifier: MulanPSL-2.0
// Rows that say how long what is kept, and what must go.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/session.h"
#include "people/types_rights.h"

namespace ortoo::people::store {

// --- orders and cases of a person
[[nodiscard]] std::optional<Business> business(db::Session&, const std::string& county,
                                               const PersonId&, const std::string& subject);
[[nodiscard]] std::vector<Business> business_of(db::Session&, const std::string& county,
                                                const PersonId&);
// Inserts or replaces, and sums up into the person's row.
void save_business(db::Tx&, const std::string& county, const PersonId&, const Business&);

// --- years
[[nodiscard]] std::vector<RetentionRow> retention(db::Session&, const std::string& county);
void set_retention(db::Tx&, const std::string& county, const RetentionRow&);

// --- pictures that must go
void insert_drop(db::Tx&, const std::string& county, const Drop&, Instant now);
[[nodiscard]] std::optional<Drop> next_drop(db::Session&, const std::string& county, DropState,
                                            Instant now);
void move_drop(db::Tx&, const std::string& county, const std::string& upload, DropState,
               Instant now);

}  // namespace ortoo::people::store
