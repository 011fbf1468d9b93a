// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "cases/types_at_once.h"
#include "db/session.h"

namespace ortoo::cases::store {

// 即办件 received from … to (excluded) at grass-roots units whose path begins with `path`, oldest
// first. `unit` empty: all of them.
[[nodiscard]] std::vector<AtOnceFact> instants(db::Session&, std::string_view county, Instant from,
                                               Instant to, std::string_view path,
                                               std::string_view unit, std::int64_t max,
                                               std::int64_t offset);

}  // namespace ortoo::cases::store
