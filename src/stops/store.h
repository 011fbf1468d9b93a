// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "stops/types.h"

namespace ortoo::stops::store {

inline constexpr std::int64_t page_size = 50;

// Stopped now; as many rows as there are functions at most.
[[nodiscard]] std::vector<Stop> open(db::Session&, std::string_view county);
[[nodiscard]] std::optional<Stop> stop(db::Session&, std::string_view county, const StopId&);
// Newest first; one row more than a page when there are more.
[[nodiscard]] std::vector<Stop> history(db::Session&, std::string_view county, std::int64_t page);
void add(db::Tx&, std::string_view county, const Stop&);
// False when the stored version is not `version - 1`.
[[nodiscard]] bool resume(db::Tx&, std::string_view county, const Stop&);

}  // namespace ortoo::stops::store
