// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "oversight/types_haves.h"

namespace ortoo::oversight::store {

// The rows of one evening below the path, by unit; empty: that evening was not kept.
[[nodiscard]] std::vector<HaveRow> kept(db::Session&, std::string_view county, CivilDate day,
                                        std::string_view path);
[[nodiscard]] bool is_kept(db::Session&, std::string_view county, CivilDate day);
void keep(db::Tx&, std::string_view county, CivilDate day, std::string_view path, const HaveRow&);

}  // namespace ortoo::oversight::store
