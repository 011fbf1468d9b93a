// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "ratings/types.h"

namespace ortoo::ratings::store {

constexpr int page_size = 20;

void add(db::Tx&, std::string_view county, const Rating&);
// Newest first; one row more than a page. `path` is ignored for the county.
[[nodiscard]] std::vector<Rating> listed(db::Session&, std::string_view county, cases::Cut,
                                         std::string_view path, std::int64_t page);

}  // namespace ortoo::ratings::store
