// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "approval/types.h"
#include "db/session.h"

namespace ortoo::approval::store {

void add(db::Tx&, std::string_view county, const Decision&);
[[nodiscard]] std::optional<Decision> find(db::Session&, std::string_view county,
                                           std::string_view number);

}  // namespace ortoo::approval::store
