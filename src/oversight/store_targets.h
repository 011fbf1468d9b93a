// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "oversight/types_targets_items.h"

namespace ortoo::oversight::store {

// The plan's rows and the county's own, oldest first; nobody sets more than a few a year.
[[nodiscard]] std::vector<Target> targets(db::Session&, std::string_view county);
void add(db::Tx&, std::string_view county, const Target&);

[[nodiscard]] bool has_snapshot(db::Session&, std::string_view county, std::string_view month);
void add(db::Tx&, std::string_view county, const TargetSnapshot&);
// Newest first, at most five years.
[[nodiscard]] std::vector<TargetSnapshot> snapshots(db::Session&, std::string_view county);

}  // namespace ortoo::oversight::store
